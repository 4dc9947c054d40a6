import { fill, useWords } from '../words.ts';
import { Tiles } from './tiles.tsx';

export type MeterProps = {
  value: number;
  min: number;
  max: number;
  /** What is counted, for example "kinderen". */
  unit?: string;
  /** Sentence below the tiles; made from the numbers when left out. */
  text?: string;
};

/** How far a group is on its way to the minimum: "9 van 6-12". */
export function Meter({ value, min, max, unit, text }: MeterProps) {
  const words = useWords();
  const state = value >= max ? 'full' : value >= min ? 'enough' : 'short';
  const sentence =
    text ??
    (state === 'full' ? words.meterFull : state === 'enough' ? words.meterEnough : fill(words.meterShort, { n: min - value }));
  return (
    <div class={`op-meter op-meter--${state}`}>
      <p class="op-meter__figure">
        <strong>{value}</strong> {words.of} {min}-{max}
        {unit && ` ${unit}`}
      </p>
      <Tiles filled={value} total={max} mark={min} />
      <p class="op-meter__text">{sentence}</p>
    </div>
  );
}
