import type { Reading } from '../../../platform/work.ts';
import type { Shelf } from './indexes.ts';
import { publishedIds, readOffers } from './load-offers.ts';
import { type RegionWords, readRegionWords } from './region-words.ts';
import { ShelfIndex } from './shelf-index.ts';

const BATCH = 200;
/** So long others wait at most for their turn, in ms. */
const TURN_MS = 5;

/** Reads a region's whole shelf into a new index, in short turns, while the database reads the next offers. */
export async function readEverything(reading: Reading): Promise<Shelf> {
  const words = await readRegionWords(reading);
  const index = new ShelfIndex();
  const ids = await publishedIds(reading);
  const read = (from: number) => {
    const offers = from < ids.length ? readOffers(reading, ids.slice(from, from + BATCH)) : Promise.resolve([]);
    // What goes wrong is told where it is waited for.
    offers.catch(() => {});
    return offers;
  };
  const turns = new Turns();
  let next = read(0);
  for (let from = 0; from < ids.length; from += BATCH) {
    const offers = await next;
    next = read(from + BATCH);
    for (const offer of offers) {
      index.put(offer);
      if (turns.over) await turns.next();
    }
  }
  for (const _ of index.trimmed()) if (turns.over) await turns.next();
  learnWords(index, words);
  return { index, words, openDomains: [] };
}

/** Words of the region are known words too, for mending typing errors. */
export function learnWords({ spelling }: ShelfIndex, words: RegionWords): void {
  for (const word of words.phrases.singles()) spelling.add(word);
  for (const { name } of words.names) for (const word of name.split(/[^a-z]+/)) spelling.add(word);
}

/** Long work in short pieces: others who ask something meanwhile get their turn. */
class Turns {
  #began = performance.now();

  get over(): boolean {
    return performance.now() - this.#began > TURN_MS;
  }

  async next(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    this.#began = performance.now();
  }
}
