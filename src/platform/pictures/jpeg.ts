import type { Cleaned } from './limits.ts';

const EXIF = 0xe1;
const ADOBE = 0xee;
const START_OF_SCAN = 0xda;
const END = 0xd9;
/** Sizes and tables of the baseline, extended and progressive ways that browsers draw. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
const TABLES = new Set([0xc4, 0xdb, 0xdd]);

/** Keeps what draws the picture and which way up it is; drops every comment and all that a camera wrote beside it (ITU-T T.81). */
export function cleanJpeg(bytes: Buffer): Cleaned {
  const kept: Buffer[] = [];
  let size: { width: number; height: number } | undefined;
  let orientation = 1;
  let at = 2;
  for (;;) {
    if (bytes[at] !== 0xff) return undefined;
    const marker = bytes.readUInt8(at + 1);
    if (marker === END) break;
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length || end < at + 4) return undefined;
    const segment = bytes.subarray(at, end);
    if (marker === EXIF) orientation = orientationIn(segment) ?? orientation;
    if (FRAMES.has(marker)) {
      if (size) return undefined;
      size = { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) };
    }
    if (FRAMES.has(marker) || TABLES.has(marker) || marker === START_OF_SCAN || isAdobe(marker, segment)) kept.push(segment);
    at = end;
    if (marker === START_OF_SCAN) {
      const next = endOfScan(bytes, at);
      kept.push(bytes.subarray(at, next));
      at = next;
    }
  }
  if (!size || !kept.some((part) => part[1] === START_OF_SCAN)) return undefined;
  const turned = orientation > 4;
  const content = Buffer.concat([Buffer.from([0xff, 0xd8]), ...upright(orientation), ...kept, Buffer.from([0xff, END])]);
  return { content, width: turned ? size.height : size.width, height: turned ? size.width : size.height };
}

/** Says how colours are coded in some files; always fourteen bytes. */
function isAdobe(marker: number, segment: Buffer): boolean {
  return marker === ADOBE && segment.length === 16 && segment.toString('latin1', 4, 9) === 'Adobe';
}

/** Coded data goes on to a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  for (let at = from; at < bytes.length - 1; at += 1) {
    if (bytes[at] !== 0xff) continue;
    const marker = bytes[at + 1] ?? 0;
    if (marker !== 0 && marker !== 0xff && (marker < 0xd0 || marker > 0xd7)) return at;
  }
  throw new RangeError('no end of scan');
}

/** Which way up the camera was held (Exif, tag 0x0112), when it says so. */
function orientationIn(segment: Buffer): number | undefined {
  if (segment.toString('latin1', 4, 10) !== 'Exif\0\0') return undefined;
  const tiff = segment.subarray(10);
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) => (little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at));
  const first = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  for (let n = 0; n < Math.min(short(first), 100); n += 1) {
    const entry = first + 2 + n * 12;
    const value = short(entry + 8);
    if (short(entry) === 0x0112) return value >= 1 && value <= 8 ? value : undefined;
  }
  return undefined;
}

/** The smallest Exif block that says only which way up. */
function upright(orientation: number): Buffer[] {
  if (orientation === 1) return [];
  const block = Buffer.from('ffe1002245786966000049492a0008000000010012010300010000000000000000000000', 'hex');
  block[28] = orientation;
  return [block];
}
