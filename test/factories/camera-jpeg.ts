/** Degrees, minutes and hundredths of seconds as a camera writes them: three fractions, little end first. */
function fractions(...parts: [number, number][]): Buffer {
  const bytes = Buffer.alloc(parts.length * 8);
  for (const [nth, [above, below]] of parts.entries()) {
    bytes.writeUInt32LE(above, nth * 8);
    bytes.writeUInt32LE(below, nth * 8 + 4);
  }
  return bytes;
}

/** What tells where a photograph was taken. */
export const whereTaken = {
  latitude: fractions([52, 1], [9, 1], [3610, 100]),
  longitude: fractions([4, 1], [29, 1], [4920, 100]),
  device: 'Proefcamera 3000',
  city: 'Zoeterwoude-Weipoort',
};

/** A photograph as a telephone makes it: upright, with place and device as Exif, and the place once more as XMP and as IPTC. */
export function cameraJpeg(): Buffer {
  const xmp = `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta photoshop:City="${whereTaken.city}"/>`;
  const iptc = `Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x18\x1c\x02\x5a\0\x14${whereTaken.city}`;
  const frame = Buffer.from('ffc0000b080020004001011100', 'hex');
  const scan = Buffer.from('ffda0008010100003f00d2cf20', 'hex');
  const beside = [segment(0xe1, exif()), segment(0xe1, Buffer.from(xmp)), segment(0xed, Buffer.from(iptc, 'latin1'))];
  return Buffer.concat([Buffer.from('ffd8', 'hex'), ...beside, frame, scan, Buffer.from('ffd9', 'hex')]);
}

function segment(marker: number, data: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0]);
  head.writeUInt16BE(data.length + 2, 2);
  return Buffer.concat([head, data]);
}

/** Two directories: the picture's with device and the way to the other, and that of the place (Exif 2.3, tags 0x010F, 0x8825, 1-4). */
function exif(): Buffer {
  const device = Buffer.from(`${whereTaken.device}\0`);
  const place = 8 + 2 + 2 * 12 + 4 + device.length;
  const fractionsAt = place + 2 + 4 * 12 + 4;
  const first = directory([entry(0x010f, 2, device.length, 8 + 2 + 2 * 12 + 4), entry(0x8825, 4, 1, place)]);
  const second = directory([
    entry(1, 2, 2, 'N'.charCodeAt(0)),
    entry(2, 5, 3, fractionsAt),
    entry(3, 2, 2, 'E'.charCodeAt(0)),
    entry(4, 5, 3, fractionsAt + 24),
  ]);
  const head = Buffer.from('49492a0008000000', 'hex');
  return Buffer.concat([
    Buffer.from('Exif\0\0', 'latin1'),
    head,
    first,
    device,
    second,
    whereTaken.latitude,
    whereTaken.longitude,
  ]);
}

function entry(tag: number, type: number, count: number, value: number): Buffer {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt16LE(tag, 0);
  bytes.writeUInt16LE(type, 2);
  bytes.writeUInt32LE(count, 4);
  bytes.writeUInt32LE(value, 8);
  return bytes;
}

function directory(entries: Buffer[]): Buffer {
  const count = Buffer.alloc(2);
  count.writeUInt16LE(entries.length);
  return Buffer.concat([count, ...entries, Buffer.alloc(4)]);
}
