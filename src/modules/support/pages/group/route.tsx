import { z } from 'zod';
import { id, optionalText, wholeNumber } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { dayFault, lend, materials } from '../../../facilities/index.ts';
import { isAhead, worker } from '../../../groups/index.ts';
import { isPersonal } from '../../free-text.ts';
import { paths } from '../../paths.ts';
import { daysNeeded } from '../../suggestions.ts';
import { whileAhead } from '../../withdrawing.ts';
import { words as shared } from '../../words.ts';
import { askForGroup, facilitiesOf, forGroup, managedGroup } from './model.ts';
import { GroupFacilitiesView } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
export type GroupAsked = Pick<Context<{ id: string }>, 'actor' | 'lang' | 'csrf' | 'read' | 'params' | 'now'>;

/** What a group needs besides trainers: rooms and material that are free at once, and everything else as a request. */
export const groupFacilities = route({
  method: 'GET',
  path: paths.group(':id'),
  can: worker,
  audit: nothing('rooms, things and days of a group, no participants'),
  params,
  handle: (context) => showGroup(context, emptyForm),
});

export const groupMaterialLent = route({
  method: 'POST',
  path: paths.groupMaterial(':id'),
  can: worker,
  audit: changes('loan.make'),
  params,
  body: z.strictObject({ materiaal: id, aantal: wholeNumber(1, 200) }),
  retry: showGroup,
  handle: async (context) => {
    const { body, actor, now } = context;
    const found = await context.read(async (reading) => {
      const plan = await managedGroup(reading, context.params.id);
      const days = plan && isAhead(plan.state) ? daysNeeded(plan, now) : null;
      const kind = days ? (await materials(reading, days)).find((one) => one.id === body.materiaal) : undefined;
      return plan && days && kind ? { plan, days, kind } : undefined;
    });
    if (!found) return notFound();
    const t = words[context.lang];
    const { plan, days, kind } = found;
    if (dayFault(days, kind.loanDays, now) === 'too-long') return context.again({ materiaal: t.tooLong(kind.loanDays) });
    const loan = { ...days, kindId: kind.id, amount: body.aantal, groupId: plan.id, organisationId: plan.organisationId };
    const input = { ...loan, title: plan.title.slice(0, 160), madeBy: actor.personId };
    const lent = await context.change((work) => whileAhead(work, plan.id, () => lend(work, input)));
    if (!lent) return context.again({ materiaal: t.over });
    return lent.ok ? redirect(paths.group(plan.id), t.lentNow) : context.again({ aantal: t.tooFew(lent.free) });
  },
});

/** Everything that a human must do, with what is known of the group filled in. */
export const groupAsked = route({
  method: 'POST',
  path: paths.groupRequest(':id'),
  can: worker,
  audit: changes('support.ask'),
  params,
  body: z.strictObject({
    soort: z.enum(['room-search', 'material', 'registration', 'recruitment', 'other']),
    toelichting: optionalText(500),
  }),
  retry: showGroup,
  handle: async (context) => {
    const { body, lang, actor, now } = context;
    const plan = await context.read((reading) => managedGroup(reading, context.params.id));
    if (!plan || !actor.personId || !isAhead(plan.state)) return notFound();
    if (isPersonal(body.toelichting, now)) return context.again({ toelichting: words[lang].personal });
    const asked = { ...forGroup(plan, actor.personId, now), kind: body.soort, question: body.toelichting };
    const title = body.soort === 'room-search' ? asked.title : `${shared.nl.kinds[body.soort]}: ${plan.title}`.slice(0, 160);
    const before = await askForGroup(context, { ...asked, title });
    if (!before) return context.again({ soort: words[lang].over });
    return redirect(paths.group(plan.id), words[lang].asked(before));
  },
});

/** The page of what a group needs, also again with the faults of a form. */
export async function showGroup(context: GroupAsked, form: FormState): Promise<Reply> {
  const { lang } = context;
  const t = words[lang];
  const found = await context.read((reading) => facilitiesOf(reading, context.params.id));
  if (!found) return notFound();
  const { plan } = found;
  return workPage(`${t.title} · ${plan.title}`, <GroupFacilitiesView {...found} form={form} csrf={context.csrf()} />, {
    live: ['support', 'materials', `group:${plan.id}`],
    breadcrumbs: [
      { href: localPath('/werk/groepen', lang), label: t.groups },
      { href: localPath(`/werk/groepen/${plan.id}`, lang), label: plan.title, lang: 'nl' },
      { label: t.title },
    ],
  });
}
