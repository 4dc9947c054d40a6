import { z } from 'zod';
import { localDate } from '../../../../platform/clock/clock.ts';
import { day, id, line, optionalText } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm, typed } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import {
  clock,
  optionalId,
  optionalNumber,
  type RoomDetails,
  roomById,
  seeksRoom,
  spanOn,
  type Weekly,
} from '../../../facilities/index.ts';
import { municipalities } from '../../../regions/index.ts';
import { ask, usualTerm } from '../../asking.ts';
import { isPersonal } from '../../free-text.ts';
import { paths } from '../../paths.ts';
import { supportRequest } from '../../queries.ts';
import { supportKinds } from '../../request.ts';
import { termText } from '../../words.ts';
import { NewRequestView } from './view.tsx';
import { words } from './words.ts';

const optional = <T extends z.ZodType>(field: T) => z.union([z.literal('').transform(() => null), field]).default(null);

const NewRequestForm = z.strictObject({
  soort: z.enum(supportKinds),
  ruimte: optionalId,
  wat: line(160, 2),
  toelichting: optionalText(500),
  personen: optionalNumber(1000),
  dag: optional(day),
  van: optional(clock),
  tot: optional(clock),
  weken: optionalNumber(52),
  gemeente: optionalId,
  termijn: optional(day),
});
type Body = z.infer<typeof NewRequestForm>;

export const newRequestPage = route({
  method: 'GET',
  path: paths.newRequest,
  can: seeksRoom,
  audit: nothing('rooms and days, no clients'),
  query: z.object({ soort: z.enum(supportKinds).optional(), ruimte: id.optional() }),
  handle: (context) => {
    const { soort, ruimte } = context.query;
    return show(context, filledForm({ soort: soort ?? '', ruimte: ruimte ?? '', weken: '1' }));
  },
});

export const requestMade = route({
  method: 'POST',
  path: paths.newRequest,
  can: seeksRoom,
  audit: changes('support.ask'),
  body: NewRequestForm,
  retry: show,
  handle: async (context) => {
    const { body, lang, now, actor } = context;
    const t = words[lang];
    const room = body.ruimte ? await context.read((reading) => roomById(reading, body.ruimte ?? '')) : null;
    if (room === undefined || !actor.personId) return notFound();
    const read = whenIn(body, now, t);
    const faults = {
      ...('faults' in read ? read.faults : {}),
      ...(room && 'when' in read && !read.when ? { dag: t.needTimes } : {}),
      ...(isPersonal(body.toelichting, now) ? { toelichting: t.personal } : {}),
      ...(isPersonal(body.wat, now) ? { wat: t.personal } : {}),
      // A room of somebody goes to its owner, never with another kind of request to who asks.
      ...((body.soort === 'room') !== (room !== null) ? { soort: t.kind } : {}),
    };
    if (Object.keys(faults).length > 0 || 'faults' in read) return context.again(faults);
    const { personId } = actor;
    const input = { ...inputOf(body, room), when: read.when, askedBy: personId };
    const made = await context.change(async (work) => supportRequest(work, await ask(work, input)));
    return made
      ? redirect(paths.request(made.id), t.sent(made.wantedBefore ? termText(made.wantedBefore, lang) : ''))
      : notFound();
  },
});

function inputOf(body: Body, room: RoomDetails | null) {
  return {
    kind: body.soort,
    title: body.wat,
    question: body.toelichting,
    organisationId: room?.location.ownerId ?? null,
    groupId: null,
    roomId: room?.id ?? null,
    municipalityId: body.gemeente,
    people: body.personen,
    material: null,
    wantedBefore: body.termijn?.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: '17:00' }).toInstant() ?? null,
  };
}

const MOST_DAYS_AHEAD = 731;

function whenIn(
  { dag, van, tot, weken, termijn }: Body,
  now: Temporal.Instant,
  t: (typeof words)['nl'],
): { when: Weekly | null } | { faults: Record<string, string> } {
  const today = localDate(now);
  if (termijn && Temporal.PlainDate.compare(termijn, today) < 0) return { faults: { termijn: t.past } };
  if (!dag && !van && !tot) return { when: null };
  if (!dag || !van || !tot) return { faults: { dag: t.times } };
  if (Temporal.PlainTime.compare(tot, van) <= 0) return { faults: { tot: t.order } };
  if (today.until(dag, { largestUnit: 'days' }).days > MOST_DAYS_AHEAD) return { faults: { dag: t.tooFar } };
  const first = spanOn(dag, van, tot);
  if (Temporal.Instant.compare(first.startsAt, now) <= 0) return { faults: { dag: t.past } };
  return { when: { first, weeks: weken ?? 1 } };
}

async function show(context: Pick<Context, 'lang' | 'csrf' | 'read'>, form: FormState): Promise<Reply> {
  const { lang } = context;
  const asked = id.safeParse(typed(form, 'ruimte'));
  const found = await context.read(async (reading) => ({
    room: asked.success ? await roomById(reading, asked.data) : null,
    places: await municipalities(reading),
    usual: await usualTerm(reading, null),
  }));
  const { room, places, usual } = found;
  if (room === undefined) return notFound();
  return workPage(words[lang].title, <NewRequestView {...{ room, places, usual, form }} csrf={context.csrf()} />, {
    width: 'narrow',
    back: { href: localPath(paths.queue, lang), label: words[lang].back },
  });
}
