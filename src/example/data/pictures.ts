import type { Shape } from '../draw-picture.ts';

/** Sand, paving, pine, leaf, coral, sun, night, three skins, white. */
export const palette = [
  'fbf3e4',
  'eadfc8',
  '12493b',
  '5f9c76',
  'f08a6f',
  'ffc94d',
  '23395b',
  'f1c9a5',
  'b98056',
  '6b4630',
  'ffffff',
];

const SUN: Shape = { kind: 'disc', x: 800, y: 110, radius: 60, colour: 5 };
const SQUARE: Shape = { kind: 'box', x: 0, y: 400, width: 960, height: 140, colour: 1 };

/** Somebody on the square: head, body and arms without a face. */
function person(x: number, size: number, skin: number, clothes: number): Shape[] {
  const foot = 470;
  return [
    { kind: 'disc', x, y: foot - Math.round(size * 0.42), radius: Math.round(size * 0.3), colour: clothes },
    {
      kind: 'box',
      x: x - Math.round(size * 0.3),
      y: foot - Math.round(size * 0.42),
      width: Math.round(size * 0.6),
      height: Math.round(size * 0.42),
      colour: clothes,
    },
    { kind: 'disc', x, y: foot - Math.round(size * 0.85), radius: Math.round(size * 0.19), colour: skin },
  ];
}

const tree = (x: number): Shape[] => [
  { kind: 'box', x: x - 10, y: 290, width: 20, height: 120, colour: 9 },
  { kind: 'disc', x, y: 240, radius: 80, colour: 3 },
];

export interface ExamplePicture {
  /** Key of the offer that shows it. */
  offer: string;
  alt: string;
  altEn: string;
  shapes: Shape[];
}

/** A few drawings of our own: people on a square, round a table, with a child. */
export const pictures: readonly ExamplePicture[] = [
  {
    offer: 'positief-opvoeden',
    alt: 'Tekening: vier ouders staan op een plein in de zon en praten.',
    altEn: 'Drawing: four parents stand on a square in the sun and talk.',
    shapes: [
      SUN,
      SQUARE,
      ...tree(130),
      ...person(330, 250, 7, 4),
      ...person(470, 270, 9, 2),
      ...person(610, 240, 8, 5),
      ...person(740, 260, 7, 6),
    ],
  },
  {
    offer: 'kies-8-12',
    alt: 'Tekening: een trainer en drie kinderen tussen de bomen.',
    altEn: 'Drawing: a trainer and three children among trees.',
    shapes: [
      SQUARE,
      ...tree(110),
      ...tree(850),
      ...person(300, 270, 8, 2),
      ...person(450, 180, 7, 5),
      ...person(560, 170, 9, 4),
      ...person(670, 185, 7, 6),
    ],
  },
  {
    offer: 'kort-opvoedadvies',
    alt: 'Tekening: een ouder met een klein kind bij een tafel.',
    altEn: 'Drawing: a parent with a small child at a table.',
    shapes: [
      SUN,
      SQUARE,
      ...person(380, 270, 8, 4),
      ...person(500, 140, 8, 5),
      { kind: 'box', x: 560, y: 370, width: 220, height: 18, colour: 9 },
      { kind: 'box', x: 580, y: 388, width: 14, height: 82, colour: 9 },
      { kind: 'box', x: 746, y: 388, width: 14, height: 82, colour: 9 },
      ...person(850, 260, 7, 6),
    ],
  },
];
