/** A tree with a round crown. */
export function Tree({ x, y, scale = 1 }: { x: number; y: number; scale?: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <path fill="none" stroke="var(--s-trunk)" stroke-width="9" stroke-linecap="round" d="M0 0V-96M0-54l18-24M0-68l-15-18" />
      <path
        fill="var(--s-tree)"
        d="M0-178c28 0 42 16 44 34 18 6 24 38 2 50-14 12-78 12-92 0-22-12-16-44 2-50 2-18 16-34 44-34z"
      />
      <path
        fill="var(--s-tree-2)"
        d="M46-94c-14 12-78 12-92 0-9-5-13-13-13-21 20 14 44 8 54-4 14 12 34 10 42-6 8 10 20 12 24 8-1 9-6 18-15 23z"
      />
    </g>
  );
}

/** A shadow on the ground below somebody. */
export function Shade({ x, y, wide = 26 }: { x: number; y: number; wide?: number }) {
  return <ellipse fill="var(--s-shade)" cx={x} cy={y} rx={wide} ry="5" />;
}

/** A baby in a carrier on somebody's chest (inside `Person`). */
export function BabyCarrier() {
  return (
    <>
      <path fill="var(--s-sand)" d="M-9-82h20q6 14 2 28-12 8-24 0-4-14 2-28z" />
      <circle fill="var(--k2)" cx="2" cy="-82" r="8.5" />
      <path fill="var(--h2)" d="M-6-83c0-6 4-9 8-9s8 3 8 8c-6-1-11-1-16 1z" />
    </>
  );
}

/** A bench with its middle at x. */
export function Bench({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} fill="none" stroke-linecap="round">
      <path stroke="var(--s-ink)" stroke-width="5" d="M-52 0v-36M52 0v-36M-52-36v-34M52-36v-34" />
      <path stroke="var(--s-trunk)" stroke-width="8" d="M-62-38H62M-60-58H60M-60-72H60" />
    </g>
  );
}

/** The wheel chair of somebody who sits in it; draw the person with legs "sit" at the same place. */
export function WheelchairBack({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} fill="none" stroke-linecap="round" stroke-linejoin="round">
      <path stroke="var(--s-ink)" stroke-width="5" d="M-17-78l3 42h34l6 26h9M-17-78h-9" />
    </g>
  );
}

/** The near wheel, over the person. */
export function WheelchairWheel({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} fill="none">
      <circle stroke="var(--s-ink)" stroke-width="4.5" cx="-3" cy="-24" r="22" />
      <circle stroke="var(--s-sky)" stroke-width="2.5" cx="-3" cy="-24" r="17" />
      <circle fill="var(--s-ink)" cx="-3" cy="-24" r="3" />
      <circle stroke="var(--s-ink)" stroke-width="4" cx="29" cy="-7" r="6" />
    </g>
  );
}

/** A market stall with a striped awning. */
export function Stall({ x, y }: { x: number; y: number }) {
  const stripes = [0, 1, 2, 3, 4, 5, 6, 7];
  return (
    <g transform={`translate(${x} ${y})`}>
      <path stroke="var(--s-trunk)" stroke-width="6" stroke-linecap="round" d="M-84 0v-140M84 0v-140" />
      <path fill="var(--s-sand)" d="M-92-58H92v58H-92z" />
      <path fill="var(--s-trunk)" d="M-96-64H96v9H-96z" />
      {stripes.map((stripe) => (
        <path
          key={stripe}
          fill={stripe % 2 ? 'var(--s-white)' : 'var(--s-coral)'}
          d={`M${-104 + stripe * 26}-146h26v22q-13 15-26 0z`}
        />
      ))}
      <path fill="var(--s-coral)" d="M-92-166H92l12 22h-208z" />
    </g>
  );
}

/** A pram, handle to the left. */
export function Pram({ x, y }: { x: number; y: number }) {
  return (
    <g transform={`translate(${x} ${y})`} fill="none" stroke-linecap="round" stroke-linejoin="round">
      <path stroke="var(--s-ink)" stroke-width="4" d="M-30-62l16 30M-12-30L22-8M20-30L-12-8" />
      <path fill="var(--s-navy)" d="M-18-54H34c0 18-10 26-26 26s-26-8-26-26z" />
      <path fill="var(--s-sky)" d="M8-54V-80c16 0 26 10 26 26z" />
      <circle stroke="var(--s-ink)" stroke-width="4" cx="-13" cy="-8" r="6.5" />
      <circle stroke="var(--s-ink)" stroke-width="4" cx="23" cy="-8" r="6.5" />
    </g>
  );
}

/** A ball. */
export function Ball({ x, y, r = 9 }: { x: number; y: number; r?: number }) {
  return (
    <>
      <circle fill="var(--s-coral)" cx={x} cy={y - r} r={r} />
      <path fill="none" stroke="var(--s-white)" stroke-width="2" d={`M${x - r + 1} ${y - r - 2}q${r} 6 ${2 * r - 2} 0`} />
    </>
  );
}

/** Pigeons that pick between the tiles. */
export function Bird({ x, y, flip }: { x: number; y: number; flip?: boolean }) {
  return (
    <path
      fill="var(--s-plum)"
      transform={`translate(${x} ${y})${flip ? ' scale(-1 1)' : ''}`}
      d="M-14-9c6-4 13-4 17-1 3-5 9-5 10-1l4 2-4 1c-1 6-6 8-11 8l-1 4h-1v-4c-5 0-8-3-9-6z"
    />
  );
}

/** A sprout that grows between the tiles. */
export function Sprout({ x, y, scale = 1 }: { x: number; y: number; scale?: number }) {
  return (
    <g transform={`translate(${x} ${y}) scale(${scale})`}>
      <path fill="none" stroke="var(--s-tree-2)" stroke-width="3" stroke-linecap="round" d="M0 0q-1-10 0-20" />
      <path fill="var(--s-tree)" d="M0-18c-12 1-17-6-17-14 11-1 17 4 17 14z" />
      <path fill="var(--s-tree-2)" d="M0-20c0-11 6-17 17-17 0 11-6 17-17 17z" />
    </g>
  );
}

/** The far edge of the square: roofs, a church and a mill, flat as the land is. */
export function Skyline() {
  return (
    <path
      fill="var(--s-far)"
      d="M0 322V276h380v-14h26v14h40l16-16 16 16h30v-40l5-2 9-66 9 66 5 2v22l18-14 22 18v14h24v-12h22v12h30l3-34-24-16 3-6 23 14 14-24 6 3-14 24 24 15-4 6-23-14 4 32h34l14-14 14 14h20v-12h34v12h44l14-16 14 16h60v-14h22v14h34l12-14 12 14h80v-16h24v16h320v46z"
    />
  );
}
