import { sql } from 'kysely';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Reading, Services } from '../../../platform/work.ts';
import { readOffers } from './load-offers.ts';
import { type RegionWords, readRegionWords } from './region-words.ts';
import { ShelfIndex } from './shelf-index.ts';

const BATCH = 300;
/** With more news than this, or after so long without a question, reading everything is quicker and surer. Old marks are removed after a day. */
const MANY = 5000;
const HOURS_KEPT = 12;

export interface Shelf {
  index: ShelfIndex;
  words: RegionWords;
  /** Domains beside youth that are open to somebody today. */
  openDomains: string[];
}

/** The index of one region in this process, brought up to date before every question. */
class RegionShelf {
  #shelf: Shelf | undefined;
  /** What could be seen at the last look: a mark of a transaction that was not seen then is new. */
  #seen: string | null = null;
  #lookedAt = 0;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<Shelf> | undefined;

  get inMemory(): Shelf | undefined {
    return this.#shelf;
  }

  /**
   * The shelf as it is now. Who comes while another looks shares the next look, which begins after they came; so what a visitor changed a
   * moment ago is always in it.
   */
  upToDate(reading: Reading): Promise<Shelf> {
    this.#next ??= this.#running
      .then(() => {
        this.#next = undefined;
      })
      .then(() => {
        const looking = this.#look(reading);
        this.#running = looking.then(
          () => {},
          () => {},
        );
        return looking;
      });
    return this.#next;
  }

  async #look(reading: Reading): Promise<Shelf> {
    const shelf = this.#shelf;
    const tooOld = performance.now() - this.#lookedAt > HOURS_KEPT * 3_600_000;
    const news = await marksSince(reading, shelf && !tooOld ? this.#seen : null);
    const whole = !shelf || tooOld || news.marks.length > MANY || shelf.index.dead > 1000 + shelf.index.count / 4;
    const now = whole ? await readEverything(reading) : shelf;
    if (!whole && news.marks.length > 0) await apply(reading, now, news.marks);
    now.openDomains = news.openDomains;
    this.#shelf = now;
    // A replica may be behind what was seen before.
    if (this.#seen === null || endOf(news.seen) >= endOf(this.#seen)) this.#seen = news.seen;
    this.#lookedAt = performance.now();
    return now;
  }
}

interface News {
  /** The snapshot of the database in which the marks were read. */
  seen: string;
  openDomains: string[];
  /** Offers that changed; null: words, places or lists did. */
  marks: (string | null)[];
}

/** Marks of transactions that could not be seen in an earlier snapshot, whatever the order in which they ended; none without one. */
async function marksSince(reading: Reading, before: string | null): Promise<News> {
  const marks = before
    ? sql`shelf_changes c on c.region_id = ${reading.region.id}::uuid and c.changed_in >= pg_snapshot_xmin(${before}::pg_snapshot)
        and not pg_visible_in_snapshot(c.changed_in, ${before}::pg_snapshot)`
    : sql`(select null::bigint as id, null::uuid as offer_id) as c on false`;
  const { rows } = await sql<{ seen: string; open: string[]; id: number | null; offer_id: string | null }>`
    select pg_current_snapshot()::text as seen, c.id, c.offer_id,
      array(select distinct domain from openings where domain <> 'youth' and opens_on <= ${localDate(reading.now).toString()}::date) as open
    from (select 1) as always left join ${marks} limit ${MANY + 1}`.execute(reading.tx);
  return {
    seen: rows[0]?.seen ?? '',
    openDomains: rows[0]?.open ?? [],
    marks: rows.filter(({ id }) => id !== null).map(({ offer_id }) => offer_id),
  };
}

/** The first transaction that had not yet begun: the middle of "xmin:xmax:those between that had not ended". */
function endOf(snapshot: string): bigint {
  return BigInt(snapshot.split(':')[1] ?? '0');
}

async function readEverything(reading: Reading): Promise<Shelf> {
  const words = await readRegionWords(reading);
  const index = new ShelfIndex();
  for (let after: string | null = null; ; ) {
    const offers = await readOffers(reading, { after, limit: BATCH });
    for (const offer of offers) index.put(offer);
    // Others who ask something meanwhile get their turn.
    await new Promise((resolve) => setImmediate(resolve));
    const last = offers.at(-1);
    if (!last || offers.length < BATCH) break;
    after = last.id;
  }
  learnWords(index, words);
  return { index, words, openDomains: [] };
}

async function apply(reading: Reading, shelf: Shelf, marks: News['marks']): Promise<void> {
  const ids = [...new Set(marks.flatMap((offerId) => offerId ?? []))];
  if (ids.length > 0) {
    const offers = await readOffers(reading, { ids });
    const there = new Set(offers.map(({ id }) => id));
    for (const offer of offers) shelf.index.put(offer);
    for (const id of ids) if (!there.has(id)) shelf.index.remove(id);
  }
  if (marks.includes(null)) {
    shelf.words = await readRegionWords(reading);
    learnWords(shelf.index, shelf.words);
  }
}

function learnWords({ spelling }: ShelfIndex, words: RegionWords): void {
  for (const word of words.phrases.singles()) spelling.add(word);
  for (const { name } of words.names) for (const word of name.split(/[^a-z]+/)) spelling.add(word);
}

const all = new WeakMap<Services, Map<string, RegionShelf>>();

/** What is in memory, for what may be a moment old; undefined when nothing is. */
export function shelfInMemory(services: Services, regionId: string): Shelf | undefined {
  return all.get(services)?.get(regionId)?.inMemory;
}

/** The shelf of the reading's region as it is at this moment, from memory. Every process keeps its own. */
export function shelfOf(reading: Reading): Promise<Shelf> {
  const regions = all.get(reading.services) ?? new Map<string, RegionShelf>();
  all.set(reading.services, regions);
  const region = regions.get(reading.region.id) ?? new RegionShelf();
  regions.set(reading.region.id, region);
  return region.upToDate(reading);
}
