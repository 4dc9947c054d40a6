import type { Reading, Work } from '../../platform/work.ts';
import { changeSetting, setting } from '../regions/index.ts';
import { type ResultScope, wholeOffer } from './policy.ts';
import { type Asked, askedFor, changeAsked } from './questions.ts';

/** The offer when its questions may be chosen: by its owner and who sees the whole region. */
export function ownOffer(reading: Reading, offerId: string, scope: ResultScope) {
  return reading.tx
    .selectFrom('offers as o')
    .select(['o.id', 'o.title'])
    .where('o.id', '=', offerId)
    .where(wholeOffer(scope))
    .executeTakeFirst();
}

/** The form of the region as it stands. */
export async function regionForm(reading: Reading): Promise<Record<string, string | string[]>> {
  const { scale, asked } = await askedFor(reading, null);
  return {
    scale,
    asked,
    close: String(await setting(reading, 'evaluation.close-days')),
    remind: String(await setting(reading, 'evaluation.remind-days')),
    least: String(await setting(reading, 'certificate.least-percent')),
  };
}

/** Changes what the region asks, its terms in days, and the per cent of a certificate. Audits 'evaluation.questions'. */
export async function changeRegionForm(
  work: Work,
  form: Asked & { close: number; remind: number; least: number },
): Promise<void> {
  await changeAsked(work, null, form);
  await changeSetting(work, 'evaluation.close-days', form.close);
  await changeSetting(work, 'evaluation.remind-days', form.remind);
  await changeSetting(work, 'certificate.least-percent', form.least);
}
