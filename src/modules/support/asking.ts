import type { Span } from '../../platform/clock/span.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { endOf, type Weekly } from '../facilities/index.ts';
import { setting } from '../regions/index.ts';
import { timesAsked } from './group-times.ts';
import { tellAsked } from './mails.ts';
import { afterOfficeHours, DAY_HOURS } from './office-hours.ts';
import { supportRequest } from './queries.ts';
import type { SupportKind } from './request.ts';
import { enqueue } from './steps.ts';

export interface NewRequest {
  kind: SupportKind;
  /** What it is about, in a line. */
  title: string;
  question: string;
  askedBy: string;
  /** The owner of a room; null: facility support. */
  organisationId: string | null;
  groupId: string | null;
  roomId: string | null;
  municipalityId: string | null;
  people: number | null;
  when: Weekly | null;
  /** Of a group: every session that it is for. */
  sessions?: readonly Span[];
  material: { kindId: string; amount: number } | null;
  /** The term; that of the region when null, and never after the first time. */
  wantedBefore: Temporal.Instant | null;
}

/** Puts a request in the queue and tells who can handle it. Audits 'support.ask'. */
export async function ask(work: Work, input: NewRequest): Promise<string> {
  const id = await enqueue(work, {
    kind: input.kind,
    title: input.title,
    question: input.question,
    organisation_id: input.organisationId,
    room_id: input.roomId,
    group_id: input.groupId,
    municipality_id: input.municipalityId,
    people: input.people,
    first_at: input.when?.first.startsAt ?? null,
    until: input.when ? endOf(input.when) : null,
    weeks: input.when?.weeks ?? null,
    times: input.sessions?.length ? timesAsked(input.sessions) : null,
    material_kind_id: input.material?.kindId ?? null,
    amount: input.material?.amount ?? null,
    asked_by: input.askedBy,
    wanted_before: input.wantedBefore ?? (await usualTerm(work, input.when)),
  });
  const request = await supportRequest(work, id);
  if (request) await tellAsked(work, request);
  return id;
}

/**
 * Before when a request without a term of its own is answered: the region's number of working days, counted in office hours, and never after the
 * first time that it is for.
 */
export async function usualTerm(reading: Reading, when: Weekly | null): Promise<Temporal.Instant> {
  const term = afterOfficeHours(reading.now, DAY_HOURS * (await setting(reading, 'support.answer-days')));
  const first = when?.first.startsAt;
  return first && Temporal.Instant.compare(first, reading.now) > 0 && Temporal.Instant.compare(first, term) < 0 ? first : term;
}
