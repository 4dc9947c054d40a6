import { audit } from '../../platform/audit/audit.ts';
import { type Actor, visitor } from '../../platform/auth/actor.ts';
import { hashToken, newToken } from '../../platform/crypto/tokens.ts';
import type { Db } from '../../platform/db/database.ts';
import { inReadTransaction } from '../../platform/db/transaction.ts';
import type { Region, Work } from '../../platform/work.ts';

const SESSION_DAYS = 30;

/** Opens a session for a person of this region. The token goes into the cookie; only its hash is stored. */
export async function openSession(work: Work, personId: string): Promise<{ token: string; expiresAt: Temporal.Instant }> {
  const { token, hash } = newToken();
  const expiresAt = work.now.add({ hours: SESSION_DAYS * 24 });
  await work.tx
    .insertInto('sessions')
    .values({ token_hash: hash, region_id: work.region.id, person_id: personId, created_at: work.now, expires_at: expiresAt })
    .execute();
  await audit(work, { action: 'session.open', subjectKind: 'person', subjectId: personId });
  return { token, expiresAt };
}

/** Ends the session of this token; nothing happens when it is gone already. */
export async function endSession(work: Work, token: string): Promise<void> {
  await work.tx.deleteFrom('sessions').where('token_hash', '=', hashToken(token)).execute();
  await audit(work, { action: 'session.end', subjectKind: 'person', subjectId: work.actor.personId });
}

/** Who holds this cookie, with the roles that count in the region today; a visitor when it is unknown or old. */
export async function findActor(db: Db, token: string, region: Region, now: Temporal.Instant): Promise<Actor> {
  const scope = { regionId: region.id, actor: visitor, origin: 'session', now };
  const today = now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate();
  const rows = await inReadTransaction(db, scope, (tx) =>
    tx
      .selectFrom('sessions as s')
      .innerJoin('persons as p', 'p.id', 's.person_id')
      .leftJoin('memberships as m', (join) =>
        join
          .onRef('m.person_id', '=', 's.person_id')
          .onRef('m.region_id', '=', 's.region_id')
          .on((on) => on.or([on('m.valid_until', 'is', null), on('m.valid_until', '>=', today)])),
      )
      .select(['p.id', 'p.name', 'm.role', 'm.organisation_id', 'm.municipality_id', 'm.planner'])
      .where('s.token_hash', '=', hashToken(token))
      .where('s.expires_at', '>', now)
      .where('p.active', '=', true)
      .execute(),
  );
  const [first] = rows;
  if (!first) return visitor;
  const memberships = rows.flatMap((row) =>
    row.role === null
      ? []
      : [
          {
            role: row.role,
            organisationId: row.organisation_id,
            municipalityId: row.municipality_id,
            planner: row.planner ?? false,
          },
        ],
  );
  return { kind: 'person', personId: first.id, name: first.name, memberships };
}

/** Removes sessions that are over; they are kept 30 days at most (architecture.md, Data). */
export async function removeOldSessions(work: Work): Promise<number> {
  const result = await work.tx.deleteFrom('sessions').where('expires_at', '<', work.now).executeTakeFirst();
  return Number(result.numDeletedRows);
}
