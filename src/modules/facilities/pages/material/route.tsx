import { z } from 'zod';
import { localDate } from '../../../../platform/clock/clock.ts';
import { day, id, line, wholeNumber } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import type { Reading } from '../../../../platform/work.ts';
import { organisations } from '../../../regions/index.ts';
import { optionalId } from '../../fields.ts';
import { addStock, changeItem } from '../../materials/kinds.ts';
import { lend } from '../../materials/lending.ts';
import { loanPlaceOf, partOfLoans } from '../../materials/loan-cursor.ts';
import { dayFault } from '../../materials/loan-faults.ts';
import type { LoanPlace } from '../../materials/loan-queries.ts';
import { itemById, itemsOf, materialById } from '../../materials/queries.ts';
import { paths } from '../../paths.ts';
import { locationById, locations } from '../../place-queries.ts';
import { ownOrganisations, seeksRoom, seesLoan, tends, tendsRooms } from '../../policy.ts';
import { lockOpenLocation } from '../../rooms.ts';
import { MaterialPage } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
const query = z.object({
  van: day.optional(),
  tot: day.optional(),
  weg: z.literal('ja').optional(),
  // Where the list of loans goes on.
  vanaf: z.string().max(200).optional(),
});
type Asked = Pick<Context<{ id: string }>, 'actor' | 'lang' | 'csrf' | 'read' | 'now'>;

export const materialPage = route({
  method: 'GET',
  path: paths.material(':id'),
  can: seeksRoom,
  audit: nothing('things and where they are, no clients'),
  params,
  query,
  handle: (context) => {
    const { van, tot, weg, vanaf } = context.query;
    const after = vanaf ? loanPlaceOf(vanaf) : undefined;
    if (vanaf && !after) return Promise.resolve(notFound());
    const first = (van ?? localDate(context.now)).toString();
    const form = filledForm({ vanaf: first, 'tot-en-met': tot?.toString() ?? first, hoeveel: '1' });
    return show(context, context.params.id, form, { gone: weg === 'ja', after });
  },
});

export const materialLent = route({
  method: 'POST',
  path: paths.materialLoans(':id'),
  can: seeksRoom,
  audit: changes('loan.make'),
  params,
  body: z.strictObject({
    hoeveel: wholeNumber(1, 200),
    vanaf: day,
    'tot-en-met': day,
    waarvoor: line(120, 2),
    voor: optionalId,
  }),
  retry: (context, form) => show(context, context.params.id, form),
  handle: async (context) => {
    const { body, actor, lang, now } = context;
    const t = words[lang];
    const kind = await context.read((reading) => kindOf(reading, context.params.id));
    if (!kind || kind.closed) return notFound();
    const days = { firstDay: body.vanaf, lastDay: body['tot-en-met'] };
    const fault = dayFault(days, kind.loanDays, now);
    if (fault === 'past') return context.again({ vanaf: t.past });
    if (fault)
      return context.again({
        'tot-en-met': { order: t.order, 'too-far': t.tooFar, 'too-long': t.tooLong(kind.loanDays) }[fault],
      });
    const organisationId = body.voor && ownOrganisations(actor).includes(body.voor) ? body.voor : null;
    const input = { ...days, kindId: kind.id, amount: body.hoeveel, groupId: null, organisationId, title: body.waarvoor };
    const lent = await context.change((work) => lend(work, { ...input, madeBy: actor.personId }));
    return lent.ok ? redirect(paths.loan(lent.id), t.lent) : context.again({ hoeveel: t.tooFew(lent.free) });
  },
});

