export type TilesProps = { filled: number; total: number /** Draws a line after this tile. */; mark?: number };

const size = 10;
const step = 13;
const most = 16;

/** Row of paving tiles, some filled; above sixteen it becomes sixteen shares. Decoration: say it in words beside it. */
export function Tiles({ filled, total, mark }: TilesProps) {
  const count = Math.max(1, Math.min(most, total));
  const scale = total > most ? most / total : 1;
  const full = Math.max(0, Math.min(count, Math.round(filled * scale)));
  const line = mark === undefined ? undefined : Math.round(mark * scale);
  const gap = line !== undefined && line > 0 && line < count ? 6 : 0;
  return (
    <svg class="op-tiles" width={count * step + gap} height="16" viewBox={`0 0 ${count * step + gap} 16`} aria-hidden="true">
      {Array.from({ length: count }, (_, index) => {
        const x = index * step + (line !== undefined && index >= line ? gap : 0) + 1;
        return (
          <rect
            key={index}
            class={index < full ? 'op-tiles__full' : 'op-tiles__open'}
            x={x}
            y="3"
            width={size}
            height={size}
            rx="2.5"
          />
        );
      })}
      {gap > 0 && line !== undefined && <path class="op-tiles__mark" d={`M${line * step + 1.5} 0v16`} />}
    </svg>
  );
}
