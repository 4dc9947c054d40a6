import { cleanAvif } from './avif.ts';
import { cleanJpeg } from './jpeg.ts';
import { type Cleaned, type CleanPicture, MOST_PIXELS } from './limits.ts';
import { cleanPng } from './png.ts';
import { cleanWebp } from './webp.ts';

export type PictureFault = 'type' | 'broken' | 'too-many-pixels' | 'too-small';

const MOST_SIDE = 12_000;
const LEAST_SIDE = 16;

const formats: {
  type: CleanPicture['type'];
  names: RegExp;
  is: (bytes: Buffer) => boolean;
  clean: (bytes: Buffer) => Cleaned;
}[] = [
  {
    type: 'image/png',
    names: /\.png$/i,
    is: (bytes) => bytes.subarray(0, 8).equals(Buffer.from('89504e470d0a1a0a', 'hex')),
    clean: cleanPng,
  },
  {
    type: 'image/jpeg',
    names: /\.jpe?g$/i,
    is: (bytes) => bytes.subarray(0, 3).equals(Buffer.from('ffd8ff', 'hex')),
    clean: cleanJpeg,
  },
  {
    type: 'image/webp',
    names: /\.webp$/i,
    is: (bytes) => bytes.toString('latin1', 0, 4) === 'RIFF' && bytes.toString('latin1', 8, 12) === 'WEBP',
    clean: cleanWebp,
  },
  { type: 'image/avif', names: /\.avif$/i, is: (bytes) => /^ftypavif/.test(bytes.toString('latin1', 4, 12)), clean: cleanAvif },
];

/**
 * Looks at what a file is by its content, and takes it apart and together again as a picture, so that what is not the picture stays behind.
 * The name that its sender gave must agree with the content. Not for SVG, which is a document with scripts.
 */
export function cleanPicture(
  name: string,
  bytes: Buffer,
): { ok: true; picture: CleanPicture } | { ok: false; fault: PictureFault } {
  const format = formats.find((one) => one.is(bytes));
  if (!format?.names.test(name)) return { ok: false, fault: 'type' };
  const cleaned = soundly(() => format.clean(bytes));
  if (!cleaned) return { ok: false, fault: 'broken' };
  const { width, height } = cleaned;
  if (width < LEAST_SIDE || height < LEAST_SIDE) return { ok: false, fault: 'too-small' };
  if (width > MOST_SIDE || height > MOST_SIDE || width * height > MOST_PIXELS) return { ok: false, fault: 'too-many-pixels' };
  return { ok: true, picture: { type: format.type, ...cleaned } };
}

/** Reading behind the end of a file that was cut off is no fault of the program. */
function soundly(read: () => Cleaned): Cleaned {
  try {
    return read();
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}
