import { sql } from 'kysely';
import { system } from '../../../platform/auth/actor.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import { type Reading, reading as readingAs, type Services } from '../../../platform/work.ts';
import { readOffers } from './load-offers.ts';
import { learnWords, readEverything } from './read-everything.ts';
import { type RegionWords, readRegionWords } from './region-words.ts';
import type { ShelfIndex } from './shelf-index.ts';

const BATCH = 200;
/** With more news than this, or after so long without a question, reading everything is quicker and surer. Old marks are removed after a day. */
const MANY = 5000;
const HOURS_KEPT = 12;
/** Of a larger shelf the old memory answers while it is read anew because much of it is dead. */
const LARGE = 5000;

export interface Shelf {
  index: ShelfIndex;
  words: RegionWords;
  /** Domains beside youth that are open to somebody today. */
  openDomains: string[];
}

type Situation = Pick<Reading, 'services' | 'region' | 'now' | 'origin'>;

/** The index of one region in this process, brought up to date before every question. */
class RegionShelf {
  #shelf: Shelf | undefined;
  /** What could be seen at the last look: a mark of a transaction that was not seen then is new. */
  #seen: string | null = null;
  #lookedAt = 0;
  #running: Promise<void> = Promise.resolve();
  #next: Promise<Shelf> | undefined;
  /** Read as a whole, and not looked at yet. */
  #anew: ReadWhole | undefined;
  /** Reading as a whole that questions wait for: before there is anything, and during a look. */
  #first: Promise<ReadWhole> | undefined;
  #during: Promise<unknown> | undefined;
  #renewing = false;

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

  /** Waits until there is something to look at, without holding a connection to the database meanwhile. */
  async ready(situation: Situation): Promise<void> {
    if (this.#shelf) return void (await this.#during);
    this.#first ??= apart(situation);
    try {
      this.#anew ??= await this.#first;
    } finally {
      this.#first = undefined;
    }
  }

  async #look(reading: Reading): Promise<Shelf> {
    const inMemory = this.#shelf && this.#seen !== null ? { shelf: this.#shelf, seen: this.#seen } : undefined;
    const tooOld = performance.now() - this.#lookedAt > HOURS_KEPT * 3_600_000;
    let { shelf, seen } = this.#anew ?? (inMemory && !tooOld ? inMemory : await this.#readHere(reading));
    this.#anew = undefined;
    let news = await marksSince(reading, seen);
    if (news.marks.length > MANY) {
      ({ shelf, seen } = await this.#readHere(reading));
      news = await marksSince(reading, seen);
    }
    if (news.marks.length > 0) await apply(reading, shelf, news.marks);
    shelf.openDomains = news.openDomains;
    this.#shelf = shelf;
    // A replica may be behind what was seen before.
    this.#seen = endOf(news.seen) >= endOf(seen) ? news.seen : seen;
    this.#lookedAt = performance.now();
    if (shelf.index.dead > 1000 + shelf.index.count / 4) await this.#renew(reading, shelf.index.count > LARGE);
    return shelf;
  }

  /** In the transaction of who looks: those who wait for it may hold every other connection. */
  #readHere(reading: Reading): Promise<ReadWhole> {
    const read = readWhole(reading);
    this.#during = read.catch(() => {});
    return read;
  }

  /** Much of the memory is dead: a later look finds one without. A large one is read in the background, while this one goes on answering. */
  async #renew(reading: Reading, background: boolean): Promise<void> {
    if (!background) {
      this.#anew = await this.#readHere(reading);
      return;
    }
    if (this.#renewing) return;
    this.#renewing = true;
    const ended = () => {
      this.#renewing = false;
    };
    // What goes wrong now is tried again at a later look.
    void apart(reading)
      .then((read) => {
        this.#anew = read;
      })
      .then(ended, ended);
  }
}

/** Reads everything in a transaction of its own. */
function apart({ services, region, now, origin }: Situation): Promise<ReadWhole> {
  return readingAs({ services, region, now, origin, actor: system }, readWhole);
}

async function readWhole(reading: Reading): Promise<ReadWhole> {
  const { seen } = await marksSince(reading, null);
  return { shelf: await readEverything(reading), seen };
}

/** A shelf that was read as a whole, and what could be seen when that began. */
interface ReadWhole {
  shelf: Shelf;
  seen: string;
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

async function apply(reading: Reading, shelf: Shelf, marks: News['marks']): Promise<void> {
  const ids = [...new Set(marks.flatMap((offerId) => offerId ?? []))];
  for (let from = 0; from < ids.length; from += BATCH) {
    const some = ids.slice(from, from + BATCH);
    const offers = await readOffers(reading, some);
    const there = new Set(offers.map(({ id }) => id));
    for (const offer of offers) shelf.index.put(offer);
    for (const id of some) if (!there.has(id)) shelf.index.remove(id);
  }
  if (marks.includes(null)) {
    shelf.words = await readRegionWords(reading);
    learnWords(shelf.index, shelf.words);
  }
}

const all = new WeakMap<Services, Map<string, RegionShelf>>();

/** What is in memory, for what may be a moment old; undefined when nothing is. */
export function shelfInMemory(services: Services, regionId: string): Shelf | undefined {
  return all.get(services)?.get(regionId)?.inMemory;
}

/** Waits until a region's shelf is in memory. Before a transaction is opened, so that who waits for a large shelf keeps no connection from others. */
export function shelfReady(situation: Situation): Promise<void> {
  return shelfIn(situation).ready(situation);
}

/** The shelf of the reading's region as it is at this moment, from memory. Every process keeps its own. */
export function shelfOf(reading: Reading): Promise<Shelf> {
  return shelfIn(reading).upToDate(reading);
}

function shelfIn({ services, region }: Situation): RegionShelf {
  const regions = all.get(services) ?? new Map<string, RegionShelf>();
  all.set(services, regions);
  const known = regions.get(region.id) ?? new RegionShelf();
  regions.set(region.id, known);
  return known;
}
