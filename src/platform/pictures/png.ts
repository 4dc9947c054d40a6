import { crc32, inflateSync } from 'node:zlib';
import { type Cleaned, MOST_PIXELS } from './limits.ts';

/** The picture itself and how its colours are meant; no text, time, place or profile. */
const KEPT = new Set(['IHDR', 'PLTE', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'IDAT', 'IEND']);
const CHANNELS: Record<number, number> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 };

/** Keeps the chunks that draw the picture, up to its end (PNG, third edition). */
export function cleanPng(bytes: Buffer): Cleaned {
  const kept: Buffer[] = [bytes.subarray(0, 8)];
  const data: Buffer[] = [];
  let at = 8;
  for (;;) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) return undefined;
    const type = bytes.toString('latin1', at + 4, at + 8);
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) return undefined;
    if ((at === 8) !== (type === 'IHDR')) return undefined;
    if (KEPT.has(type)) kept.push(bytes.subarray(at, end));
    if (type === 'IDAT') data.push(bytes.subarray(at + 8, end - 4));
    if (type === 'IEND') break;
    at = end;
  }
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  const bits = (bytes[24] ?? 0) * (CHANNELS[bytes[25] ?? -1] ?? 0);
  if (!unpacksTo(Buffer.concat(data), width, height, bits)) return undefined;
  return { content: Buffer.concat(kept), width, height };
}

/** The rows unpack, and to no more than such a picture can hold. */
function unpacksTo(data: Buffer, width: number, height: number, bits: number): boolean {
  // What is too large is refused without unpacking it.
  if (bits === 0 || width * height > MOST_PIXELS) return bits !== 0;
  // Interlaced rows are in seven passes, each with a byte more for every row.
  const most = (Math.ceil((width * bits) / 8) + 1) * height + 16 * (height + 8);
  try {
    return inflateSync(data, { maxOutputLength: most }).length >= Math.floor((width * bits * height) / 8);
  } catch {
    return false;
  }
}
