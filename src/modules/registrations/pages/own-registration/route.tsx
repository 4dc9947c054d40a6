import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { id, secret } from '../../../../platform/http/fields.ts';
import { file, notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import type { Work } from '../../../../platform/work.ts';
import { calendarFile, onlineLink } from '../../../groups/index.ts';
import { hasCertificate } from '../../attendance-counts.ts';
import { calendarSequence } from '../../calendar-attachment.ts';
import { type Answered, confirmRegistration } from '../../confirmation.ts';
import { stayMoved, takeElsewhere, waitElsewhere } from '../../displaced.ts';
import { registrationPath } from '../../links.ts';
import { acceptPlace, declinePlace } from '../../offered-place.ts';
import { ownRegistration, registrationIdOf } from '../../own-registration.ts';
import { OwnPage, ownTitle } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ token: secret });
const own = nothing('the family reads its own registration');

/** The page behind the link in a mail. Opening it changes nothing (rule 19). */
export const ownPage = route({
  method: 'GET',
  path: '/aanmelding/:token',
  can: anyone,
  audit: own,
  params,
  handle: async (context) => {
    const { token } = context.params;
    const found = await context.read(async (reading) => {
      const registration = await ownRegistration(reading, token);
      if (!registration) return undefined;
      const online = registration.state === 'confirmed' ? await onlineLink(reading, registration.group.groupId) : null;
      return { own: registration, online, certificate: await hasCertificate(reading, registration) };
    });
    if (!found) return notFound();
    const view = <OwnPage {...found} token={token} lang={context.lang} now={context.now} csrf={context.csrf()} />;
    return page(ownTitle(found.own, context.lang), view, { width: 'narrow', noIndex: true });
  },
});

/** Every session for the family's calendar. */
export const ownCalendar = route({
  method: 'GET',
  path: '/aanmelding/:token/kalender.ics',
  can: anyone,
  audit: own,
  params,
  handle: async (context) => {
    const content = await context.read(async (reading) => {
      const found = await ownRegistration(reading, context.params.token);
      if (found?.state !== 'confirmed') return undefined;
      const sequence = await calendarSequence(reading, found.id, found.group.version);
      return calendarFile(reading, found.group.groupId, { lang: context.lang, uidFor: found.id, sequence });
    });
    return content ? file('text/calendar; charset=utf-8', content, 'opgroeiplein.ics') : notFound();
  },
});

type Asked = Context<{ token: string }, unknown, unknown>;
type Notices = (typeof words)['nl']['notices'];

/** Does what the button says, for the registration behind the link; 404 when there is none. */
export async function answer(
  context: Asked,
  done: keyof Notices,
  act: (work: Work, id: string) => Promise<Answered>,
): Promise<Reply> {
  const { token } = context.params;
  const outcome = await context.change(async (work) => {
    const id = await registrationIdOf(work, token);
    return id ? act(work, id) : null;
  });
  if (!outcome) return notFound();
  return redirect(registrationPath(token, context.lang), words[context.lang].notices[outcome === 'too-late' ? 'tooLate' : done]);
}

/** A page that stood open too long: the same buttons again. */
async function back(context: Asked): Promise<Reply> {
  if (!(await context.read((reading) => registrationIdOf(reading, context.params.token)))) return notFound();
  return redirect(registrationPath(context.params.token, context.lang));
}

const button = { method: 'POST', can: anyone, limit: 60, params, body: z.strictObject({}), retry: back } as const;

export const confirmation = route({
  ...button,
  path: '/aanmelding/:token/bevestiging',
  audit: changes('registration.confirm'),
  handle: (context) => answer(context, 'confirmed', confirmRegistration),
});

export const placeAccepted = route({
  ...button,
  path: '/aanmelding/:token/plaats',
  audit: changes('registration.accept'),
  handle: (context) => answer(context, 'accepted', acceptPlace),
});

export const placeDeclined = route({
  ...button,
  path: '/aanmelding/:token/plaats-weigering',
  audit: changes('registration.decline', 'registration.offer'),
  handle: (context) => answer(context, 'declined', declinePlace),
});

/** The group was merged or moved: the family comes there. */
export const movePlaceKept = route({
  ...button,
  path: '/aanmelding/:token/verhuizing',
  audit: changes('registration.stay'),
  handle: (context) => answer(context, 'stayed', stayMoved),
});

/** The family waits for another group of the offer, with the position that it had. */
export const waitsForAnother = route({
  ...button,
  path: '/aanmelding/:token/wachtlijst',
  audit: changes('registration.wait', 'registration.offer'),
  handle: (context) => answer(context, 'waits', waitElsewhere),
});

/** The family takes a free place in another group of the offer. */
export const otherGroupTaken = route({
  ...button,
  path: '/aanmelding/:token/andere-groep',
  audit: changes('registration.move', 'registration.offer'),
  body: z.strictObject({ groep: id }),
  handle: (context) => answer(context, 'elsewhere', (work, own) => takeElsewhere(work, own, context.body.groep)),
});
