import { z } from 'zod';
import { localDate } from '../../../../platform/clock/clock.ts';
import { checkbox, day, id, optionalText } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm, typed } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import type { Reading } from '../../../../platform/work.ts';
import { ahead, type GroupChange, type GroupPlan, isAhead, regular, roomClashes, worker } from '../../../groups/index.ts';
import { impactOf } from '../../../registrations/index.ts';
import { followActions } from '../../../support/index.ts';
import { changeAndFollow } from '../../cancelling.ts';
import { askedBy, candidates, roomsFor } from '../../candidates.ts';
import { afterColleague, faultErrors, refusalText } from '../../fault-words.ts';
import { clock, optionalId, trainerIds, version } from '../../fields.ts';
import { crumbs, groupPath, managed } from '../../managed.ts';
import { clockOf, series } from '../../series.ts';
import { MoveGroup } from './view.tsx';
import { words } from './words.ts';

const path = '/werk/groepen/:id/verplaatsing';
const params = z.object({ id });
type Asked = Context<{ id: string }, unknown, unknown>;

/** What stands in the address while choosing; what is strange is passed over. */
const Query = z.object({
  eerste: day.optional().catch(undefined),
  tijd: clock.optional().catch(undefined),
  /** Sent by the form of the first step, so that a box that is not ticked counts. */
  gekozen: z.literal('ja').optional().catch(undefined),
  doorlopend: checkbox.catch(false),
});
type When = { first: Temporal.PlainDate; time: Temporal.PlainTime; skip: boolean };

const MoveForm = z.strictObject({
  versie: version,
  eerste: day,
  tijd: clock,
  doorlopend: checkbox,
  ruimte: id,
  trainers: trainerIds,
  leider: optionalId,
  reden: optionalText(300),
});

/** The next time from the group itself when nothing was chosen. */
function whenOf(query: z.infer<typeof Query>, plan: GroupPlan, now: Temporal.Instant): When {
  const [next] = ahead(plan.sessions, now);
  const start = next?.startsAt ?? plan.startsAt;
  return {
    first: query.eerste ?? localDate(start),
    time: query.tijd ?? Temporal.PlainTime.from(clockOf(start)),
    skip: !query.doorlopend,
  };
}

/** The sessions that have not begun, on their new days; each keeps its id, so that calendars move it. */
async function movedSessions(reading: Reading, plan: GroupPlan, { first, time, skip }: When) {
  const coming = ahead(plan.sessions, reading.now);
  const [one] = coming;
  if (!one) return { coming: [], dates: { sessions: [], skipped: [] } };
  const minutes = Math.round(one.startsAt.until(one.endsAt).total('minutes'));
  const dates = await series(reading, { first, time, minutes, count: coming.length, skip });
  return { coming: dates.sessions.map((span, index) => ({ ...span, id: coming[index]?.id ?? null })), dates };
}

async function show(context: Asked, when: (plan: GroupPlan) => When, form?: FormState): Promise<Reply> {
  const { lang } = context;
  const t = words[lang];
  const model = await context.read(async (reading) => {
    const plan = await managed(reading, context.params.id);
    if (!plan) return undefined;
    const asked = when(plan);
    const { dates } = await movedSessions(reading, plan, asked);
    const own = await roomClashes(reading, { ids: [plan.roomId], spans: dates.sessions, groupId: plan.id });
    const able = await candidates(reading, {
      offer: await askedBy(reading, plan.offerId),
      ...{ language: plan.language, sessions: dates.sessions, at: plan, municipalityId: plan.municipalityId },
      ...{ groupId: plan.id, team: regular(plan) },
    });
    const rooms = await roomsFor(reading, {
      ...{ sessions: dates.sessions, seats: plan.capacity, own: plan.roomId, ownIsFree: own.length === 0, near: plan },
    });
    return { plan, when: asked, dates, able, rooms, impact: await impactOf(reading, plan.id) };
  });
  if (!model) return notFound();
  const { plan } = model;
  if (!isAhead(plan.state) || model.dates.sessions.length === 0) return redirect(groupPath(plan.id), t.over);
  const shown = form ? afterColleague(form, plan.version, lang) : filledForm(startOf(plan));
  const view = <MoveGroup {...model} form={shown} csrf={context.csrf()} />;
  return workPage(`${t.title} · ${plan.title}`, view, { breadcrumbs: crumbs(plan, t.title, lang), width: 'normal' });
}

