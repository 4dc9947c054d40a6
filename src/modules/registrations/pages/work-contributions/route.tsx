import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, reads, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import type { Work } from '../../../../platform/work.ts';
import { carryRefund, providerOf } from '../../contribution/carry.ts';
import { contributionsOf } from '../../contribution/contributions.ts';
import { excessGivenBack, settleLeft } from '../../contribution/giving-back.ts';
import { surplusReturned } from '../../contribution/payments.ts';
import { beginRefund, openRefund, type RefundReason } from '../../contribution/refunds.ts';
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
  const provider = providerOf(context.services, context.region, context.now);
  if (!model) return notFound();
  const { lang } = context;
  const back = { href: localPath(participantsPath(groupId), lang), label: workWords[lang].participants };
  const view = <Contributions {...model} refunds={provider?.refund !== undefined} csrf={context.csrf()} />;
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

const how = z.enum(['hand', 'dienst']).default('hand');

/** What was paid for who no longer comes was given back, or the bill for it withdrawn; or the provider is asked to pay it back. */
export const contributionGivenBack = route({
  method: 'POST',
  path: `${path}/terugbetaling`,
  can: groupWorker,
  audit: changes('payment.return', 'payment.refund', 'contribution.record'),
  params,
  body: z.strictObject({ aanmelding: id, wat: z.enum(['afgemeld', 'te-veel']), hoe: how }),
  retry: show,
  handle: (context) => {
    const { aanmelding, wat, hoe } = context.body;
    const what = wat === 'te-veel' ? 'excess' : 'left';
    const byHand = (work: Work) =>
      what === 'excess' ? excessGivenBack(work, aanmelding) : settleLeft(work, context.params.id, aanmelding);
    return giveBack(context, { aanmelding, what, betaling: null, hoe, byHand });
  },
});

/** A double payment was given back, or the provider is asked to. */
export const surplusGivenBack = route({
  method: 'POST',
  path: `${path}/teruggave`,
  can: groupWorker,
  audit: changes('payment.return', 'payment.refund', 'contribution.record'),
  params,
  body: z.strictObject({ aanmelding: id, betaling: id, hoe: how }),
  retry: show,
  handle: (context) => {
    const { aanmelding, betaling, hoe } = context.body;
    const byHand = (work: Work) => surplusReturned(work, aanmelding, betaling);
    return giveBack(context, { aanmelding, what: 'surplus', betaling, hoe, byHand });
  },
});

interface Back {
  aanmelding: string;
  what: RefundReason;
  /** The payment that was made twice. */
  betaling: string | null;
  hoe: z.infer<typeof how>;
  byHand: (work: Work) => Promise<boolean>;
}

/** By hand it is noted, unless the provider is just paying it back; else the provider is asked, and the job goes on when it does not answer. */
async function giveBack(context: Context<{ id: string }, unknown, unknown>, back: Back): Promise<Reply> {
  const { id: groupId } = context.params;
  const { aanmelding, what, betaling, hoe, byHand } = back;
  const t = words[context.lang];
  const done = await context.change(async (work) => {
    if (!(await listed(work, groupId, aanmelding))) return null;
    if (hoe === 'dienst') return { refund: await beginRefund(work, aanmelding, what, betaling) };
    return { noted: !(await openRefund(work, aanmelding, what, betaling)) && (await byHand(work)) };
  });
  if (!done) return notFound();
  if ('noted' in done) return redirect(contributionsPath(groupId), done.noted ? t.noted : t.gone);
  if (!done.refund) return redirect(contributionsPath(groupId), t.gone);
  const refund = await carryRefund((step) => context.change(step), done.refund.id).catch(() => done.refund);
  const state = refund?.state === 'done' || refund?.state === 'refused' ? refund.state : 'running';
  return redirect(contributionsPath(groupId), t.refund[state]);
}

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
