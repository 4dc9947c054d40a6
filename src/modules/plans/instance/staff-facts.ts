import { sql } from 'kysely';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Span } from '../../../platform/clock/span.ts';
import type { Reading } from '../../../platform/work.ts';
import { certificateFaults } from '../../expertise/index.ts';
import type { RoomView } from '../../facilities/index.ts';
import type { PlanTrainer } from './facts.ts';

interface Asked {
  from: Temporal.PlainDate;
  until: Temporal.PlainDate;
  span: Span;
  rooms: readonly RoomView[];
}

const requirements = ['none', 'skj', 'big', 'skj-or-big'] as const;

/** Everybody who gives groups, with qualifications, certificates until the last day, absences and the groups they have. */
export async function trainers(reading: Reading, asked: Asked): Promise<PlanTrainer[]> {
  const rows = await reading.tx
    .selectFrom('trainers as t')
    .select(['t.id', 't.lat', 't.lon', 't.max_km as maxKm', 't.languages', 't.day_parts as dayParts'])
    .select(['t.co_trainer as coTrainer', 't.fee_cents as feeCents', 't.hours_per_week as hoursPerWeek'])
    .select(['t.municipality_id as municipalityId', 't.outside_own as outsideOwn'])
    .select(sql<string[]>`array(select w.municipality_id from trainer_municipalities w where w.trainer_id = t.id)`.as('worksIn'))
    .where('t.hidden_at', 'is', null)
    .orderBy('t.id')
    .execute();
  const qualifications = await grouped(
    reading.tx
      .selectFrom('qualifications')
      .select(['trainer_id as trainerId', 'intervention_id as interventionId', 'valid_until as until'])
      .execute(),
  );
  const absences = await grouped(
    reading.tx
      .selectFrom('trainer_absences')
      .select(['trainer_id as trainerId', 'first_day as from', 'last_day as to'])
      .where('first_day', '<=', asked.until)
      .where('last_day', '>=', asked.from)
      .execute(),
  );
  const engaged = await engagements(reading, asked.span);
  const trainerIds = rows.map(({ id }) => id);
  const lacking = new Map<string, Set<string>>();
  for (const requires of requirements) {
    const faults = await certificateFaults(reading, { trainerIds, requires, minors: true, on: asked.until });
    lacking.set(requires, new Set(faults.map((fault) => fault.trainerId)));
  }
  return rows.map(({ municipalityId, outsideOwn, worksIn, ...trainer }) => ({
    ...trainer,
    qualifications: qualifications.get(trainer.id) ?? [],
    absences: absences.get(trainer.id) ?? [],
    engaged: engaged.get(trainer.id) ?? [],
    holds: requirements.filter((requires) => !lacking.get(requires)?.has(trainer.id)),
    notIn: new Set(
      asked.rooms
        .filter(
          (room) =>
            (!outsideOwn && room.municipalityId !== municipalityId) ||
            (worksIn.length > 0 && !worksIn.includes(room.municipalityId)),
        )
        .map(({ id }) => id),
    ),
  }));
}

/** When rooms and trainers are taken, by their id. */
export async function bookings(reading: Reading, span: Span): Promise<Map<string, Span[]>> {
  const { rows } = await sql<Span & { id: string }>`
    select b.room_id as id, lower(b.during) as "startsAt", upper(b.during) as "endsAt" from room_bookings b
      where b.during && ${during(span)}
    union all
    select b.trainer_id, lower(b.during), upper(b.during) from trainer_bookings b where b.during && ${during(span)}`.execute(
    reading.tx,
  );
  const taken = new Map<string, Span[]>();
  for (const { id, ...booked } of rows) taken.set(id, [...(taken.get(id) ?? []), booked]);
  return taken;
}

/** The first day in the period of each group and proposal of a trainer. */
async function engagements(reading: Reading, span: Span): Promise<Map<string, Temporal.PlainDate[]>> {
  const { rows } = await sql<{ trainerId: string; first: Temporal.Instant }>`
    select b.trainer_id as "trainerId", min(lower(b.during)) as first
    from trainer_bookings b left join group_sessions s on s.id = b.session_id
    where b.during && ${during(span)} group by b.trainer_id, coalesce(s.group_id, b.proposal_id)`.execute(reading.tx);
  const engaged = new Map<string, Temporal.PlainDate[]>();
  for (const { trainerId, first } of rows) engaged.set(trainerId, [...(engaged.get(trainerId) ?? []), localDate(first)]);
  return engaged;
}

const during = ({ startsAt, endsAt }: Span) => sql`tstzrange(${startsAt}::timestamptz, ${endsAt}::timestamptz)`;

async function grouped<Row extends { trainerId: string }>(found: Promise<Row[]>): Promise<Map<string, Row[]>> {
  const map = new Map<string, Row[]>();
  for (const row of await found) map.set(row.trainerId, [...(map.get(row.trainerId) ?? []), row]);
  return map;
}
