import { crc32, deflateSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { cleanPicture } from './picture.ts';

const HOSTILE = '<script>alert(1)</script>';

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(data.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([head, body, check]);
}

function png(width = 32, height = 32, ...more: Buffer[]): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 0, 0, 0, 0], 8);
  const rows = deflateSync(Buffer.alloc(Math.min((width + 1) * height, 1_000_000)));
  const mark = Buffer.from('89504e470d0a1a0a', 'hex');
  return Buffer.concat([mark, chunk('IHDR', head), ...more, chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))]);
}

/** A JPEG in its parts; nothing decodes it, so its data may be anything. */
function jpeg(...more: Buffer[]): Buffer {
  const frame = Buffer.from('ffc0000b080020004001011100', 'hex');
  const scan = Buffer.from('ffda0008010100003f00d2cf20', 'hex');
  return Buffer.concat([Buffer.from('ffd8', 'hex'), ...more, frame, scan, Buffer.from('ffd9', 'hex')]);
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

const exif = (orientation: number) =>
  segment(
    0xe1,
    Buffer.concat([
      Buffer.from('Exif\0\0', 'latin1'),
      Buffer.from(`4d4d002a0000000800010112000300000001000${orientation}0000`, 'hex'),
      Buffer.from(`52.1601 4.4970 ${HOSTILE}`),
    ]),
  );

function riff(...chunks: [string, Buffer][]): Buffer {
  const parts = chunks.map(([type, data]) => {
    const size = Buffer.alloc(4);
    size.writeUInt32LE(data.length);
    return Buffer.concat([Buffer.from(type), size, data, Buffer.alloc(data.length % 2)]);
  });
  const body = Buffer.concat([Buffer.from('WEBP'), ...parts]);
  const size = Buffer.alloc(4);
  size.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from('RIFF'), size, body]);
}

const VP8 = Buffer.concat([
  Buffer.from('000000', 'hex'),
  Buffer.from('9d012a', 'hex'),
  Buffer.from('40002000', 'hex'),
  Buffer.alloc(9),
]);
const VP8X = Buffer.from('0c0000003f00001f0000', 'hex');

function box(type: string, ...content: Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from(type), ...content]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(body.length + 4);
  return Buffer.concat([size, body]);
}

function avif(item = 'av01', ...more: Buffer[]): Buffer {
  const entry = box('infe', Buffer.from('0200000000010000', 'hex'), Buffer.from(`${item}\0`));
  const items = box('iinf', Buffer.from('000000000001', 'hex'), entry);
  const size = box('ispe', Buffer.from('000000000000004000000020', 'hex'));
  const meta = box('meta', Buffer.alloc(4), items, box('iprp', box('ipco', size)));
  return Buffer.concat([box('ftyp', Buffer.from('avif\0\0\0\0mif1', 'latin1')), meta, ...more, box('mdat', Buffer.from('data'))]);
}

const cleaned = (name: string, bytes: Buffer) => {
  const found = cleanPicture(name, bytes);
  if (!found.ok) throw new Error(found.fault);
  return found.picture;
};

test.each([
  ['foto.png', png(), 'image/png', 32, 32],
  ['foto.JPG', jpeg(), 'image/jpeg', 64, 32],
  ['foto.jpeg', jpeg(exif(1)), 'image/jpeg', 64, 32],
  ['foto.webp', riff(['VP8 ', VP8]), 'image/webp', 64, 32],
  ['foto.avif', avif(), 'image/avif', 64, 32],
])('%s is known by its content, with its size', (name, bytes, type, width, height) => {
  expect(cleaned(name, bytes)).toMatchObject({ type, width, height });
});

