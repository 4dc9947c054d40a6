export type HouseProps = {
  /** Left edge. */
  x: number;
  /** Ground line. */
  y: number;
  width: number;
  /** Height of the wall; the gable comes on top. */
  height: number;
  wall: 'a' | 'b' | 'c' | 'd';
  gable: 'point' | 'step' | 'bell' | 'flat';
  /** Rows of windows above the door. */
  floors?: number;
  door?: boolean;
};

/** A Dutch house front. */
export function House({ x, y, width: w, height: h, wall, gable, floors = 2, door = true }: HouseProps) {
  const color = `var(--s-house-${wall})`;
  const columns = w > 90 ? 3 : 2;
  const pane = 15;
  const gap = (w - columns * pane) / (columns + 1);
  const step = (h - 62) / Math.max(1, floors);
  const windows = Array.from({ length: floors * columns }, (_, index) => {
    const left = x + gap + (index % columns) * (pane + gap);
    const top = y - h + 14 + Math.floor(index / columns) * step;
    return `M${round(left)} ${round(top)}h${pane}v22h-${pane}z`;
  });
  const doorX = x + (columns === 3 ? w - gap - 18 : gap - 2);
  return (
    <>
      <path fill={color} d={`M${x} ${y}v-${h}${crown(gable, w)}v${h}z`} />
      {gable !== 'flat' && <circle fill="var(--s-window)" cx={x + w / 2} cy={y - h - w * 0.16} r="7" />}
      {gable === 'flat' && <path fill="var(--s-roof)" d={`M${x - 4} ${y - h}h${w + 8}v-10l-8-22H${x + 4}l-8 22z`} />}
      <path fill="var(--s-window)" stroke="var(--s-frame)" stroke-width="3" d={windows.join('')} />
      {door && <path fill="var(--s-door)" stroke="var(--s-frame)" stroke-width="3" d={`M${round(doorX)} ${y}v-40h20v40z`} />}
      {door && (
        <path
          fill="var(--s-window)"
          stroke="var(--s-frame)"
          stroke-width="3"
          d={`M${round(columns === 3 ? x + gap : x + w - gap - 22)} ${y - 14}v-26h${columns === 3 ? 38 : 22}v26z`}
        />
      )}
    </>
  );
}

function crown(gable: HouseProps['gable'], w: number): string {
  const half = w / 2;
  switch (gable) {
    case 'point':
      return `l${half}-${round(half * 0.95)} ${half} ${round(half * 0.95)}`;
    case 'step': {
      const s = round(w / 7);
      return `v-4h${s}v-${s}h${s}v-${s}h${s}v-${s}h${round(w - 6 * s)}v${s}h${s}v${s}h${s}v${s}h${s}v4`;
    }
    case 'bell':
      return `c${round(w * 0.22)}-4 ${round(w * 0.16)}-${round(half * 0.8)} ${round(w * 0.32)}-${round(half * 0.85)}c${round(w * 0.05)}-12 ${round(w * 0.31)}-12 ${round(w * 0.36)} 0c${round(w * 0.16)} ${round(half * 0.05)} ${round(w * 0.1)} ${round(half * 0.81)} ${round(w * 0.32)} ${round(half * 0.85)}`;
    default:
      return `h${w}`;
  }
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
