import { sql } from 'kysely';
import { distanceKm, type Point } from '../../platform/geo.ts';
import type { Reading } from '../../platform/work.ts';
import { type Certificates, certificatesOf } from './certificates.ts';
import { freeTimes } from './find.ts';
import { type TrainerView, trainerViews } from './queries.ts';

export interface HeldQualification {
  interventionId: string;
  name: string;
  validUntil: Temporal.PlainDate;
}

/** A trainer as the list "who can give what, near here" shows them. */
export interface ListedTrainer extends TrainerView {
  municipalityName: string;
  about: string;
  /** From the asked place; null when none was asked. */
  km: number | null;
  qualifications: HeldQualification[];
  certificates: Certificates;
  /** Times in the asked month when they are there and not booked; null when no month was asked. */
  freeTimes: number | null;
}

/** What may be asked of the list. */
export interface DirectoryAsked {
  interventionId?: string;
  near?: Point;
  language?: string;
  /** One of these day-parts is enough. */
  dayParts?: number[];
  /** Free at some time in it, and still qualified at its end. */
  month?: Temporal.PlainYearMonth;
}

/** Trainers with what they can give; those who answer to everything that is asked, the nearest first when a place is. */
export async function trainerDirectory(reading: Reading, asked: DirectoryAsked): Promise<ListedTrainer[]> {
  let query = trainerViews(reading)
    .innerJoin('municipalities as m', 'm.id', 't.municipality_id')
    .select(['m.name as municipalityName', 't.about'])
    .select(['t.vog_number', 't.vog_valid_until', 't.skj_number', 't.skj_valid_until', 't.big_number', 't.big_valid_until'])
    .orderBy(sql`p.name collate "nl-NL-x-icu"`);
  if (asked.interventionId) query = query.where('t.id', 'in', qualifiedFor(reading, asked.interventionId, asked.month));
  if (asked.language) query = query.where(sql<boolean>`${asked.language} = any(t.languages)`);
  if (asked.dayParts?.length) query = query.where(sql<boolean>`t.day_parts && ${asked.dayParts}::integer[]`);
  // Who nobody confirmed for so long is not asked either.
  if (asked.month) query = query.where('t.hidden_at', 'is', null);
  const free = asked.month ? await freeTimes(reading, asked.month) : null;
  const parts = new Set(asked.dayParts);
  const worked = (own: number[]) => (parts.size === 0 ? own : own.filter((part) => parts.has(part)));
  const held = await qualifications(reading);
  const { near } = asked;
  const listed = (await query.execute()).map((row) => {
    const { vog_number, vog_valid_until, skj_number, skj_valid_until, big_number, big_valid_until, ...trainer } = row;
    const certificates = certificatesOf({
      vog_number,
      vog_valid_until,
      skj_number,
      skj_valid_until,
      big_number,
      big_valid_until,
    });
    const km = near ? distanceKm(near, trainer) : null;
    const times = free?.(trainer.id, worked(trainer.dayParts)).free ?? null;
    return { ...trainer, certificates, km, qualifications: held.get(trainer.id) ?? [], freeTimes: times };
  });
  const there = listed.filter(({ freeTimes: times }) => times === null || times > 0);
  return near ? there.sort((a, b) => (a.km ?? 0) - (b.km ?? 0)) : there;
}

function qualifiedFor(reading: Reading, interventionId: string, month: Temporal.PlainYearMonth | undefined) {
  const held = reading.tx.selectFrom('qualifications').select('trainer_id').where('intervention_id', '=', interventionId);
  return month ? held.where('valid_until', '>=', month.toPlainDate({ day: month.daysInMonth })) : held;
}

async function qualifications(reading: Reading): Promise<Map<string, HeldQualification[]>> {
  const rows = await reading.tx
    .selectFrom('qualifications as q')
    .innerJoin('interventions as i', 'i.id', 'q.intervention_id')
    .select(['q.trainer_id as trainerId', 'i.id as interventionId', 'i.name', 'q.valid_until as validUntil'])
    .orderBy(sql`i.name collate "nl-NL-x-icu"`)
    .execute();
  const held = new Map<string, HeldQualification[]>();
  for (const { trainerId, ...qualification } of rows) held.set(trainerId, [...(held.get(trainerId) ?? []), qualification]);
  return held;
}

/** The methods that somebody in the region is or was qualified for, by name. */
export function taughtInterventions(reading: Reading): Promise<{ id: string; slug: string; name: string }[]> {
  return reading.tx
    .selectFrom('interventions as i')
    .select(['i.id', 'i.slug', 'i.name'])
    .where('i.id', 'in', reading.tx.selectFrom('qualifications').select('intervention_id'))
    .orderBy(sql`i.name collate "nl-NL-x-icu"`)
    .execute();
}

/** What one trainer can give, by name. */
export async function qualificationsOf(reading: Reading, trainerId: string): Promise<HeldQualification[]> {
  return (await qualifications(reading)).get(trainerId) ?? [];
}
