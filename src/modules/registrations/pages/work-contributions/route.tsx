import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, reads, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import type { Work } from '../../../../platform/work.ts';
import { contributionsOf } from '../../contribution/contributions.ts';
import { excessGivenBack, settleLeft } from '../../contribution/giving-back.ts';
import { surplusReturned } from '../../contribution/payments.ts';
import { contributionsPath, participantsPath } from '../../paths.ts';
import { accessTo, groupWorker } from '../../policy.ts';
import { workWords } from '../work-words.ts';
import { Contributions } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
const path = '/werk/groepen/:id/bijdragen';

async function show(context: Context<{ id: string }, unknown, unknown>): Promise<Reply> {
  const { id: groupId } = context.params;
  const model = await context.read(async (reading) => {
    const access = await accessTo(reading, groupId);
    return access?.list ? { group: access.group, rows: await contributionsOf(reading, groupId) } : undefined;
  });
  if (!model) return notFound();
  const { lang } = context;
  const back = { href: localPath(participantsPath(groupId), lang), label: workWords[lang].participants };
  const view = <Contributions {...model} csrf={context.csrf()} />;
  return workPage(`${words[lang].title} · ${model.group.title}`, view, { back, live: [`group:${groupId}`], noIndex: true });
}

/** Who paid what of a group. */
export const contributions = route({
  method: 'GET',
  path,
  can: groupWorker,
  audit: reads('contribution.list', 'group', 'id'),
  params,
  handle: show,
});

/** What was paid for who no longer comes was given back, or the bill for it withdrawn. */
export const contributionGivenBack = route({
  method: 'POST',
  path: `${path}/terugbetaling`,
  can: groupWorker,
  audit: changes('payment.return', 'contribution.record'),
  params,
  body: z.strictObject({ aanmelding: id, wat: z.enum(['afgemeld', 'te-veel']) }),
  retry: show,
  handle: async (context) => {
    const { id: groupId } = context.params;
    const { aanmelding, wat } = context.body;
    const done = await context.change(async (work) => {
      if (!(await listed(work, groupId, aanmelding))) return null;
      return wat === 'te-veel' ? excessGivenBack(work, aanmelding) : settleLeft(work, groupId, aanmelding);
    });
    if (done === null) return notFound();
    return redirect(contributionsPath(groupId), done ? words[context.lang].noted : words[context.lang].gone);
  },
});

/** Of this group, for who may read its list. */
async function listed(work: Work, groupId: string, registrationId: string): Promise<boolean> {
  const access = await accessTo(work, groupId);
  if (!access?.list) return false;
  const found = await work.tx
    .selectFrom('registrations')
    .select('id')
    .where('id', '=', registrationId)
    .where('group_id', '=', groupId)
    .executeTakeFirst();
  return found !== undefined;
}

/** A double payment was given back. */
export const surplusGivenBack = route({
  method: 'POST',
  path: `${path}/teruggave`,
  can: groupWorker,
  audit: changes('payment.return'),
  params,
  body: z.strictObject({ aanmelding: id, betaling: id }),
  retry: show,
  handle: async (context) => {
    const { id: groupId } = context.params;
    const { aanmelding, betaling } = context.body;
    const done = await context.change(async (work) =>
      (await listed(work, groupId, aanmelding)) ? surplusReturned(work, aanmelding, betaling) : null,
    );
    if (done === null) return notFound();
    return redirect(contributionsPath(groupId), done ? words[context.lang].noted : words[context.lang].gone);
  },
});
