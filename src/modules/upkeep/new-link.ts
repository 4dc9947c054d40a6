import { z } from 'zod';
import { seal, unseal } from '../../platform/crypto/seal.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import type { Work } from '../../platform/work.ts';
import { makeLink, overLink } from './links.ts';
import { sendUpkeepMail } from './mails.ts';
import { ownersAt, sendOwnLink } from './send-link.ts';

/** In one hour to one owner; what is asked above that is not sent, silently. */
const LINKS_AN_HOUR = 3;

const Payload = z.strictObject({ regionId: z.uuid(), sealed: z.base64() });
const Asked = z.union([
  z.strictObject({ email: z.string(), lang: z.enum(['nl', 'en']) }),
  z.strictObject({ organisationId: z.uuid().nullable(), personId: z.uuid().nullable() }),
]);

/** Looks an address up and mails links, or not. */
export const newLinks: JobKind<z.infer<typeof Payload>> = {
  name: 'upkeep-new-links',
  payload: Payload,
  handle: ({ regionId, sealed }, context) =>
    context.run(regionId, 'job upkeep-new-links', async (work) => {
      const asked = Asked.parse(unseal(work.services.keys, Buffer.from(sealed, 'base64')));
      if ('email' in asked) await sendToAddress(work, asked.email, asked.lang);
      else if (!(await oftenAsked(work, asked))) await sendOwnLink(work, asked);
    }),
};

/** Asks for links by address. It is looked up by the job only, so that a known and an unknown one take the same work and time here. */
export function askByAddress(work: Work, asked: { email: string; lang: Lang }): Promise<void> {
  return ask(work, asked);
}

/** Asks for a new link in place of one that is over: to the address that we know of its owner. False when it works, or never did. */
export async function askInPlaceOf(work: Work, token: string): Promise<boolean> {
  const over = await overLink(work, token);
  if (over) await ask(work, { organisationId: over.organisationId, personId: over.personId });
  return over !== undefined;
}

function ask(work: Work, asked: z.infer<typeof Asked>): Promise<void> {
  const sealed = seal(work.services.keys, asked).toString('base64');
  return work.services.jobs.send(work, newLinks, { regionId: work.region.id, sealed });
}

async function sendToAddress(work: Work, email: string, lang: Lang): Promise<void> {
  for (const owner of await ownersAt(work, email)) {
    if (await oftenAsked(work, owner)) continue;
    await sendUpkeepMail(work, 'link', { link: await makeLink(work, owner), contacts: [{ email, lang }], told: [] });
  }
}

async function oftenAsked(
  { tx, now }: Work,
  { organisationId, personId }: { organisationId: string | null; personId: string | null },
): Promise<boolean> {
  const { made } = await tx
    .selectFrom('upkeep_links')
    .select(({ fn }) => fn.countAll<number>().as('made'))
    .where('organisation_id', 'is not distinct from', organisationId)
    .where('person_id', 'is not distinct from', personId)
    .where('made_at', '>', now.subtract({ hours: 1 }))
    .executeTakeFirstOrThrow();
  return Number(made) >= LINKS_AN_HOUR;
}
