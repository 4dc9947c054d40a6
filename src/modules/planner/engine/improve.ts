import type { Highs } from 'highs';
import { reopen } from './neighbourhood.ts';
import type { Offer } from './offers.ts';
import { prove } from './prove.ts';
import type { Search } from './search.ts';
import { kilometres } from './worth.ts';

/** Groups that are reopened together: as few to begin with, as many at most. */
const FEWEST = 5;
const MOST = 60;

/** After so many failures in a row the best plan may well be the optimum. */
const PROVE_AFTER = 8;

/**
 * Large-neighbourhood search: again and again a handful of related groups is reopened and put together anew, as well as possible.
 * The handful grows while these small problems are solved to their end. Stops at the optimum, the end of the
 * budget, or after `patience` failures in a row.
 */
export function improve(search: Search, highs: Highs, patience: number): void {
  const { budget, offers, random } = search;
  let guide = search.guide();
  let size = 8;
  let failures = 0;
  let told = 0;
  // The gap at which a proof was tried in vain: only a smaller one is worth another try.
  let hopeless = Number.POSITIVE_INFINITY;
  while (failures < patience && !search.isOver() && search.best.open.size > 0) {
    if (guide.duals !== search.duals) guide = search.guide();
    search.step();
    const gap = search.bound - search.best.value;
    if (failures >= PROVE_AFTER && gap < 0.9 * hopeless) {
      hopeless = gap;
      if (prove(search, highs, () => budget.interrupted())) break;
      continue;
    }
    const released = related(search, Math.min(Math.round(size), search.best.open.size));
    const result = reopen(
      highs,
      offers,
      search.best,
      released,
      guide,
      { lack: 150, rounds: 4, nodes: 20, seconds: budget.left(), random },
      () => budget.interrupted(),
    );
    failures = result.gain > 0 ? 0 : failures + 1;
    size = result.proved && result.columns < 900 ? Math.min(size * 1.03, MOST) : Math.max(FEWEST, size * 0.93);
    const share = budget.share();
    if (share - told > 0.01) {
      search.tell('neighbourhoods');
      told = share;
    }
  }
}

/** Groups near a random one: in distance, and nearer when they compete for the same children, day-part or trainers. */
function related(search: Search, size: number): Offer[] {
  const { tasks, model, random } = search;
  const open = [...search.best.open];
  const seed = open[Math.floor(random() * open.length)];
  if (!seed) return [];
  const roomOf = (offer: Offer) => model.source.rooms[tasks.room[offer.task] ?? 0];
  const here = roomOf(seed);
  const mode = random();
  const far = (offer: Offer): number => {
    const there = roomOf(offer);
    if (offer === seed || !here || !there) return 0;
    const sameType = tasks.type[offer.task] === tasks.type[seed.task] ? (mode < 0.5 ? 0.2 : 0.7) : 1;
    const sameSlot = tasks.slot[offer.task] === tasks.slot[seed.task] ? (mode > 0.7 ? 0.3 : 0.8) : 1;
    const sameTrainer = offer.trainers.some((p) => seed.trainers.includes(p)) ? 0.3 : 1;
    return (kilometres(here, there) + 3) * sameType * sameSlot * sameTrainer * (0.5 + random());
  };
  return open
    .map((offer) => ({ offer, distance: far(offer) }))
    .sort((a, b) => a.distance - b.distance)
    .slice(0, size)
    .map(({ offer }) => offer);
}
