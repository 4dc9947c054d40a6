import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import { setting } from '../regions/index.ts';
import { attendanceCounts, cameEnough } from '../registrations/index.ts';

/** What stands on every certificate of a group. */
export interface CertificateGroup {
  groupId: string;
  title: string;
  organisation: string;
  startsAt: Temporal.Instant;
  endsAt: Temporal.Instant;
  trainers: string[];
  /** The last session is over. */
  over: boolean;
}

export interface Earned {
  registrationId: string;
  /** First name of the child; for a group of parents the name of who registered. */
  name: string;
  present: number;
  noted: number;
  /** Came often enough. */
  enough: boolean;
}

/** The group with everybody's count, in order of registering; undefined when there is none or it was cancelled. */
export async function earnedIn(
  reading: Reading,
  groupId: string,
): Promise<{ group: CertificateGroup; earned: Earned[]; least: number } | undefined> {
  const found = await sql<
    CertificateGroup & { children: boolean; state: string }
  >`select g.id as "groupId", g.title, o.name as organisation,
      g.starts_at as "startsAt", g.ends_at as "endsAt", g.state, f.audience && array['children', 'young-people'] as children,
      array(select p.name from group_trainers gt join trainers t on t.id = gt.trainer_id join persons p on p.id = t.person_id
        where gt.group_id = g.id order by gt.lead desc, p.name) as trainers
    from groups g join organisations o on o.id = g.organisation_id join offers f on f.id = g.offer_id where g.id = ${groupId}`.execute(
    reading.tx,
  );
  const [row] = found.rows;
  if (!row || row.state === 'cancelled') return undefined;
  const { children, state: _state, ...group } = row;
  const over = Temporal.Instant.compare(group.endsAt, reading.now) <= 0;
  const least = await setting(reading, 'certificate.least-percent');
  const { noted, participants } = await attendanceCounts(reading, groupId);
  return {
    group: { ...group, over },
    least,
    earned: (children ? participants : oncePerRegistration(participants)).map((one) => ({
      registrationId: one.registrationId,
      name: children ? one.name : one.contactName,
      present: one.present,
      noted,
      enough: over && cameEnough(one.present, noted, least),
    })),
  };
}

/** A parent takes part once, for however many children: as often as with the child with whom they came most. */
function oncePerRegistration<P extends { registrationId: string; present: number }>(participants: readonly P[]): P[] {
  const most = new Map<string, P>();
  for (const one of participants) {
    const known = most.get(one.registrationId);
    if (!known || known.present < one.present) most.set(one.registrationId, one);
  }
  return [...most.values()];
}

/** What one registration earned: for the family that has its link. Undefined when nobody of it came often enough, or the group is not over. */
export async function earnedBy(
  reading: Reading,
  registrationId: string,
): Promise<{ group: CertificateGroup; earned: Earned[] } | undefined> {
  const row = await reading.tx.selectFrom('registrations').select('group_id').where('id', '=', registrationId).executeTakeFirst();
  const found = row && (await earnedIn(reading, row.group_id));
  const earned = found?.earned.filter((one) => one.enough && one.registrationId === registrationId) ?? [];
  return found && earned.length > 0 ? { group: found.group, earned } : undefined;
}