function startOf(plan: GroupPlan): FormState['values'] {
  const leider = plan.team.find((one) => one.lead && !one.substitute)?.trainerId ?? '';
  return { versie: String(plan.version), ruimte: plan.roomId, trainers: regular(plan), leider, reden: '' };
}

/** Other days, another time or another place for all that is still to come. */
export const groupMovePage = route({
  method: 'GET',
  path,
  can: worker,
  audit: nothing('a group with counts and its trainers, no participants'),
  params,
  query: Query,
  handle: (context) => show(context, (plan) => whenOf(context.query, plan, context.now)),
});

export const groupMoved = route({
  method: 'POST',
  path,
  can: worker,
  audit: changes('group.change', 'registration.offer', ...followActions),
  params,
  body: MoveForm,
  retry: (context, form) => {
    const query = Query.parse({
      eerste: typed(form, 'eerste'),
      tijd: typed(form, 'tijd'),
      ...(typed(form, 'doorlopend') === 'ja' ? { doorlopend: 'ja' } : {}),
    });
    return show(context as Asked, (plan) => whenOf(query, plan, context.now), form);
  },
  handle: async (context) => {
    const { lang, body } = context;
    const when = { first: body.eerste, time: body.tijd, skip: !body.doorlopend };
    const found = await context.read(async (reading) => {
      const plan = await managed(reading, context.params.id);
      return plan && { plan, ...(await movedSessions(reading, plan, when)) };
    });
    if (!found) return notFound();
    const { plan, coming } = found;
    const change: GroupChange = {
      ...{ groupId: plan.id, version: body.versie, roomId: body.ruimte, sessions: coming },
      ...{ trainerIds: body.trainers, leadId: body.leider, minSize: plan.minSize, capacity: plan.capacity },
      ...termsOf(plan, coming[0]?.startsAt ?? plan.startsAt),
    };
    const changed = await context.change((work) => changeAndFollow(work, change, body.reden));
    if (changed.ok) return redirect(groupPath(plan.id), words[lang].moved);
    if (changed.reason === 'unknown') return notFound();
    if (changed.reason !== 'faults') return context.again({ '': refusalText(changed.reason, lang) });
    const one = { session: () => 'eerste', sessions: 'eerste', room: 'ruimte', trainers: 'trainers', lead: 'leider' };
    return context.again(
      faultErrors(changed.faults, { ...one, capacity: 'ruimte', minSize: 'ruimte', window: 'eerste', decideOn: 'eerste' }, lang),
    );
  },
});

/** The decision and the end of registration stay as long before the first session as they were. */
function termsOf(
  plan: GroupPlan,
  startsAt: Temporal.Instant,
): Pick<GroupChange, 'decideOn' | 'opensAt' | 'closesAt' | 'openedTo'> {
  const days = localDate(plan.startsAt).until(localDate(startsAt), { largestUnit: 'days' }).days;
  const later = plan.startsAt.until(startsAt);
  const untilStart = plan.registrationClosesAt.equals(plan.startsAt);
  const closesAt = plan.registrationClosesAt.add(later);
  // Who brings a group forward so far that registration would not have begun opens it now.
  const opensAt =
    Temporal.Instant.compare(plan.opensAt, untilStart ? startsAt : closesAt) < 0 ? plan.opensAt : plan.opensAt.add(later);
  return { decideOn: plan.decideOn.add({ days }), opensAt, closesAt: untilStart ? null : closesAt, openedTo: plan.openedTo };
}
