import type { Reading } from '../../platform/work.ts';
import { setting } from '../regions/index.ts';

/** When the families are reminded, and when no answer counts any more; no reminder: null. */
export async function evaluationTerms(reading: Reading, opensAt: Temporal.Instant) {
  const close = await setting(reading, 'evaluation.close-days');
  const remind = await setting(reading, 'evaluation.remind-days');
  const after = (days: number) => opensAt.add({ hours: days * 24 });
  return { remindAt: remind > 0 && remind < close ? after(remind) : null, closesAt: after(close) };
}
