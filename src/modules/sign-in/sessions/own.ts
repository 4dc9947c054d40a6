import type { PersonActor } from '../../../platform/auth/actor.ts';
import type { Reading } from '../../../platform/work.ts';
import { isStrong } from '../strong-roles.ts';
import { isOver } from './life.ts';
import type { Method } from './open.ts';

/** A session as its owner sees it. */
export interface OwnSession {
  id: string;
  /** "Firefox, Windows"; '' when unknown. */
  device: string;
  method: Method;
  openedAt: Temporal.Instant;
  seenAt: Temporal.Instant;
  /** The one in which this is read. */
  current: boolean;
}

/** The person's sessions in this region that are not over, last used first. */
export async function ownSessions(reading: Reading, actor: PersonActor): Promise<OwnSession[]> {
  const rows = await reading.tx
    .selectFrom('sessions')
    .select(['id', 'device', 'method', 'created_at', 'last_seen_at'])
    .where('person_id', '=', actor.personId)
    .where('expires_at', '>', reading.now)
    .execute();
  const strong = [...actor.memberships, ...actor.asleep].some((one) => isStrong(one.role));
  return rows
    .map((row) => ({
      ...{ id: row.id, device: row.device, method: row.method, openedAt: row.created_at },
      seenAt: row.last_seen_at ?? row.created_at,
      current: row.id === actor.session.id,
    }))
    .filter((one) => !isOver({ ...one, strong }, reading.now))
    .sort((a, b) => Temporal.Instant.compare(b.seenAt, a.seenAt));
}
