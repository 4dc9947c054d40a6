import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import { conditions, scopeOf } from './queries.ts';

/** A request as it stands among somebody's work of today. */
export interface QueuedRequest {
  id: string;
  title: string;
  groupTitle: string | null;
  wantedBefore: Temporal.Instant | null;
  late: boolean;
  /** Who asked has replied to a question about it. */
  replied: boolean;
}

/** The queue in short: how many there are in each list (they overlap, as in the queue itself), and the first ones to do. */
export interface QueueToday {
  counts: { 'te-laat': number; vandaag: number; wacht: number };
  first: QueuedRequest[];
  /** Questions to the actor about what they asked themselves. */
  questions: { id: string; title: string; question: string }[];
}

interface Row extends QueuedRequest {
  question: string | null;
  lateCount: number;
  todayCount: number;
  waitingCount: number;
  toDo: boolean;
}

const MOST = { first: 5, questions: 5 };

/** What of the queue is for today, in one question to the open requests; the questions that wait for the actor come with it. */
export async function queueToday(reading: Reading): Promise<QueueToday> {
  const { actor } = reading;
  const { 'te-laat': late, vandaag: today, wacht: waiting, open } = conditions(reading);
  const sees = scopeOf(actor, 'open');
  const asked = sql<boolean>`(s.asker_turn = 'asked' and s.asked_by = ${actor.personId}::uuid)`;
  const { rows } = await sql<Row>`
    with open as (
      select s.id, s.title, s.room_id, s.group_id, s.wanted_before, s.asker_turn, s.waiting_for, coalesce(${asked}, false) as asked,
        coalesce(${sees} and ${late}, false) as late, coalesce(${sees} and ${today}, false) as today, (${sees} and ${waiting}) as waiting
      from support_requests s where ${open} and (${sees} or ${asked})
    ), counted as (
      select open.*, (count(*) filter (where late) over ())::integer as "lateCount",
        (count(*) filter (where today) over ())::integer as "todayCount", (count(*) filter (where waiting) over ())::integer as "waitingCount"
      from open order by asked desc, late desc, today desc, wanted_before nulls last, id limit ${MOST.first + MOST.questions}
    )
    select c.id, coalesce(nullif(c.title, ''), l.name || ', ' || r.name, 'Aanvraag') as title, g.title as "groupTitle",
      c.wanted_before as "wantedBefore", c.late, coalesce(c.asker_turn = 'replied', false) as replied,
      case when c.asked then c.waiting_for end as question, c."lateCount", c."todayCount", c."waitingCount", (c.late or c.today) as "toDo"
    from counted c left join groups g on g.id = c.group_id left join rooms r on r.id = c.room_id left join locations l on l.id = r.location_id
    order by c.late desc, c.today desc, c.wanted_before nulls last, c.id`.execute(reading.tx);
  return summaryOf(rows);
}

function summaryOf(rows: Row[]): QueueToday {
  const [any] = rows;
  return {
    counts: { 'te-laat': any?.lateCount ?? 0, vandaag: any?.todayCount ?? 0, wacht: any?.waitingCount ?? 0 },
    first: rows.filter((row) => row.toDo).slice(0, MOST.first),
    questions: rows
      .flatMap(({ id, title, question }) => (question === null ? [] : [{ id, title, question }]))
      .slice(0, MOST.questions),
  };
}
