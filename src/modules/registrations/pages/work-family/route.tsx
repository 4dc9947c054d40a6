import { z } from 'zod';
import { id, optionalLine } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, reads, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import type { Reading } from '../../../../platform/work.ts';
import { cancelRegistration } from '../../cancellation.ts';
import { contributionOf, recordable, recordContribution, remissionReasons } from '../../contribution/contributions.ts';
import { familyOf } from '../../participants.ts';
import { participantsPath } from '../../paths.ts';
import { accessTo, groupWorker } from '../../policy.ts';
import { workWords } from '../work-words.ts';
import { FamilyPage } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id, registration: id });

/** The family, for who may read the list of the group. */
async function found(reading: Reading, groupId: string, registrationId: string) {
  const access = await accessTo(reading, groupId);
  const family = access?.list ? await familyOf(reading, groupId, access.group.startsAt, registrationId) : undefined;
  if (!access || !family) return undefined;
  const contribution = await contributionOf(reading, registrationId);
  return { access, family, contribution, reasons: await remissionReasons(reading, groupId) };
}

async function show(context: Context<z.infer<typeof params>, unknown, unknown>, form: FormState = emptyForm): Promise<Reply> {
  const { id: groupId, registration } = context.params;
  const model = await context.read((reading) => found(reading, groupId, registration));
  if (!model) return notFound();
  const back = { href: localPath(participantsPath(groupId), context.lang), label: workWords[context.lang].participants };
  const view = (
    <FamilyPage
      {...model}
      form={form}
      action={localPath(participantsPath(groupId, `/${registration}`), context.lang)}
      csrf={context.csrf()}
    />
  );
  return workPage(`${words[context.lang].title} · ${model.access.group.title}`, view, { back, noIndex: true, width: 'narrow' });
}

/** How a family is reached, when that is needed. */
export const familyPage = route({
  method: 'GET',
  path: '/werk/groepen/:id/deelnemers/:registration',
  can: groupWorker,
  audit: reads('registration.read', 'registration', 'registration'),
  params,
  handle: (context) => show(context),
});

export const familyCancelled = route({
  method: 'POST',
  path: '/werk/groepen/:id/deelnemers/:registration/annulering',
  can: groupWorker,
  audit: changes('registration.cancel', 'registration.offer'),
  params,
  body: z.strictObject({}),
  retry: show,
  handle: async (context) => {
    const { id: groupId, registration } = context.params;
    const outcome = await context.change(async (work) =>
      (await found(work, groupId, registration)) ? cancelRegistration(work, registration) : null,
    );
    if (!outcome) return notFound();
    const t = words[context.lang];
    return redirect(participantsPath(groupId), outcome === 'too-late' ? t.tooLate : t.done);
  },
});

/** How the own contribution stands, noted at the desk. */
export const contributionRecorded = route({
  method: 'POST',
  path: '/werk/groepen/:id/deelnemers/:registration/bijdrage',
  can: groupWorker,
  audit: changes('contribution.record'),
  params,
  body: z.strictObject({ stand: z.enum(recordable), reden: optionalLine(120) }),
  retry: show,
  handle: async (context) => {
    const { id: groupId, registration } = context.params;
    const { stand, reden } = context.body;
    const t = words[context.lang];
    if (stand === 'remitted' && reden === '') return context.again({ reden: t.needsReason });
    const done = await context.change(async (work) =>
      (await found(work, groupId, registration)) ? recordContribution(work, registration, { state: stand, reason: reden }) : null,
    );
    if (done === null) return notFound();
    return redirect(participantsPath(groupId, `/${registration}`), done ? t.recorded : t.nothingToPay);
  },
});
