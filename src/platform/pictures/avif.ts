import type { Cleaned } from './limits.ts';

interface Box {
  type: string;
  /** Where its content begins, and where the box ends. */
  from: number;
  end: number;
}

const KNOWN = new Set(['ftyp', 'meta', 'mdat', 'free', 'skip']);
/** Coded pictures and pictures put together of them: what else a file may carry (Exif, XMP) cannot be taken out without moving the rest. */
const DRAWN = new Set(['av01', 'grid', 'iden', 'tmap']);

/** A still picture in boxes (ISO 23008-12, AV1 Image File Format): refused when it carries more than that, cut off where its last box ends. */
export function cleanAvif(bytes: Buffer): Cleaned {
  const content = Buffer.from(bytes);
  const top = boxes(content, 0, content.length);
  if (!top || top.some((box) => !KNOWN.has(box.type))) return undefined;
  for (const box of top) if (box.type === 'free' || box.type === 'skip') content.fill(0, box.from, box.end);
  const meta = top.find((box) => box.type === 'meta');
  if (!meta || !top.some((box) => box.type === 'mdat')) return undefined;
  const inside = boxes(content, meta.from + 4, meta.end) ?? [];
  const items = itemTypes(content, inside);
  if (items.length === 0 || items.some((type) => !DRAWN.has(type))) return undefined;
  const size = largest(content, inside);
  return size && { content: content.subarray(0, top.at(-1)?.end ?? 0), ...size };
}

/** The boxes that follow each other in a stretch; undefined when they do not fill it. */
function boxes(bytes: Buffer, from: number, end: number): Box[] | undefined {
  const found: Box[] = [];
  for (let at = from; at < end; ) {
    const size = bytes.readUInt32BE(at);
    if (size < 8 || at + size > end) return undefined;
    found.push({ type: bytes.toString('latin1', at + 4, at + 8), from: at + 8, end: at + size });
    at += size;
  }
  return found;
}

function itemTypes(bytes: Buffer, meta: Box[]): string[] {
  const list = meta.find((box) => box.type === 'iinf');
  if (!list) return [];
  const wide = bytes[list.from] !== 0;
  const entries = boxes(bytes, list.from + (wide ? 8 : 6), list.end) ?? [];
  return entries.map((entry) => {
    const version = bytes[entry.from] ?? 0;
    const at = entry.from + 4 + (version === 3 ? 4 : 2) + 2;
    return bytes.toString('latin1', at, at + 4);
  });
}

/** Width and height of the largest picture in it: the whole of one that is put together. */
function largest(bytes: Buffer, meta: Box[]): { width: number; height: number } | undefined {
  const properties = meta.find((box) => box.type === 'iprp');
  const container = properties && boxes(bytes, properties.from, properties.end)?.find((box) => box.type === 'ipco');
  const sizes = (container ? (boxes(bytes, container.from, container.end) ?? []) : [])
    .filter((box) => box.type === 'ispe')
    .map((box) => ({ width: bytes.readUInt32BE(box.from + 4), height: bytes.readUInt32BE(box.from + 8) }));
  return sizes.sort((a, b) => b.width * b.height - a.width * a.height)[0];
}
