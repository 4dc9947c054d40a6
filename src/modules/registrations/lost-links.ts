import { sql } from 'kysely';
import { z } from 'zod';
import { blindIndexes } from '../../platform/crypto/keys.ts';
import { seal, unseal } from '../../platform/crypto/seal.ts';
import { longDate } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import { openContact } from './contact.ts';
import { newLink } from './links.ts';
import { words } from './mail-words.ts';

const KIND = 'registration-links';
/** In one hour to one address; what is asked above that is not sent, silently. */
const MAILS_AN_HOUR = 5;
const MOST = 20;

const letter = {
  nl: {
    subject: 'De links naar uw aanmeldingen',
    intro: 'U vroeg om de link naar uw aanmelding. Dit zijn uw aanmeldingen met dit mailadres:',
    after: 'De oude links blijven ook werken. Heeft u hier niet om gevraagd? Dan hoeft u niets te doen.',
  },
  en: {
    subject: 'The links to your registrations',
    intro: 'You asked for the link to your registration. These are the current registrations with this e-mail address:',
    after: 'The old links still work too. If you did not ask for this, you do not have to do anything.',
  },
};

const Payload = z.strictObject({ regionId: z.uuid(), sealed: z.base64() });
const Request = z.object({ email: z.string(), lang: z.enum(['nl', 'en']) });

/** Looks the address up and mails links, or not. */
export const lostLinks: JobKind<z.infer<typeof Payload>> = {
  name: 'registrations-lost-links',
  payload: Payload,
  handle: ({ regionId, sealed }, context) =>
    context.run(regionId, 'job registrations-lost-links', (work) =>
      sendLinks(work, Request.parse(unseal(work.services.keys, Buffer.from(sealed, 'base64')))),
    ),
};

/** Asks for the links again. The address is only looked up by the job, so that a known and an unknown one take the same work and time here. */
export function askForLinks(work: Work, request: z.infer<typeof Request>): Promise<void> {
  const sealed = seal(work.services.keys, request).toString('base64');
  return work.services.jobs.send(work, lostLinks, { regionId: work.region.id, sealed });
}

/** One mail with a fresh link for every registration of this address that is not over. */
async function sendLinks(work: Work, { email, lang }: { email: string; lang: Lang }): Promise<void> {
  const { keys } = work.services;
  const indexes = blindIndexes(keys, email);
  await sql`select pg_advisory_xact_lock(hashtextextended(encode(${indexes[0]}::bytea, 'hex'), 2))`.execute(work.tx);
  const sent = await work.tx
    .selectFrom('mails')
    .select('id')
    .where('kind', '=', KIND)
    .where('recipient_index', 'in', indexes)
    .where('created_at', '>', work.now.subtract({ hours: 1 }))
    .execute();
  if (sent.length >= MAILS_AN_HOUR) return;
  const live = await liveRegistrations(work, indexes);
  const [newest] = live;
  if (!newest?.contact_sealed) return;
  const items: string[] = [];
  for (const one of live) {
    const link = await newLink(work, one.id, { endsAt: one.ends_at }, lang);
    items.push(`${one.title}, ${longDate(one.starts_at, lang)}:`, link);
  }
  const { subject, intro, after } = letter[lang];
  const text = [words[lang].dear(openContact(keys, newest.contact_sealed).name), intro, ...items, after, words[lang].bye];
  await sendMail(work, { kind: KIND, to: email, lang, subject, text: text.join('\n\n') });
}

function liveRegistrations(work: Work, indexes: Buffer[]) {
  return work.tx
    .selectFrom('registrations as r')
    .innerJoin('groups as g', 'g.id', 'r.group_id')
    .select(['r.id', 'r.contact_sealed', 'g.title', 'g.starts_at', 'g.ends_at'])
    .where('r.email_index', 'in', indexes)
    .where('r.state', 'in', ['requested', 'confirmed', 'waiting', 'offered'])
    .where('g.ends_at', '>', work.now)
    .orderBy('r.joined_at', 'desc')
    .limit(MOST)
    .execute();
}
