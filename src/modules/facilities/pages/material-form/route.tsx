import { z } from 'zod';
import { localDate } from '../../../../platform/clock/clock.ts';
import { checkbox, id, line, optionalText, wholeNumber } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { organisations } from '../../../regions/index.ts';
import { optionalId } from '../../fields.ts';
import { addMaterial, changeMaterial } from '../../materials/kinds.ts';
import { materialById } from '../../materials/queries.ts';
import { paths } from '../../paths.ts';
import { firstOwn, ownOrganisations, tends, tendsAllRooms, tendsRooms } from '../../policy.ts';
import { MaterialForm, words } from './view.tsx';

const params = z.object({ id });
const fields = { naam: line(120, 2), uitleg: optionalText(500), organisatie: optionalId, dagen: wholeNumber(1, 365) };

export const newMaterialPage = route({
  method: 'GET',
  path: paths.newMaterial,
  can: tendsRooms,
  audit: nothing('things, no persons'),
  handle: (context) => show(context, null, filledForm({ dagen: '70', organisatie: firstOwn(context.actor) })),
});

export const materialAdded = route({
  method: 'POST',
  path: paths.newMaterial,
  can: tendsRooms,
  audit: changes('material.add'),
  body: z.strictObject(fields),
  retry: (context, form) => show(context, null, form),
  handle: async (context) => {
    const { body, actor } = context;
    if (!tends(actor, { ownerId: body.organisatie })) return context.again({ organisatie: words[context.lang].chooseOwner });
    const added = await context.change((work) => addMaterial(work, inputOf(body)));
    return redirect(paths.material(added), words[context.lang].added);
  },
});

export const materialChangePage = route({
  method: 'GET',
  path: paths.materialChange(':id'),
  can: tendsRooms,
  audit: nothing('things, no persons'),
  params,
  handle: (context) => show(context, context.params.id),
});

export const materialChanged = route({
  method: 'POST',
  path: paths.materialChange(':id'),
  can: tendsRooms,
  audit: changes('material.change'),
  params,
  body: z.strictObject({ ...fields, dicht: checkbox }),
  retry: (context, form) => show(context, context.params.id, form),
  handle: async (context) => {
    const { body, actor } = context;
    const today = localDate(context.now);
    const kind = await context.read((reading) => materialById(reading, context.params.id, { firstDay: today, lastDay: today }));
    if (!kind || !tends(actor, kind)) return notFound();
    if (!tends(actor, { ownerId: body.organisatie })) return context.again({ organisatie: words[context.lang].chooseOwner });
    await context.change((work) => changeMaterial(work, kind.id, { ...inputOf(body), closed: body.dicht }));
    return redirect(paths.material(kind.id), words[context.lang].changed);
  },
});

interface Body {
  naam: string;
  uitleg: string;
  organisatie: string | null;
  dagen: number;
}

function inputOf(body: Body) {
  return { name: body.naam, summary: body.uitleg, organisationId: body.organisatie, loanDays: body.dagen };
}

type Asked = Pick<Context, 'actor' | 'lang' | 'csrf' | 'read' | 'now'>;

async function show(context: Asked, kindId: string | null, form?: FormState): Promise<Reply> {
  const { actor, lang } = context;
  const today = localDate(context.now);
  const own = ownOrganisations(actor);
  const found = await context.read(async (reading) => {
    const kind = kindId ? await materialById(reading, kindId, { firstDay: today, lastDay: today }) : null;
    if (kind === undefined || (kind && !tends(actor, kind))) return undefined;
    return { kind, owners: (await organisations(reading)).filter((one) => tendsAllRooms(actor) || own.includes(one.id)) };
  });
  if (!found) return notFound();
  const { kind } = found;
  const state =
    form ??
    filledForm({
      naam: kind?.name ?? '',
      uitleg: kind?.summary ?? '',
      organisatie: kind?.ownerId ?? '',
      dagen: String(kind?.loanDays ?? 70),
      dicht: kind?.closed ? 'ja' : '',
    });
  const view = <MaterialForm {...found} all={tendsAllRooms(actor)} form={state} csrf={context.csrf()} />;
  return workPage(kind ? words[lang].change : words[lang].add, view, {
    width: 'narrow',
    back: { href: localPath(paths.materials, lang), label: words[lang].materials },
  });
}
