import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { type DemandView, openDemands } from '../demand/index.ts';
import { comingGroups, type GroupCard } from '../groups/index.ts';
import { fitsGroup } from './fitting.ts';
import { tellGroup } from './mails.ts';
import { openWish } from './wish.ts';

const MOST_GROUPS = 2000;
const AT_ONCE = 200;

/**
 * "Tell me when": every group that families can join and that fits an open wish, once for each, whether it was planned, opened or got a
 * free place. With an address a mail goes, else it stands behind the code. Returns how many. Safe to run twice and in two processes.
 */
export async function tellGroups(work: Work): Promise<number> {
  const pairs = await newPairs(work);
  let told = 0;
  for (const { wishId, group } of pairs.slice(0, AT_ONCE)) {
    const noted = await work.tx
      .insertInto('wish_groups')
      .values({ region_id: work.region.id, wish_id: wishId, group_id: group.id, told_at: work.now })
      .onConflict((conflict) => conflict.columns(['wish_id', 'group_id']).doNothing())
      .returning('wish_id')
      .executeTakeFirst();
    if (!noted) continue;
    told += 1;
    const owner = await ownerOf(work, wishId);
    if (owner?.email) await tellGroup(work, { ...owner, email: owner.email }, group);
  }
  return told;
}

async function newPairs(reading: Reading): Promise<{ wishId: string; group: GroupCard }[]> {
  const wished = await wishedFor(reading);
  if (wished.length === 0) return [];
  const groups = (await comingGroups(reading, { openedTo: 'parents', limit: MOST_GROUPS })).filter((group) => group.free > 0);
  const told = new Set(
    (await reading.tx.selectFrom('wish_groups').select(['wish_id', 'group_id']).execute()).map(
      (row) => `${row.wish_id} ${row.group_id}`,
    ),
  );
  return wished.flatMap(({ wishId, demand }) =>
    groups.filter((group) => fitsGroup(demand, group) && !told.has(`${wishId} ${group.id}`)).map((group) => ({ wishId, group })),
  );
}

/** Open needs of residents with the wish that they belong to. */
async function wishedFor(reading: Reading): Promise<{ wishId: string; demand: DemandView }[]> {
  const rows = await reading.tx
    .selectFrom('demands')
    .select(['id', 'wish_id'])
    .where('kind', '=', 'resident')
    .where('state', '=', 'open')
    .where('wish_id', 'is not', null)
    .execute();
  const wishes = new Map(rows.map((row) => [row.id, row.wish_id]));
  const demands = await openDemands(reading, { ids: rows.map((row) => row.id), residents: true });
  return demands.flatMap((demand) => {
    const wishId = wishes.get(demand.id);
    return wishId && demand.state === 'open' ? [{ wishId, demand }] : [];
  });
}

export interface Owner {
  wishId: string;
  email: string | null;
  lang: Lang;
}

/** Who is told; undefined when the wish is gone. */
export async function ownerOf(reading: Reading, wishId: string): Promise<Owner | undefined> {
  const row = await reading.tx
    .selectFrom('wishes')
    .select(['sealed', 'locale'])
    .where('id', '=', wishId)
    .where('confirmed_at', 'is not', null)
    .executeTakeFirst();
  return row && { wishId, lang: row.locale, email: openWish(reading.services.keys, row.sealed).email };
}
