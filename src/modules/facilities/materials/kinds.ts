import { sql } from 'kysely';
import { audit } from '../../../platform/audit/audit.ts';
import { announce } from '../../../platform/live/live.ts';
import type { Work } from '../../../platform/work.ts';
import { lockKind } from './items.ts';
import { replaceItem } from './replacing.ts';

export interface NewMaterial {
  name: string;
  summary: string;
  /** Whose it is; null: the region's. */
  organisationId: string | null;
  /** Longest loan, in days. */
  loanDays: number;
}

/** Adds a kind of material, still without stock. Audits 'material.add'. */
export async function addMaterial(work: Work, input: NewMaterial): Promise<string> {
  const { id } = await work.tx
    .insertInto('material_kinds')
    .values({ region_id: work.region.id, ...columnsOf(input), changed_at: work.now })
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(work, { action: 'material.add', subjectKind: 'material', subjectId: id });
  return id;
}

/** Audits 'material.change'. `closed`: it is lent no longer. */
export async function changeMaterial(work: Work, id: string, input: NewMaterial & { closed: boolean }): Promise<void> {
  await work.tx
    .updateTable('material_kinds')
    .set({ ...columnsOf(input), closed_at: input.closed ? work.now : null, changed_at: work.now })
    .where('id', '=', id)
    .execute();
  await audit(work, { action: 'material.change', subjectKind: 'material', subjectId: id });
  await announce(work, 'materials');
}

const columnsOf = (input: NewMaterial) => ({
  name: input.name,
  summary: input.summary,
  organisation_id: input.organisationId,
  loan_days: input.loanDays,
});

/** Puts so many more of a kind in a location. Numbers go on where they were. Audits 'material.stock'. */
export async function addStock(work: Work, input: { kindId: string; locationId: string; amount: number }): Promise<void> {
  await lockKind(work, input.kindId);
  await sql`insert into material_items (region_id, kind_id, location_id, number, changed_at)
    select ${work.region.id}::uuid, ${input.kindId}::uuid, ${input.locationId}::uuid,
      coalesce((select max(number) from material_items where kind_id = ${input.kindId}::uuid), 0) + n, ${work.now}::timestamptz
    from generate_series(1, ${input.amount}::integer) n`.execute(work.tx);
  await audit(work, {
    action: 'material.stock',
    subjectKind: 'material',
    subjectId: input.kindId,
    detail: { amount: input.amount },
  });
  await announce(work, 'materials');
}

/**
 * Says of one item that it is whole, in repair or gone, and where it stands. Loans that count on it get another one where there is one.
 * Returns how many of them are short of one now. Audits 'material.item'.
 */
export async function changeItem(
  work: Work,
  item: { id: string; kindId: string },
  to: { state: 'whole' | 'repair' | 'gone'; locationId: string },
): Promise<number> {
  await lockKind(work, item.kindId);
  await work.tx
    .updateTable('material_items')
    .set({ state: to.state, location_id: to.locationId, changed_at: work.now })
    .where('id', '=', item.id)
    .execute();
  await audit(work, { action: 'material.item', subjectKind: 'material-item', subjectId: item.id, detail: { state: to.state } });
  await announce(work, 'materials');
  return to.state === 'whole' ? 0 : replaceItem(work, item);
}
