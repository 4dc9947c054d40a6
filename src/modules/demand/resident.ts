import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { announce } from '../../platform/live/live.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { setting } from '../regions/index.ts';
import type { DemandState } from './demand.ts';
import { move } from './moves.ts';
import { deleteUnreferred } from './unreferred.ts';

/** What a plan needs of a wish; who asks stays in the module wishes. Ages in whole months, as they are on `statedOn`. */
export interface ResidentNeed {
  municipalityId: string;
  postcode4: number | null;
  theme: string;
  places: number;
  ageMin: number;
  ageMax: number;
  statedOn: Temporal.PlainDate;
  dayParts: number[];
  languages: string[];
  maxKm: number;
  waitingSince: Temporal.PlainDate;
}

/** Puts what a wish needs beside the needs of teams: one for those who go together, else one each. Audits 'demand.add'. */
export async function addResidentDemands(work: Work, wishId: string, needs: readonly ResidentNeed[]): Promise<string[]> {
  const days = await setting(work, 'demand.expires-after-days');
  const ids: string[] = [];
  for (const need of needs) {
    const place = await work.tx
      .selectFrom('municipalities')
      .select(['lat', 'lon'])
      .where('id', '=', need.municipalityId)
      .executeTakeFirstOrThrow();
    const { id } = await work.tx
      .insertInto('demands')
      .values({
        region_id: work.region.id,
        kind: 'resident',
        wish_id: wishId,
        municipality_id: need.municipalityId,
        postcode4: need.postcode4,
        ...place,
        theme: need.theme,
        places: need.places,
        age_min: need.ageMin,
        age_max: need.ageMax,
        stated_on: need.statedOn,
        day_parts: need.dayParts,
        languages: need.languages,
        max_km: need.maxKm,
        waiting_since: need.waitingSince,
        expires_on: localDate(work.now).add({ days }),
        created_at: work.now,
      })
      .returning('id')
      .executeTakeFirstOrThrow();
    await audit(work, { action: 'demand.add', subjectKind: 'demand', subjectId: id, detail: { kind: 'resident' } });
    ids.push(id);
  }
  await announce(work, 'demand');
  return ids;
}

export interface DemandOfWish {
  id: string;
  state: DemandState;
  places: number;
  ageMin: number;
  ageMax: number;
  expiresOn: Temporal.PlainDate;
}

/** How the needs of a wish stand, in the order in which they were put. */
export function demandsOfWish(reading: Reading, wishId: string): Promise<DemandOfWish[]> {
  return reading.tx
    .selectFrom('demands')
    .select(['id', 'state', 'places', 'age_min as ageMin', 'age_max as ageMax', 'expires_on as expiresOn'])
    .where('wish_id', '=', wishId)
    .orderBy('created_at')
    .orderBy('id')
    .execute();
}

/** Another term for the open needs of a wish. Returns how many. Audits 'demand.renew'. */
export async function renewResidentDemands(work: Work, wishId: string): Promise<number> {
  const days = await setting(work, 'demand.expires-after-days');
  const rows = await work.tx
    .updateTable('demands')
    .set({ expires_on: localDate(work.now).add({ days }) })
    .where('wish_id', '=', wishId)
    .where('state', '=', 'open')
    .returning('id')
    .execute();
  for (const { id } of rows) await audit(work, { action: 'demand.renew', subjectKind: 'demand', subjectId: id });
  return rows.length;
}

/**
 * Takes the needs of a wish away: an open one is withdrawn, and what no proposal or group refers to is removed; of the rest only count,
 * theme, ages and municipality stay, and whose it was is forgotten. False when one of them is in a proposal: that is declined first.
 * Audits 'demand.withdraw'.
 */
export async function removeResidentDemands(work: Work, wishId: string): Promise<boolean> {
  const demands = await demandsOfWish(work, wishId);
  if (demands.some((one) => one.state === 'proposed')) return false;
  const open = demands.filter((one) => one.state === 'open').map((one) => one.id);
  if (!(await move(work, open, { from: 'open', to: 'withdrawn', action: 'demand.withdraw' }))) return false;
  await forget(work, wishId);
  return true;
}

/** The same for an erasure: what is in a proposal stays there, without anybody. Audits 'demand.withdraw'. */
export async function forgetDemands(work: Work, wishId: string): Promise<void> {
  const open = (await demandsOfWish(work, wishId)).filter((one) => one.state === 'open').map((one) => one.id);
  await move(work, open, { from: 'open', to: 'withdrawn', action: 'demand.withdraw' });
  await forget(work, wishId);
}

async function forget(work: Work, wishId: string): Promise<void> {
  await deleteUnreferred(work)
    .where('d.wish_id', '=', wishId)
    .where('d.state', 'in', ['withdrawn', 'expired', 'served'])
    .execute();
  await work.tx.updateTable('demands').set({ wish_id: null, postcode4: null }).where('wish_id', '=', wishId).execute();
}
