import type { ComponentChildren } from 'preact';
import { BackOfHead, Face, type Hair, HairBack, HairFront } from './head.tsx';

export type Point = readonly [x: number, y: number];

/** Colours of clothes; each is a variable `--s-...` of the scene. */
export type Cloth = 'pine' | 'leaf' | 'coral' | 'peach' | 'sun' | 'sky' | 'navy' | 'plum' | 'sand' | 'white' | 'ink';

export type PersonProps = {
  x: number;
  /** Where the feet stand. */
  y: number;
  /** 1 is a grown-up; a child of six is about 0.62. */
  scale?: number;
  /** Looks to the left. */
  flip?: boolean;
  skin: 1 | 2 | 3 | 4 | 5;
  hair: Hair;
  hairColor?: 1 | 2 | 3 | 4 | 5;
  scarf?: Cloth;
  glasses?: boolean;
  beard?: boolean;
  top: Cloth;
  bottom: Cloth;
  shape?: 'trousers' | 'skirt' | 'long' | 'shorts';
  /** Seen from behind: no face. */
  back?: boolean;
  legs?: 'stand' | 'walk' | 'sit' | 'none';
  /** Where the hands are, from the point between the feet; the far and the near hand. */
  far?: Point;
  near?: Point;
  /** Drawn over the body, below the near arm: a baby carrier, a bag. */
  children?: ComponentChildren;
};

/** One person, made of a few parts; all colours are variables. */
export function Person(props: PersonProps) {
  const { x, y, scale = 1, flip, skin, top, far = [-19, -50], near = [19, -50] } = props;
  const child = scale < 0.8;
  const small = scale === 1 ? '' : ` scale(${flip ? -scale : scale} ${scale})`;
  const turn = scale === 1 && flip ? ' scale(-1 1)' : small;
  const head = child ? 'translate(0 -82) scale(1.28) translate(0 92)' : undefined;
  const sleeve = `var(--s-${top})`;
  const fleshed = `var(--k${skin})`;
  return (
    <g transform={`translate(${x} ${y})${turn}`}>
      <g transform={head}>
        <HairBack {...props} />
      </g>
      <Arm side={-1} hand={far} sleeve={sleeve} skin={fleshed} />
      <Legs {...props} />
      <path fill={fleshed} d="M-5-99H5v12H-5z" />
      <path fill={sleeve} d={torso(props)} />
      <g transform={head}>
        {props.back ? <BackOfHead {...props} /> : <Face {...props} />}
        {!props.back && <HairFront {...props} />}
      </g>
      {props.children}
      <Arm side={1} hand={near} sleeve={sleeve} skin={fleshed} />
    </g>
  );
}

function torso({ shape }: PersonProps): string {
  const upper = 'M-11-92Q0-97 11-92Q18-90 19-80';
  if (shape === 'long') return `${upper}L23-8Q0-3-23-8L-19-80Q-18-90-11-92z`;
  return `${upper}L16-44Q0-40-16-44L-19-80Q-18-90-11-92z`;
}

function Legs({ legs = 'stand', shape = 'trousers', bottom, skin }: PersonProps) {
  if (legs === 'none') return null;
  const cloth = `var(--s-${bottom})`;
  const bare = shape === 'skirt' || shape === 'shorts';
  const paths = {
    stand: ['M-7-46L-8-5', 'M7-46L8-5', 'M-9-3h-5', 'M9-3h5'],
    walk: ['M-5-46L-15-6', 'M5-46L14-5', 'M-15-4h-3', 'M15-3h6'],
    sit: ['M-4-46L16-40L16-5', 'M4-46L24-40L25-5', 'M17-3h6', 'M26-3h6'],
  }[legs];
  return (
    <g fill="none" stroke-linecap="round" stroke-linejoin="round">
      <path stroke="var(--s-ink)" stroke-width="7" d={`${paths[2]}${paths[3]}`} />
      <path stroke={bare ? `var(--k${skin})` : cloth} stroke-width={bare ? 9 : 12} d={`${paths[0]}${paths[1]}`} />
      {shape === 'skirt' && <path stroke="none" fill={cloth} d="M-16-46H16L23-20Q0-14-23-20z" />}
      {shape === 'shorts' && <path stroke={cloth} stroke-width="13" stroke-linecap="butt" d="M-7-48L-8-26M7-48L8-26" />}
    </g>
  );
}

function Arm({ side, hand, sleeve, skin }: { side: -1 | 1; hand: Point; sleeve: string; skin: string }) {
  const [hx, hy] = hand;
  const sx = side * 14;
  const sy = -85;
  const ex = (sx + hx) / 2 + side * (Math.abs(hx) < 24 ? 3 : 5);
  const ey = (sy + hy) / 2 + 4;
  return (
    <>
      <circle fill={skin} cx={hx} cy={hy} r="5" />
      <path
        fill="none"
        stroke={sleeve}
        stroke-width="9.5"
        stroke-linecap="round"
        d={`M${sx} ${sy}Q${ex} ${ey} ${hx - (hx - ex) * 0.2} ${hy - (hy - ey) * 0.2}`}
      />
    </>
  );
}
