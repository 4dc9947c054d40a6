import { fill, useWords } from '../words.ts';
import { Tiles } from './tiles.tsx';

export type PlacesProps = { free: number; total: number /** A waiting list is open when full. */; waiting?: boolean };

/** Places left, as paving tiles and in words. */
export function Places({ free, total, waiting }: PlacesProps) {
  const words = useWords();
  const left = Math.max(0, free);
  const text =
    left === 0 ? (waiting ? words.waitingList : words.full) : left === 1 ? words.onePlace : fill(words.placesLeft, { n: left });
  return (
    <p class={left === 0 ? 'op-places op-places--full' : left <= 2 ? 'op-places op-places--few' : 'op-places'}>
      <Tiles filled={total - left} total={total} />
      <span>{text}</span>
    </p>
  );
}
