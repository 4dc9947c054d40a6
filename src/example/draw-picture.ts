import { crc32, deflateSync } from 'node:zlib';

/** A flat shape in a picture; sizes in dots, colour as its number in the palette. */
export type Shape =
  | { kind: 'box'; x: number; y: number; width: number; height: number; colour: number }
  | { kind: 'disc'; x: number; y: number; radius: number; colour: number };

const WIDTH = 960;
const HEIGHT = 540;
const MARK = Buffer.from('89504e470d0a1a0a', 'hex');

/** Paints flat shapes over each other, the first colour behind them, and returns a PNG of a few kilobytes. */
export function drawPicture(palette: readonly string[], shapes: readonly Shape[]): Buffer {
  // Each row starts with the number of its filter: none.
  const rows = Buffer.alloc((WIDTH + 1) * HEIGHT);
  for (const shape of shapes) paint(rows, shape);
  const head = Buffer.alloc(13);
  head.writeUInt32BE(WIDTH, 0);
  head.writeUInt32BE(HEIGHT, 4);
  head.set([8, 3, 0, 0, 0], 8);
  const colours = Buffer.from(palette.join(''), 'hex');
  return Buffer.concat([
    MARK,
    chunk('IHDR', head),
    chunk('PLTE', colours),
    chunk('IDAT', deflateSync(rows, { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function paint(rows: Buffer, shape: Shape): void {
  const [top, bottom] =
    shape.kind === 'box' ? [shape.y, shape.y + shape.height] : [shape.y - shape.radius, shape.y + shape.radius];
  for (let y = Math.max(0, top); y < Math.min(HEIGHT, bottom); y += 1) {
    const half = shape.kind === 'disc' ? Math.sqrt(Math.max(0, shape.radius ** 2 - (y - shape.y) ** 2)) : 0;
    const [from, to] = shape.kind === 'box' ? [shape.x, shape.x + shape.width] : [shape.x - half, shape.x + half];
    const start = y * (WIDTH + 1) + 1;
    rows.fill(shape.colour, start + Math.max(0, Math.round(from)), start + Math.min(WIDTH, Math.max(0, Math.round(to))));
  }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