export const stockAdded = route({
  method: 'POST',
  path: paths.materialStock(':id'),
  can: tendsRooms,
  audit: changes('material.stock'),
  params,
  body: z.strictObject({ aantal: wholeNumber(1, 200), locatie: id }),
  retry: (context, form) => show(context, context.params.id, form),
  handle: async (context) => {
    const found = await context.read(async (reading) => ({
      kind: await kindOf(reading, context.params.id),
      location: await locationById(reading, context.body.locatie),
    }));
    const { kind, location } = found;
    if (!kind || !tends(context.actor, kind)) return notFound();
    const added = await context.change(async (work) => {
      if (!location || !(await lockOpenLocation(work, location.id))) return false;
      await addStock(work, { kindId: kind.id, locationId: location.id, amount: context.body.aantal });
      return true;
    });
    if (!added) return context.again({ locatie: words[context.lang].closedPlace });
    return redirect(paths.material(kind.id), words[context.lang].added);
  },
});

export const itemChanged = route({
  method: 'POST',
  path: paths.materialItem(':id'),
  can: tendsRooms,
  audit: changes('material.item'),
  params,
  body: z.strictObject({ stand: z.enum(['whole', 'repair', 'gone']), plaats: id }),
  retry: async (context, form) => {
    const item = await context.read((reading) => itemById(reading, context.params.id));
    return item ? show(context, item.kindId, form) : notFound();
  },
  handle: async (context) => {
    const t = words[context.lang];
    const found = await context.read(async (reading) => {
      const item = await itemById(reading, context.params.id);
      const kind = item && (await kindOf(reading, item.kindId));
      return kind && { item, kind, location: await locationById(reading, context.body.plaats) };
    });
    if (!found?.location || !tends(context.actor, found.kind)) return notFound();
    const { item, location } = found;
    const to = { state: context.body.stand, locationId: location.id };
    const short = await context.change(async (work) =>
      to.state === 'gone' || (await lockOpenLocation(work, location.id)) ? changeItem(work, item, to) : null,
    );
    if (short === null) return context.again({ plaats: t.closedPlace });
    return redirect(paths.material(item.kindId), short > 0 ? t.itemShort(short) : t.itemSaved);
  },
});

function kindOf(reading: Reading, kindId: string) {
  const today = localDate(reading.now);
  return materialById(reading, kindId, { firstDay: today, lastDay: today });
}

interface Shown {
  /** The items that are there no more. */
  gone?: boolean;
  /** Where the list of loans begins. */
  after?: LoanPlace | undefined;
}

async function show(context: Asked, kindId: string, form: FormState, { gone = false, after }: Shown = {}): Promise<Reply> {
  const { actor, lang } = context;
  const own = ownOrganisations(actor);
  const found = await context.read(async (reading) => {
    const kind = await materialById(reading, kindId, daysOf(form, reading.now));
    if (!kind) return undefined;
    const mayTend = tends(actor, kind);
    return {
      kind,
      items: (await itemsOf(reading, kind.id, gone && mayTend)).map((item) => ({
        ...item,
        opens: item.outWith !== null && seesLoan(actor, item.outWith),
      })),
      gone: gone && mayTend,
      ...(await partOfLoans(reading, { kindId: kind.id, after })),
      firstLoans: !after,
      organisations: (await organisations(reading)).filter((one) => own.includes(one.id)),
      places: mayTend ? await locations(reading) : [],
      tends: mayTend,
    };
  });
  if (!found) return notFound();
  return workPage(found.kind.name, <MaterialPage {...found} form={form} csrf={context.csrf()} />, {
    width: 'wide',
    titleLang: 'nl',
    live: ['materials'],
    breadcrumbs: [
      { href: localPath(paths.materials, lang), label: words[lang].materials },
      { label: found.kind.name, lang: 'nl' },
    ],
  });
}

/** The days in the form, when they are days in the right order; else today. */
function daysOf(form: FormState, now: Temporal.Instant) {
  const from = day.safeParse(form.values.vanaf);
  const to = day.safeParse(form.values['tot-en-met']);
  const today = localDate(now);
  if (!from.success || !to.success || Temporal.PlainDate.compare(to.data, from.data) < 0)
    return { firstDay: today, lastDay: today };
  return { firstDay: from.data, lastDay: to.data };
}
