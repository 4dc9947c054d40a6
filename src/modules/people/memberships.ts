import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { isAdministrator, keepsAdministrator } from './administrators.ts';
import type { NewMembership } from './role-needs.ts';
import type { Role } from './roles.ts';

export interface MembershipView {
  id: string;
  role: Role;
  organisation: string | null;
  municipality: string | null;
  planner: boolean;
  /** Last day; null without end. */
  until: Temporal.PlainDate | null;
  /** The last day is past. */
  over: boolean;
}

/** The roles of a person in this region, also those that are over. */
export async function membershipsFor(reading: Reading, personId: string): Promise<MembershipView[]> {
  const rows = await reading.tx
    .selectFrom('memberships as m')
    .leftJoin('organisations as o', 'o.id', 'm.organisation_id')
    .leftJoin('municipalities as g', 'g.id', 'm.municipality_id')
    .select(['m.id', 'm.role', 'm.planner', 'm.valid_until as until', 'o.name as organisation', 'g.name as municipality'])
    .where('m.person_id', '=', personId)
    .orderBy('m.created_at')
    .orderBy('m.id')
    .execute();
  const today = localDate(reading.now);
  return rows.map((row) => ({ ...row, over: row.until !== null && Temporal.PlainDate.compare(row.until, today) < 0 }));
}

/** Gives a person a role in this region. False when they have it already for as long; a role that was over comes back. */
export async function addMembership(work: Work, personId: string, added: NewMembership): Promise<boolean> {
  const known = await sameMembership(work, personId, added);
  if (known && lastsAsLong(known.valid_until, added.until) && known.planner === (added.planner ?? false)) return false;
  const { id } = await work.tx
    .insertInto('memberships')
    .values({
      region_id: work.region.id,
      person_id: personId,
      role: added.role,
      organisation_id: added.organisationId ?? null,
      municipality_id: added.municipalityId ?? null,
      planner: added.planner ?? false,
      valid_until: added.until ?? null,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['region_id', 'person_id', 'role', 'organisation_id', 'municipality_id'])
        .doUpdateSet({ valid_until: added.until ?? null, planner: added.planner ?? false }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  const detail = { role: added.role, planner: added.planner ?? false, until: added.until?.toString() ?? null };
  await audit(work, {
    action: 'membership.add',
    subjectKind: 'person',
    subjectId: personId,
    detail: { membership: id, ...detail },
  });
  return true;
}

/** True when the person has every one of these roles already, today and for as long. */
export async function hasMemberships(reading: Reading, personId: string, asked: NewMembership[]): Promise<boolean> {
  const today = localDate(reading.now);
  for (const one of asked) {
    const known = await sameMembership(reading, personId, one);
    if (!known || (known.valid_until && Temporal.PlainDate.compare(known.valid_until, today) < 0)) return false;
    if (!lastsAsLong(known.valid_until, one.until) || (one.planner && !known.planner)) return false;
  }
  return true;
}

function sameMembership(reading: Reading | Work, personId: string, { role, organisationId, municipalityId }: NewMembership) {
  return reading.tx
    .selectFrom('memberships')
    .select(['id', 'valid_until', 'planner'])
    .where('person_id', '=', personId)
    .where('role', '=', role)
    .where('organisation_id', 'is not distinct from', organisationId ?? null)
    .where('municipality_id', 'is not distinct from', municipalityId ?? null)
    .executeTakeFirst();
}

function lastsAsLong(known: Temporal.PlainDate | null, asked: Temporal.PlainDate | undefined): boolean {
  if (known === null) return true;
  return asked !== undefined && Temporal.PlainDate.compare(known, asked) >= 0;
}

export type Ended = { ok: true } | { ok: false; reason: 'not-found' | 'last-admin' };

/** Ends a role after that day. Refused when the region would have no administrator without end left. */
export async function endMembership(
  work: Work,
  input: { personId: string; membershipId: string; lastDay: Temporal.PlainDate },
): Promise<Ended> {
  const { personId, membershipId, lastDay } = input;
  const admin = await isAdministrator(work, { membershipId });
  if (admin && !(await keepsAdministrator(work, { membershipId }))) return { ok: false, reason: 'last-admin' };
  const ended = await work.tx
    .updateTable('memberships')
    .set({ valid_until: lastDay })
    .where('id', '=', membershipId)
    .where('person_id', '=', personId)
    .returning('role')
    .executeTakeFirst();
  if (!ended) return { ok: false, reason: 'not-found' };
  const detail = { membership: membershipId, role: ended.role, lastDay: lastDay.toString() };
  await audit(work, { action: 'membership.end', subjectKind: 'person', subjectId: personId, detail });
  return { ok: true };
}
