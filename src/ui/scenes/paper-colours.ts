import { type Look, looks } from '../looks.ts';

/** Colours of scenes.css by day, for pictures that are printed (paper-colours.test.ts holds them equal). */
export const fixedColours: Readonly<Record<string, string>> = {
  ...{ '--k1': '#f7cfb2', '--k2': '#e8b08a', '--k3': '#c98a5e', '--k4': '#9a6240', '--k5': '#7d4c36' },
  ...{ '--h1': '#2b211c', '--h2': '#6b4326', '--h3': '#d69a45', '--h4': '#b9b4ad', '--h5': '#a8482a', '--s-face': '#2a1c16' },
  ...{ '--s-leaf': '#6bb592', '--s-peach': '#f7ab93', '--s-sky': '#8cc3d8', '--s-navy': '#33507f', '--s-plum': '#83506f' },
  ...{ '--s-sand': '#e3c795', '--s-white': '#fffaf0', '--s-ink': '#22332c' },
  ...{ '--s-orb-glow': '#ffdf94', '--s-cloud': '#fff6df', '--s-far': '#f3dcb0' },
  ...{ '--s-house-a': '#e9a284', '--s-house-b': '#f4c9a0', '--s-house-c': '#cf7a5f', '--s-house-d': '#fbe3bf' },
  ...{ '--s-roof': '#8d4a3a', '--s-window': '#fff6e0', '--s-frame': '#fffaf0' },
  ...{ '--s-tree': '#5fae87', '--s-tree-2': '#3f8f6c', '--s-trunk': '#7c5638' },
  ...{ '--s-floor': '#f0dcb8', '--s-tile': '#e6cc9f', '--s-joint': '#e3ca9c', '--s-tile-2': '#f7e9cd' },
};

export interface PaperColours {
  /** Every variable of the scenes. */
  scene: Record<string, string>;
  /** Ground of the sky in a picture. */
  hero: string;
  page: string;
  card: string;
  ink: string;
  soft: string;
  line: string;
  action: string;
  accent: string;
  tint: string;
  /** Text on `action`. */
  onAction: string;
}

/** Colours of a region's look, for paper: by day. */
export function paperColours(look: Look): PaperColours {
  const { sample } = looks[look];
  const hero = mixed(sample.tint, sample.card, 0.3);
  const brand = {
    ...{ '--s-pine': sample.action, '--s-door': sample.action, '--s-coral': sample.accent, '--s-sun': sample.tint },
    ...{
      '--s-orb': sample.tint,
      '--s-sky-ground': hero,
      '--s-room': mixed(sample.action, sample.card, 0.14),
      '--s-shade': '#5e421429',
    },
  };
  return {
    ...sample,
    scene: { ...fixedColours, ...brand },
    hero,
    soft: mixed(sample.ink, sample.card, 0.76),
    line: mixed(sample.ink, sample.page, 0.16),
    onAction: '#ffffff',
  };
}

/** So much of the first colour over the second. */
function mixed(over: string, under: string, share: number): string {
  const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
  const channel = (at: number) =>
    Math.round(part(over, at) * share + part(under, at) * (1 - share))
      .toString(16)
      .padStart(2, '0');
  return `#${channel(1)}${channel(3)}${channel(5)}`;
}
