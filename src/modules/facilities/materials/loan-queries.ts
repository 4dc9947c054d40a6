import { sql } from 'kysely';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Reading } from '../../../platform/work.ts';
import { seesLoan } from '../policy.ts';

/** Some items of one kind, for a group or for somebody's own work. */
export interface LoanView {
  id: string;
  kindId: string;
  kindName: string;
  /** Whose material it is. */
  ownerId: string | null;
  state: 'reserved' | 'out' | 'returned' | 'cancelled';
  title: string;
  groupId: string | null;
  organisationId: string | null;
  madeBy: string | null;
  madeByName: string | null;
  firstDay: Temporal.PlainDate;
  lastDay: Temporal.PlainDate;
  note: string;
  items: { id: string; number: number; state: string; placeName: string; condition: string | null }[];
  late: boolean;
  /** To be handed out today or before. */
  due: boolean;
}

export function loanById(reading: Reading, id: string): Promise<LoanView | undefined> {
  return loanRows(reading).where('n.id', '=', id).executeTakeFirst();
}

const MOST = 200;

/** A loan in a list, which not everybody who sees the list may open. */
export interface ListedLoan extends LoanView {
  opens: boolean;
}

/** Where a part of the list ended. */
export interface LoanPlace {
  late: boolean;
  day: Temporal.PlainDate;
  id: string;
}

/** Which loans a list holds. */
export interface WhichLoans {
  kindId?: string;
  groupId?: string;
  madeBy?: string;
  /** Only of material of these organisations. */
  ownerIds?: string[] | null;
  after?: LoanPlace | undefined;
  limit?: number;
}

const dayOf = sql<Temporal.PlainDate>`case n.state when 'reserved' then n.first_day else n.last_day end`;

/** What is promised or out, what is late first: of one kind, of a group, of who made it, of owners, or all. */
export async function openLoans(reading: Reading, of: WhichLoans = {}): Promise<ListedLoan[]> {
  let query = loanRows(reading).where('n.closed_at', 'is', null);
  if (of.kindId) query = query.where('n.kind_id', '=', of.kindId);
  if (of.groupId) query = query.where('n.group_id', '=', of.groupId);
  if (of.madeBy) query = query.where('n.made_by', '=', of.madeBy);
  if (of.ownerIds) query = query.where(sql<boolean>`k.organisation_id = any(${of.ownerIds}::uuid[])`);
  const late = sql<boolean>`(n.state = 'out' and n.last_day < ${localDate(reading.now).toString()}::date)`;
  if (of.after) {
    const { after } = of;
    query = query.where(
      sql<boolean>`(not ${late}, ${dayOf}, n.id) > (${!after.late}::boolean, ${after.day.toString()}::date, ${after.id}::uuid)`,
    );
  }
  const found = await query
    .orderBy(late, 'desc')
    .orderBy(dayOf)
    .orderBy('n.id')
    .limit(of.limit ?? MOST)
    .execute();
  return found.map((loan) => ({ ...loan, opens: seesLoan(reading.actor, loan) }));
}

/** The place of a loan in such a list. */
export function loanPlace({ late, state, firstDay, lastDay, id }: LoanView): LoanPlace {
  return { late, day: state === 'reserved' ? firstDay : lastDay, id };
}

function loanRows(reading: Reading) {
  const today = localDate(reading.now).toString();
  return reading.tx
    .selectFrom('material_loans as n')
    .innerJoin('material_kinds as k', 'k.id', 'n.kind_id')
    .leftJoin('persons as who', 'who.id', 'n.made_by')
    .select(['n.id', 'n.state', 'n.title', 'n.group_id as groupId', 'n.organisation_id as organisationId', 'n.note'])
    .select(['n.kind_id as kindId', 'k.name as kindName', 'k.organisation_id as ownerId'])
    .select(['n.made_by as madeBy', 'who.name as madeByName', 'n.first_day as firstDay', 'n.last_day as lastDay'])
    .select(
      sql<LoanView['items']>`coalesce((select json_agg(json_build_object('id', i.id, 'number', i.number, 'state', i.state,
        'placeName', l.name, 'condition', t.condition) order by i.number) from material_loan_items t join material_items i on i.id = t.item_id
        join locations l on l.id = i.location_id where t.loan_id = n.id), '[]')`.as('items'),
    )
    .select(sql<boolean>`n.state = 'out' and n.last_day < ${today}::date`.as('late'))
    .select(sql<boolean>`n.state = 'reserved' and n.first_day <= ${today}::date`.as('due'));
}
