import { sql } from 'kysely';
import { type Actor, type Membership, visitor } from '../../../platform/auth/actor.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import { hashToken } from '../../../platform/crypto/tokens.ts';
import type { Db, ReadTx } from '../../../platform/db/database.ts';
import { inReadTransaction, inTransaction } from '../../../platform/db/transaction.ts';
import type { Region } from '../../../platform/work.ts';
import { isStrong } from '../strong-roles.ts';
import { SEEN_EVERY } from '../terms.ts';
import { isOver } from './life.ts';

/** Who holds this cookie, with the roles that count in this session; a visitor when it is unknown or over. */
export async function findActor(db: Db, token: string, region: Region, now: Temporal.Instant): Promise<Actor> {
  const scope = { regionId: region.id, actor: visitor, origin: 'session', now };
  const hash = hashToken(token);
  const rows = await inReadTransaction(db, scope, (tx) => sessionRows(tx, hash, now));
  const [first] = rows;
  if (!first) return visitor;
  const all = rows.flatMap((row) => (row.role === null ? [] : [membershipOf({ ...row, role: row.role })]));
  const seenAt = first.last_seen_at ?? first.created_at;
  if (isOver({ openedAt: first.created_at, seenAt, strong: all.some((one) => isStrong(one.role)) }, now)) return visitor;
  // Bookkeeping of the program itself, as the audit row of a reading: it says nothing about what is read and the page does not depend on it.
  if (isBefore(seenAt, now.subtract(SEEN_EVERY)))
    await inTransaction(db, scope, (tx) =>
      tx.updateTable('sessions').set({ last_seen_at: now }).where('token_hash', '=', hash).execute(),
    );
  const counts = (one: Membership) => first.strength === 2 || !isStrong(one.role);
  return {
    kind: 'person',
    personId: first.person_id,
    name: first.name,
    memberships: all.filter(counts),
    asleep: all.filter((one) => !counts(one)),
    session: {
      id: first.id,
      strength: first.strength === 2 ? 2 : 1,
      openedAt: first.created_at,
      provedAt: first.proved_at ?? first.created_at,
    },
  };
}

/** The session with a row for each role that the person has today, at least one. */
function sessionRows(tx: ReadTx, hash: Buffer, now: Temporal.Instant) {
  return tx
    .selectFrom('sessions as s')
    .innerJoin('persons as p', 'p.id', 's.person_id')
    .leftJoin('memberships as m', (join) =>
      join
        .onRef('m.person_id', '=', 's.person_id')
        .onRef('m.region_id', '=', 's.region_id')
        .on((on) => on.or([on('m.valid_until', 'is', null), on('m.valid_until', '>=', localDate(now))])),
    )
    .select(['s.id', 's.person_id', 's.strength', 's.created_at', 's.proved_at', 's.last_seen_at', 'p.name'])
    .select(['m.role', 'm.organisation_id', 'm.municipality_id', 'm.planner'])
    .where('s.token_hash', '=', hash)
    .where('s.expires_at', '>', now)
    .where('p.active', '=', true)
    .where(sql<boolean>`not exists (select from suspensions x where x.person_id = s.person_id)`)
    .execute();
}

function membershipOf(row: {
  role: string;
  organisation_id: string | null;
  municipality_id: string | null;
  planner: boolean | null;
}): Membership {
  return {
    role: row.role,
    organisationId: row.organisation_id,
    municipalityId: row.municipality_id,
    planner: row.planner ?? false,
  };
}

const isBefore = (one: Temporal.Instant, other: Temporal.Instant) => Temporal.Instant.compare(one, other) < 0;
