import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { hashToken, newToken } from '../../platform/crypto/tokens.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { workerRoles } from '../groups/index.ts';
import { type Feed, feedOf } from './feed-file.ts';

export const feedKinds = ['trainer', 'team', 'ruimte'] as const;
export type FeedKind = (typeof feedKinds)[number];

/** Of what a calendar is made; as it stands in a form: "team:<id>". */
export interface FeedSubject {
  kind: FeedKind;
  id: string;
  name: string;
}

export interface OwnFeed extends FeedSubject {
  feedId: string;
  madeAt: Temporal.Instant;
}

/** What somebody can have a calendar of, most used first: their own sessions as a trainer, the groups of their organisations, and every room. */
export async function feedSubjects(reading: Reading, personId: string): Promise<FeedSubject[]> {
  // By kind backwards: trainer, team, ruimte.
  const rows = await sql<FeedSubject>`
    select 'trainer' as kind, t.id, p.name from trainers t join persons p on p.id = t.person_id where t.person_id = ${personId}::uuid
    union all
    select 'team', o.id, o.name from organisations o where o.id in (select m.organisation_id from memberships m where ${worksNow(reading, personId)})
    union all
    select 'ruimte', r.id, concat(l.town, ', ', l.name, ', ', r.name) from rooms r join locations l on l.id = r.location_id
    order by 1 desc, 3`.execute(reading.tx);
  return rows.rows;
}

/** The calendars that somebody's programs fetch. */
export async function ownFeeds(reading: Reading, personId: string): Promise<OwnFeed[]> {
  return reading.tx
    .selectFrom('calendar_feeds as f')
    .leftJoin('organisations as o', 'o.id', 'f.organisation_id')
    .leftJoin('rooms as r', 'r.id', 'f.room_id')
    .leftJoin('locations as l', 'l.id', 'r.location_id')
    .innerJoin('persons as p', 'p.id', 'f.person_id')
    .select(['f.id as feedId', 'f.made_at as madeAt'])
    .select([
      sql<FeedKind>`case when f.trainer_id is not null then 'trainer' when f.room_id is not null then 'ruimte' else 'team' end`.as(
        'kind',
      ),
      sql<string>`coalesce(f.trainer_id, f.room_id, f.organisation_id)`.as('id'),
      sql<string>`case when f.room_id is not null then concat(l.town, ', ', l.name, ', ', r.name) else coalesce(o.name, p.name) end`.as(
        'name',
      ),
    ])
    .where('f.person_id', '=', personId)
    .orderBy('f.made_at')
    .orderBy('f.id')
    .execute();
}

/** Makes a calendar with a secret address, or gives the one that is there a new address: the old one stops. Undefined when it is not theirs to have. */
export async function makeFeed(
  work: Work,
  personId: string,
  asked: Pick<FeedSubject, 'kind' | 'id'>,
): Promise<string | undefined> {
  const subject = (await feedSubjects(work, personId)).find((one) => one.kind === asked.kind && one.id === asked.id);
  if (!subject) return undefined;
  const { token, hash } = newToken();
  const { id } = await work.tx
    .insertInto('calendar_feeds')
    .values({
      region_id: work.region.id,
      person_id: personId,
      trainer_id: subject.kind === 'trainer' ? subject.id : null,
      organisation_id: subject.kind === 'team' ? subject.id : null,
      room_id: subject.kind === 'ruimte' ? subject.id : null,
      token_hash: hash,
      made_at: work.now,
    })
    .onConflict((conflict) =>
      conflict
        .columns(['region_id', 'person_id', 'trainer_id', 'organisation_id', 'room_id'])
        .doUpdateSet({ token_hash: hash, made_at: work.now }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(work, { action: 'calendar-feed.make', subjectKind: 'calendar-feed', subjectId: id, detail: { of: subject.kind } });
  return token;
}

/** Gives a calendar a new address. Undefined when it is not this person's. */
export async function renewFeed(work: Work, personId: string, feedId: string): Promise<string | undefined> {
  const feed = (await ownFeeds(work, personId)).find((one) => one.feedId === feedId);
  return feed && makeFeed(work, personId, feed);
}

/** Takes a calendar's address back: who still has it finds nothing. False when it is not this person's. */
export async function revokeFeed(work: Work, personId: string, feedId: string): Promise<boolean> {
  const gone = await work.tx
    .deleteFrom('calendar_feeds')
    .where('id', '=', feedId)
    .where('person_id', '=', personId)
    .executeTakeFirst();
  if (gone.numDeletedRows === 0n) return false;
  await audit(work, { action: 'calendar-feed.revoke', subjectKind: 'calendar-feed', subjectId: feedId });
  return true;
}

/** The calendar behind a secret address, as long as its owner may have it; undefined when there is none. */
export async function feedBehind(reading: Reading, token: string, lang: Lang): Promise<Feed | undefined> {
  const feed = await reading.tx
    .selectFrom('calendar_feeds as f')
    .innerJoin('persons as p', 'p.id', 'f.person_id')
    .leftJoin('organisations as o', 'o.id', 'f.organisation_id')
    .leftJoin('rooms as r', 'r.id', 'f.room_id')
    .select(['f.trainer_id', 'f.organisation_id', 'f.room_id'])
    .select(sql<string>`coalesce(o.name, r.name, p.name)`.as('name'))
    .where('f.token_hash', '=', hashToken(token))
    .where('p.active', '=', true)
    .where(sql<boolean>`not exists (select from suspensions x where x.person_id = f.person_id)`)
    .where(
      sql<boolean>`exists (select from memberships m where ${worksNow(reading, sql`f.person_id`)}
        and (f.organisation_id is null or m.organisation_id = f.organisation_id))`,
    )
    .executeTakeFirst();
  if (!feed) return undefined;
  const filter = {
    ...(feed.trainer_id ? { trainer: feed.trainer_id } : {}),
    ...(feed.organisation_id ? { team: feed.organisation_id } : {}),
    ...(feed.room_id ? { ruimte: feed.room_id } : {}),
  };
  return feedOf(reading, `Opgroeiplein: ${feed.name}`, lang, { filter, onlyOpen: false });
}

/** Somebody (alias m: memberships) who works with families today. */
function worksNow(reading: Reading, personId: unknown) {
  return sql<boolean>`m.person_id = ${personId} and m.role = any(${workerRoles}::text[])
    and (m.valid_until is null or m.valid_until >= ${localDate(reading.now)}::date)`;
}
