import type { Cleaned } from './limits.ts';

const PICTURE = new Set(['VP8 ', 'VP8L', 'ALPH']);
const ALPHA = 0x10;

/** Keeps the picture and its transparency; drops Exif, XMP, profiles and what stands behind. Moving pictures are refused (RFC 9649). */
export function cleanWebp(bytes: Buffer): Cleaned {
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length) return undefined;
  const kept: Buffer[] = [];
  let size: { width: number; height: number } | undefined;
  for (let at = 12; at + 8 <= end; ) {
    const type = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const next = at + 8 + length + (length % 2);
    if (at + 8 + length > end || type === 'ANIM' || type === 'ANMF') return undefined;
    const chunk = Buffer.alloc(next - at);
    bytes.copy(chunk, 0, at, Math.min(next, end));
    if (type === 'VP8X') {
      size = { width: bytes.readUIntLE(at + 12, 3) + 1, height: bytes.readUIntLE(at + 15, 3) + 1 };
      chunk[8] = (chunk[8] ?? 0) & ALPHA;
      kept.push(chunk);
    }
    if (PICTURE.has(type)) {
      kept.push(chunk);
      size ??= sizeOf(type, chunk);
    }
    at = next;
  }
  if (!size || !kept.some((chunk) => /^VP8[ L]/.test(chunk.toString('latin1', 0, 4)))) return undefined;
  const body = Buffer.concat([Buffer.from('WEBP'), ...kept]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(body.length, 4);
  return { content: Buffer.concat([head, body]), ...size };
}

/** Width and height in the header of the coded picture itself. */
function sizeOf(type: string, chunk: Buffer): { width: number; height: number } | undefined {
  if (type === 'VP8L') {
    if (chunk[8] !== 0x2f) return undefined;
    const bits = chunk.readUInt32LE(9);
    return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 };
  }
  if (type !== 'VP8 ' || chunk.readUIntBE(11, 3) !== 0x9d012a) return undefined;
  return { width: chunk.readUInt16LE(14) & 0x3fff, height: chunk.readUInt16LE(16) & 0x3fff };
}
