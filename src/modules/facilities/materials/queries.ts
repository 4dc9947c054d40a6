import { sql } from 'kysely';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Reading } from '../../../platform/work.ts';
import { asDays, type Days } from './items.ts';

/** A kind of material with its stock. */
export interface MaterialView {
  id: string;
  name: string;
  summary: string;
  /** Whose it is; null: the region's. */
  ownerId: string | null;
  ownerName: string | null;
  loanDays: number;
  closed: boolean;
  /** Per place: how many there are, in repair not counted. */
  places: { name: string; count: number }[];
  whole: number;
  repair: number;
  /** Of the whole ones: here and promised to nobody in the days asked for. */
  free: number;
}

/** Everything that can be lent, with what is free in these days; `closed`: what is lent no longer. */
export function materials(reading: Reading, days: Days, closed = false): Promise<MaterialView[]> {
  const kinds = kindRows(reading, days).where('k.closed_at', closed ? 'is not' : 'is', null);
  return kinds.orderBy(sql`k.name collate "nl-NL-x-icu"`).execute();
}

/** One kind, also when it is lent no longer. */
export function materialById(reading: Reading, id: string, days: Days): Promise<MaterialView | undefined> {
  return kindRows(reading, days).where('k.id', '=', id).executeTakeFirst();
}

function kindRows(reading: Reading, days: Days) {
  const today = localDate(reading.now).toString();
  return reading.tx
    .selectFrom('material_kinds as k')
    .leftJoin('organisations as o', 'o.id', 'k.organisation_id')
    .select(['k.id', 'k.name', 'k.summary', 'k.organisation_id as ownerId', 'o.name as ownerName', 'k.loan_days as loanDays'])
    .select(sql<boolean>`k.closed_at is not null`.as('closed'))
    .select(
      sql<
        { name: string; count: number }[]
      >`coalesce((select json_agg(json_build_object('name', p.name, 'count', p.n) order by p.name) from (
        select l.name, count(*)::integer as n from material_items i join locations l on l.id = i.location_id
        where i.kind_id = k.id and i.state = 'whole' group by l.id, l.name) p), '[]')`.as('places'),
    )
    .select(
      sql<number>`(select count(*)::integer from material_items i where i.kind_id = k.id and i.state = 'whole')`.as('whole'),
    )
    .select(
      sql<number>`(select count(*)::integer from material_items i where i.kind_id = k.id and i.state = 'repair')`.as('repair'),
    )
    .select(
      sql<number>`(select count(*)::integer from material_items i where i.kind_id = k.id and i.state = 'whole' and not exists (
        select 1 from material_loan_items t where t.item_id = i.id and t.ended_on is null
          and (t.days && ${asDays(days)} or (t.is_out and upper(t.days) <= ${today}::date))))`.as('free'),
    );
}

/** One item of a kind: where it belongs, and with whom it is. */
export interface ItemView {
  id: string;
  kindId: string;
  number: number;
  state: 'whole' | 'repair' | 'gone';
  locationId: string;
  placeName: string;
  /** The loan that has it out of the house now. */
  outWith: {
    id: string;
    title: string;
    until: string;
    ownerId: string | null;
    madeBy: string | null;
    organisationId: string | null;
  } | null;
}

/** Items of a kind by number; `gone`: those that are there no more. */
export function itemsOf(reading: Reading, kindId: string, gone = false): Promise<ItemView[]> {
  const items = itemRows(reading).where('i.kind_id', '=', kindId);
  return items
    .where('i.state', gone ? '=' : '<>', 'gone')
    .orderBy('i.number')
    .execute();
}

export function itemById(reading: Reading, id: string): Promise<ItemView | undefined> {
  return itemRows(reading).where('i.id', '=', id).executeTakeFirst();
}

function itemRows(reading: Reading) {
  return reading.tx
    .selectFrom('material_items as i')
    .innerJoin('locations as l', 'l.id', 'i.location_id')
    .select(['i.id', 'i.kind_id as kindId', 'i.number', 'i.state', 'i.location_id as locationId', 'l.name as placeName'])
    .select(
      sql<ItemView['outWith']>`(select json_build_object('id', n.id, 'title', n.title, 'until', n.last_day,
          'ownerId', k.organisation_id, 'madeBy', n.made_by, 'organisationId', n.organisation_id)
        from material_loan_items t join material_loans n on n.id = t.loan_id join material_kinds k on k.id = n.kind_id where t.item_id = i.id and t.is_out)`.as(
        'outWith',
      ),
    );
}
