import { inflateRawSync } from 'node:zlib';

/** Most files in a workbook, and most bytes of all of them unpacked: what 10,000 rows need, with room. */
const MOST_ENTRIES = 200;
const MOST_BYTES = 80 * 1024 * 1024;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const STORED = 0;
const DEFLATED = 8;

/**
 * True for an archive that unpacks to no more than a workbook may be. What the archive says of itself is not believed: every entry is
 * unpacked here, and stopped at the limit. Archives in parts, with passwords or of 4 GB are no workbook that we read.
 */
export function isSafeZip(archive: Buffer): boolean {
  const end = archive.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end < 0 || end + 22 > archive.length || archive.readUInt32LE(end) !== END) return false;
  const count = archive.readUInt16LE(end + 10);
  let at = archive.readUInt32LE(end + 16);
  if (count === 0 || count > MOST_ENTRIES) return false;
  let left = MOST_BYTES;
  for (let number = 0; number < count; number += 1) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== ENTRY) return false;
    const size = unpackedSize(archive, at, left);
    if (size === null) return false;
    left -= size;
    at += 46 + archive.readUInt16LE(at + 28) + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32);
  }
  return true;
}

/** Bytes of the entry that stands at `at` in the list; null when it is more than `most`, or cannot be unpacked. */
function unpackedSize(archive: Buffer, at: number, most: number): number | null {
  const encrypted = (archive.readUInt16LE(at + 8) & 1) === 1;
  const method = archive.readUInt16LE(at + 10);
  const packed = archive.readUInt32LE(at + 20);
  const local = archive.readUInt32LE(at + 42);
  if (encrypted || local + 30 > archive.length) return null;
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28);
  if (start + packed > archive.length) return null;
  if (method === STORED) return packed <= most ? packed : null;
  if (method !== DEFLATED || most < 1) return null;
  try {
    return inflateRawSync(archive.subarray(start, start + packed), { maxOutputLength: most }).length;
  } catch {
    return null;
  }
}
