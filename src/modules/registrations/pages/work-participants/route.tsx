import { z } from 'zod';
import { id, wholeNumber } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, reads, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { sessionsOf } from '../../../groups/index.ts';
import { familiesOf, teamPlaces } from '../../participants.ts';
import { participantsPath, workGroupPath } from '../../paths.ts';
import { accessTo, groupWorker } from '../../policy.ts';
import { placesSummary } from '../../queries.ts';
import { giveBack } from '../../reservations.ts';
import { Participants } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
type Asked = Context<{ id: string }, unknown, unknown>;

async function show(context: Asked, form: FormState = emptyForm): Promise<Reply> {
  const { id: groupId } = context.params;
  const model = await context.read(async (reading) => {
    const access = await accessTo(reading, groupId);
    if (!access) return undefined;
    const only = access.list ? undefined : { teams: access.teams, personId: reading.actor.personId };
    const summary = (await placesSummary(reading, [groupId])).get(groupId);
    const [families, teams, sessions] = [
      await familiesOf(reading, groupId, access.group.startsAt, only),
      await teamPlaces(reading, groupId),
      await sessionsOf(reading, groupId),
    ];
    return summary && { access, summary, families, teams, sessions };
  });
  if (!model) return notFound();
  const { group } = model.access;
  const open = ['planned', 'confirmed'].includes(group.state) && Temporal.Instant.compare(context.now, group.startsAt) < 0;
  const { lang } = context;
  const t = words[lang];
  const breadcrumbs = [
    { href: localPath('/werk/groepen', lang), label: t.groups },
    { href: localPath(workGroupPath(groupId), lang), label: group.title, lang: 'nl' as const },
    { label: t.title },
  ];
  const view = <Participants {...model} open={open} csrf={context.csrf()} form={form} now={context.now} />;
  return workPage(`${t.title} · ${group.title}`, view, { breadcrumbs, live: [`group:${groupId}`], noIndex: true });
}

export const participants = route({
  method: 'GET',
  path: '/werk/groepen/:id/deelnemers',
  can: groupWorker,
  audit: reads('registration.list', 'group', 'id'),
  params,
  handle: (context) => show(context as Asked),
});

/** A team gives back places that it will not fill. */
export const placesGivenBack = route({
  method: 'POST',
  path: '/werk/groepen/:id/deelnemers/teruggave',
  can: groupWorker,
  audit: changes('registration.give-back', 'registration.offer'),
  params,
  body: z.strictObject({ reservering: id, aantal: wholeNumber(1, 60) }),
  retry: (context, form) => show(context as Asked, form),
  handle: async (context) => {
    const { id: groupId } = context.params;
    const { reservering, aantal } = context.body;
    const outcome = await context.change(async (work) => {
      const access = await accessTo(work, groupId);
      const mine =
        access &&
        (await teamPlaces(work, groupId)).find((team) => team.id === reservering && access.teams.includes(team.organisationId));
      return mine ? giveBack(work, reservering, aantal) : null;
    });
    if (outcome === null) return notFound();
    if (!outcome) return context.again({ aantal: words[context.lang].tooMany });
    return redirect(participantsPath(groupId), words[context.lang].givenBack(aantal));
  },
});
