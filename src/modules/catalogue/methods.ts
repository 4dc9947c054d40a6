import { sql } from 'kysely';
import { localDate } from '../../platform/clock/clock.ts';
import type { Reading } from '../../platform/work.ts';
import { shownDomain } from '../regions/index.ts';
import type { Recognition } from './interventions.ts';
import { seesWholeShelf } from './policy.ts';
import { byOldest, isRecognised } from './recognition.ts';

/** A method with everything that is known of it. */
export interface MethodView {
  id: string;
  slug: string;
  name: string;
  summary: string;
  about: string;
  owner: string;
  website: string | null;
  recognition: Recognition;
  recognitionNote: string;
  recognitionUrl: string | null;
  recognitionOn: Temporal.PlainDate | null;
  recognitionUntil: Temporal.PlainDate | null;
  /** That day is over. */
  recognitionEnded: boolean;
}

export interface MethodRow extends MethodView {
  /** Offers with it on the shelf that the actor may see. */
  offers: number;
}

/** An offer of a method, in short. */
export interface MethodOffer {
  slug: string;
  title: string;
  titleEn: string | null;
  summary: string;
  summaryEn: string | null;
  organisation: string;
}

const MOST = 1000;

/** Every method by name. `onShelf`: only those with an offer that the actor may see. */
export async function methods(reading: Reading, { onShelf }: { onShelf: boolean }): Promise<MethodRow[]> {
  const all = await methodRows(reading).orderBy(sql`i.name collate "nl-NL-x-icu"`).orderBy('i.id').limit(MOST).execute();
  return onShelf ? all.filter((one) => one.offers > 0) : all;
}

/** The methods that are recognised, those first of which nobody read the source for longest. */
export async function recognisedMethods(reading: Reading): Promise<MethodRow[]> {
  return (await methods(reading, { onShelf: false })).filter((one) => isRecognised(one.recognition)).sort(byOldest);
}

/** One method by its address or id; undefined outside the region. */
export function methodBy(reading: Reading, by: { slug: string } | { id: string }): Promise<MethodRow | undefined> {
  return methodRows(reading)
    .where('slug' in by ? 'i.slug' : 'i.id', '=', 'slug' in by ? by.slug : by.id)
    .executeTakeFirst();
}

/** The offers with a method that the actor may see, by title. */
export function offersOfMethod(reading: Reading, methodId: string): Promise<MethodOffer[]> {
  return reading.tx
    .selectFrom('offers as o')
    .innerJoin('organisations as p', 'p.id', 'o.organisation_id')
    .select(['o.slug', 'o.title', 'o.title_en as titleEn', 'o.summary', 'o.summary_en as summaryEn', 'p.name as organisation'])
    .where('o.intervention_id', '=', methodId)
    .where('o.state', '=', 'published')
    .where(shownDomain(reading))
    .$if(!seesWholeShelf(reading.actor), (query) => query.where('o.access', '<>', 'owner-only'))
    .orderBy(sql`o.title collate "nl-NL-x-icu"`)
    .limit(200)
    .execute();
}

/** Whether the last day of the recognition of method i is over. */
export function ended({ now }: Reading) {
  return sql<boolean>`coalesce(i.recognition_until < ${localDate(now)}::date, false)`;
}

function methodRows(reading: Reading) {
  const closed = seesWholeShelf(reading.actor) ? sql`` : sql`and o.access <> 'owner-only'`;
  return reading.tx
    .selectFrom('interventions as i')
    .select(['i.id', 'i.slug', 'i.name', 'i.summary', 'i.about', 'i.owner', 'i.website', 'i.recognition'])
    .select(['i.recognition_note as recognitionNote', 'i.recognition_url as recognitionUrl'])
    .select([
      'i.recognition_on as recognitionOn',
      'i.recognition_until as recognitionUntil',
      ended(reading).as('recognitionEnded'),
    ])
    .select(
      sql<number>`(select count(*)::integer from offers o where o.intervention_id = i.id and o.state = 'published' and ${shownDomain(reading)} ${closed})`.as(
        'offers',
      ),
    );
}
