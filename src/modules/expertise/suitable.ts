import { sql } from 'kysely';
import { localDate } from '../../platform/clock/clock.ts';
import { asColumns, type Span } from '../../platform/clock/span.ts';
import { distanceKm, type Point } from '../../platform/geo.ts';
import { dayPartOf } from '../../platform/i18n/format.ts';
import type { Reading } from '../../platform/work.ts';
import { type Certificates, certificatesOf, lacking, type Requires } from './certificates.ts';
import { type TrainerView, trainerViews } from './queries.ts';

/** What holds of a trainer on a given last day. */
export type Fitness = { vog: boolean; registration: boolean; qualified: boolean };

export type MarkCode =
  | 'free'
  | 'away'
  | 'not-there'
  | 'taken'
  | 'works-then'
  | 'speaks'
  | 'speaks-not'
  | 'vog'
  | 'no-vog'
  | 'registered'
  | 'not-registered';

/** What speaks for or against a trainer; mark-words.ts says it in the language of the page. Day-parts are null at night. */
export type Mark =
  | MarkCode
  | { qualifiedUntil: Temporal.PlainDate }
  | { vogUntil: Temporal.PlainDate }
  | { notOn: (number | null)[] }
  | { km: number; most?: number };

export interface SuitableTrainer extends TrainerView {
  km: number;
  qualifiedUntil: Temporal.PlainDate;
  vogUntil: Temporal.PlainDate | null;
  free: boolean;
  fitness: Fitness;
  /** Short reasons for the staff's screens: what fits, and what does not. */
  fits: Mark[];
  lacks: Mark[];
}

interface Asked {
  interventionId: string;
  requires: Requires;
  language: string;
  sessions: Span[];
  at: Point;
  /** What this proposal holds itself counts as free. */
  exceptProposal?: string;
  /** Where it is given: who does not work in that municipality lacks something. */
  municipalityId?: string;
}

/** Trainers who can give it on the day of the last session: who is free and lacks nothing first, then the nearest. */
export async function trainersWhoCan(reading: Reading, input: Asked): Promise<SuitableTrainer[]> {
  const last = input.sessions
    .map((session) => localDate(session.endsAt))
    .sort(Temporal.PlainDate.compare)
    .at(-1);
  if (!last) return [];
  const { starts, ends } = asColumns(input.sessions);
  const rows = await trainerViews(reading)
    .innerJoin('qualifications as q', 'q.trainer_id', 't.id')
    .select([
      'q.valid_until as qualifiedUntil',
      't.vog_number',
      't.vog_valid_until',
      't.skj_number',
      't.skj_valid_until',
      't.big_number',
      't.big_valid_until',
    ])
    .select(
      sql<boolean>`not exists (
        select 1 from unnest(${starts}::timestamptz[], ${ends}::timestamptz[]) as asked(starts_at, ends_at)
        join trainer_bookings b on b.trainer_id = t.id and b.during && tstzrange(asked.starts_at, asked.ends_at)
          and (b.proposal_id is null or b.proposal_id is distinct from ${input.exceptProposal ?? null}::uuid))`.as('free'),
    )
    .select(
      sql<boolean>`exists (
        select 1 from unnest(${starts}::timestamptz[]) as asked(starts_at)
        join trainer_absences a on a.trainer_id = t.id
          and (asked.starts_at at time zone 'Europe/Amsterdam')::date between a.first_day and a.last_day)`.as('away'),
    )
    .select(worksIn(input.municipalityId).as('comesThere'))
    .where('q.intervention_id', '=', input.interventionId)
    .where('q.valid_until', '>=', last)
    .where('t.hidden_at', 'is', null)
    .execute();
  return rows
    .map(({ vog_number, vog_valid_until, skj_number, skj_valid_until, big_number, big_valid_until, ...trainer }) =>
      judge(
        trainer,
        certificatesOf({ vog_number, vog_valid_until, skj_number, skj_valid_until, big_number, big_valid_until }),
        input,
        last,
      ),
    )
    .sort((a, b) => Number(b.free) - Number(a.free) || a.lacks.length - b.lacks.length || a.km - b.km || (a.id < b.id ? -1 : 1));
}

type Candidate = TrainerView & { qualifiedUntil: Temporal.PlainDate; free: boolean; away: boolean; comesThere: boolean };

/** Whether a trainer (alias t) works in that municipality: one of those that they named, and their own when they stay there. */
export function worksIn(municipalityId: string | undefined) {
  if (!municipalityId) return sql<boolean>`true`;
  return sql<boolean>`(t.outside_own or t.municipality_id = ${municipalityId}::uuid)
    and (not exists (select from trainer_municipalities w where w.trainer_id = t.id)
      or exists (select from trainer_municipalities w where w.trainer_id = t.id and w.municipality_id = ${municipalityId}::uuid))`;
}

function judge(
  { away, comesThere, ...trainer }: Candidate,
  held: Certificates,
  asked: Asked,
  last: Temporal.PlainDate,
): SuitableTrainer {
  const missing = lacking(held, { requires: asked.requires, minors: true, on: last });
  const fitness = { vog: !missing.includes('vog'), registration: !missing.some((one) => one !== 'vog'), qualified: true };
  const km = distanceKm(asked.at, trainer);
  const parts = [...new Set(asked.sessions.map((session) => dayPartOf(session.startsAt)))];
  const strange = parts.filter((part) => part === null || !trainer.dayParts.includes(part));
  const marks: [boolean, Mark | null, Mark | null][] = [
    [true, { qualifiedUntil: trainer.qualifiedUntil }, null],
    [trainer.free, away ? null : 'free', 'taken'],
    [!away, null, 'away'],
    [comesThere, null, 'not-there'],
    [strange.length === 0, 'works-then', { notOn: strange }],
    [km <= trainer.maxKm, { km }, { km, most: trainer.maxKm }],
    [trainer.languages.includes(asked.language), 'speaks', 'speaks-not'],
    [fitness.vog, 'vog', held.vogUntil ? { vogUntil: held.vogUntil } : 'no-vog'],
    [fitness.registration, asked.requires === 'none' ? null : 'registered', 'not-registered'],
  ];
  return {
    ...trainer,
    free: trainer.free && !away,
    km,
    vogUntil: held.vogUntil,
    fitness,
    fits: marks.flatMap(([holds, yes]) => (holds && yes ? [yes] : [])),
    lacks: marks.flatMap(([holds, , no]) => (holds || !no ? [] : [no])),
  };
}