test.each([
  [
    'words, time and profile',
    'a.png',
    png(32, 32, chunk('tEXt', Buffer.from(`Comment\0${HOSTILE}`)), chunk('eXIf', Buffer.from(HOSTILE))),
  ],
  ['what stands behind', 'a.png', Buffer.concat([png(), Buffer.from(HOSTILE)])],
  ['place and device', 'a.jpg', jpeg(exif(1), segment(0xfe, Buffer.from(HOSTILE)), segment(0xe2, Buffer.from(HOSTILE)))],
  ['what stands behind', 'a.jpg', Buffer.concat([jpeg(), Buffer.from(HOSTILE)])],
  ['Exif and XMP', 'a.webp', riff(['VP8X', VP8X], ['VP8 ', VP8], ['EXIF', Buffer.from(HOSTILE)], ['XMP ', Buffer.from(HOSTILE)])],
  ['what stands behind', 'a.webp', Buffer.concat([riff(['VP8 ', VP8]), Buffer.from(HOSTILE)])],
  ['room that is left free', 'a.avif', avif('av01', box('free', Buffer.from(HOSTILE)))],
])('%s does not stay in %s', (_what, name, bytes) => {
  expect(bytes.includes(HOSTILE)).toBe(true);
  const { content } = cleaned(name, bytes);
  expect(content.includes(HOSTILE)).toBe(false);
  expect(content.includes('52.1601')).toBe(false);
  // What was cleaned once stays as it is.
  expect(cleaned(name, content).content.equals(content)).toBe(true);
});

test('a picture that was taken with the camera on its side stays upright, and nothing else of its Exif stays', () => {
  const picture = cleaned('a.jpg', jpeg(exif(6)));
  expect(picture).toMatchObject({ width: 32, height: 64 });
  expect(picture.content.includes('Exif')).toBe(true);
  expect(picture.content.includes(HOSTILE)).toBe(false);
  expect(cleaned('a.jpg', picture.content)).toMatchObject({ width: 32, height: 64 });
});

test.each<[string, string, Buffer, string]>([
  ['SVG', 'a.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'), 'type'],
  ['SVG with the name of a PNG', 'a.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'type'],
  ['GIF', 'a.gif', Buffer.from('GIF89a'), 'type'],
  ['HTML with the mark of a PNG behind it', 'a.png', Buffer.concat([Buffer.from('<!doctype html>'), png()]), 'type'],
  ['a PNG with the name of a page', 'a.html', png(), 'type'],
  ['a PNG with the name of a JPEG', 'a.jpg', png(), 'type'],
  ['a JPEG with two names', 'a.jpg.php', jpeg(), 'type'],
  ['nothing', 'a.png', Buffer.alloc(0), 'type'],
  ['a PNG that is cut off', 'a.png', png().subarray(0, 60), 'broken'],
  ['a PNG with a wrong sum', 'a.png', Buffer.concat([png().subarray(0, 20), Buffer.from([9]), png().subarray(21)]), 'broken'],
  ['a PNG whose rows are too few', 'a.png', png(3000, 2000), 'broken'],
  ['a JPEG that is cut off', 'a.jpg', jpeg().subarray(0, -2), 'broken'],
  ['a JPEG without a picture', 'a.jpg', Buffer.from('ffd8ffd9', 'hex'), 'broken'],
  ['a WebP that moves', 'a.webp', riff(['VP8X', VP8X], ['ANIM', Buffer.alloc(6)], ['VP8 ', VP8]), 'broken'],
  ['an AVIF with Exif', 'a.avif', avif('Exif'), 'broken'],
  ['an AVIF with something else behind it', 'a.avif', Buffer.concat([avif(), Buffer.from(HOSTILE)]), 'broken'],
  ['an AVIF with a box of its own', 'a.avif', avif('av01', box('uuid', Buffer.from(HOSTILE))), 'broken'],
  ['a dot', 'a.png', png(2, 2), 'too-small'],
  ['a picture of sixty million dots', 'a.png', png(10_000, 6000), 'too-many-pixels'],
  ['a very long strip', 'a.png', png(13_000, 7), 'too-small'],
  ['a very wide picture', 'a.png', png(12_001, 16), 'too-many-pixels'],
])('%s is refused', (_what, name, bytes, fault) => {
  expect(cleanPicture(name, bytes)).toEqual({ ok: false, fault });
});
