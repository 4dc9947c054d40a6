import { z } from 'zod';
import { anyone, signedIn } from '../../../../platform/auth/actor.ts';
import { secret } from '../../../../platform/http/fields.ts';
import { notFound, page, type Reply } from '../../../../platform/http/reply.ts';
import { type Context, nothing, route } from '../../../../platform/http/route.ts';
import type { Subject, TrailOf } from '../../../../platform/privacy.ts';
import type { Reading } from '../../../../platform/work.ts';
import { registrationIdOf, trailOfRegistration } from '../../../registrations/index.ts';
import { told } from '../../action-words.ts';
import { addressOfLink } from '../../links.ts';
import { linkPath, registrationPaths } from '../../paths.ts';
import { subjectOfAddress, subjectOfPerson } from '../../subject.ts';
import { trailAbout } from '../../trail.ts';
import { OwnLog, words } from './view.tsx';

const PER_PAGE = 50;
const query = z.object({ na: z.coerce.number().int().min(1).max(Number.MAX_SAFE_INTEGER).optional().catch(undefined) });
const own = nothing('somebody reads who saw their own data');
type Asked = Context<unknown, { na?: number | undefined }, unknown>;

/** Who saw the data of the account that is signed in. */
export const ownLog = route({
  method: 'GET',
  path: '/mijn/gegevens/inzage',
  can: signedIn,
  audit: own,
  query,
  handle: (context) =>
    log(context, null, async (reading) => {
      const { personId } = context.actor;
      return personId === null ? undefined : recordsOf(reading, await subjectOfPerson(reading, personId));
    }),
});

/** Who saw one registration, from the link in a mail about it. */
export const registrationLog = route({
  method: 'GET',
  path: '/aanmelding/:token/inzage',
  can: anyone,
  audit: own,
  params: z.object({ token: secret }),
  query,
  handle: (context) =>
    log(context, registrationPaths.own(context.params.token, context.lang), async (reading) => {
      const id = await registrationIdOf(reading, context.params.token);
      return id ? trailOfRegistration(reading, id) : undefined;
    }),
});

/** Who saw anything of an address, from the link that shows whose it is. */
export const linkLog = route({
  method: 'GET',
  path: '/gegevens/:secret/inzage',
  can: anyone,
  audit: own,
  params: z.object({ secret }),
  query,
  handle: (context) =>
    log(context, linkPath(context.params.secret, context.lang), async (reading) => {
      const email = await addressOfLink(reading, context.params.secret);
      return email === undefined ? undefined : recordsOf(reading, await subjectOfAddress(reading, email, { account: false }));
    }),
});

async function recordsOf(reading: Reading, subject: Subject): Promise<TrailOf[]> {
  const found = await Promise.all(reading.services.privacy.personal.map((kind) => kind.trail?.(reading, subject) ?? []));
  return found.flat();
}

async function log(
  context: Asked,
  backHref: string | null,
  records: (reading: Reading) => Promise<TrailOf[] | undefined>,
): Promise<Reply> {
  const { lang, actor, query: asked } = context;
  const rows = await context.read(async (reading) => {
    const about = await records(reading);
    if (!about) return undefined;
    const found = await trailAbout(reading, about, { notBy: actor.personId, before: asked.na, limit: PER_PAGE + 1 });
    return found.map((row) => told(reading, row, lang));
  });
  if (!rows) return notFound();
  const shown = rows.slice(0, PER_PAGE);
  const older = rows.length > PER_PAGE ? `?na=${shown.at(-1)?.id}` : undefined;
  const view = <OwnLog rows={shown} lang={lang} older={older} newest={asked.na ? context.path : undefined} />;
  const back = backHref ? { back: { href: backHref, label: lang === 'nl' ? 'Terug' : 'Back' } } : {};
  return page(words[lang].title, view, { noIndex: true, ...back });
}
