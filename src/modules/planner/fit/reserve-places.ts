import { sql } from 'kysely';
import { isPlanner } from '../../../platform/auth/actor.ts';
import { clockTime, longDate, timeSpan } from '../../../platform/i18n/format.ts';
import type { Reading, Work } from '../../../platform/work.ts';
import { calendarFile } from '../../groups/index.ts';
import { membersOf } from '../../people/index.ts';
import { mailWords } from '../mail-words.ts';
import { tell } from '../mails.ts';
import { paths } from '../paths.ts';
import { giveBackBefore, type Taken, type TakenPlaces, takenBy } from './take-places.ts';

/**
 * A planner takes places for the whole demand of a team in a group that was planned already, exactly as the team does itself
 * (`takePlaces`). The team is told by mail, finds them among its places and can give them back. Audits 'registration.reserve' and
 * 'demand.serve'.
 */
export async function reservePlaces(work: Work, wanted: { demandId: string; groupId: string }): Promise<Taken> {
  const taken = await takenBy(work, wanted, isPlanner);
  if (!taken.ok) return taken;
  await tellTeam(work, taken);
  return { ok: true };
}

/** What can still be reserved in a group. */
export interface PlacesLeft {
  free: number;
  /** Until then a team can give back what is reserved for it now. */
  giveBackBefore: Temporal.Instant;
}

/** Of the groups that are still to begin how many places they have left. */
export async function placesLeft(reading: Reading, groupIds: readonly string[]): Promise<Map<string, PlacesLeft>> {
  const { rows } = await sql<{ id: string; startsAt: Temporal.Instant; free: number }>`
    select g.id, g.starts_at as "startsAt", p.capacity - p.taken as free from groups g join group_places p on p.group_id = g.id
    where g.id = any(${[...groupIds]}::uuid[]) and g.state in ('planned', 'confirmed') and g.starts_at > ${reading.now}::timestamptz`.execute(
    reading.tx,
  );
  const left = new Map<string, PlacesLeft>();
  for (const { id, startsAt, free } of rows) left.set(id, { free, giveBackBefore: await giveBackBefore(reading, startsAt) });
  return left;
}

/** Who asked; when they no longer work there, everybody of the team. */
async function tellTeam(work: Work, { demand, group, giveBackBefore: until }: TakenPlaces): Promise<void> {
  const team = await membersOf(work, demand.organisationId, ['professional']);
  const to = demand.createdBy && team.includes(demand.createdBy) ? [demand.createdBy] : team;
  await tell(work, 'places-reserved', to, async (lang) => {
    const when = `${longDate(group.startsAt, lang, true)}, ${timeSpan(group.startsAt, group.firstEndsAt, lang)}`;
    const facts = mailWords[lang].whenAndWhere(group.sessions, when, `${group.placeName}, ${group.town}`);
    const content = await calendarFile(work, group.id, { lang });
    return {
      ...mailWords[lang].reserved(group.title, facts, demand.places, `${longDate(until, lang)}, ${clockTime(until, lang)}`),
      path: paths.participants(group.id),
      attachments: [{ name: 'bijeenkomsten.ics', type: 'text/calendar; charset=utf-8', content }],
    };
  });
}
