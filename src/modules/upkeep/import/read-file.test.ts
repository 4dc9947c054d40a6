import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { guarded, unguarded } from './guard.ts';
import { kindOfFile, MOST, readSheet } from './read-file.ts';
import { writeSheet } from './write-sheet.ts';
import { isSafeZip } from './zip-guard.ts';

const cellsOf = async (content: Buffer | string) => {
  const read = await readSheet(Buffer.from(content as string), 'csv');
  return 'rows' in read ? read.rows.map((row) => row.cells) : read.refusal;
};

async function bytes(stream: AsyncIterable<unknown>): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(Buffer.from(part as Uint8Array));
  return Buffer.concat(parts);
}

describe('a text file', () => {
  test.each([';', ',', '\t'])('with %j between its cells', async (sign) => {
    expect(await cellsOf(`Titel${sign}Niveau\n"Een${sign}twee"${sign}Selectief\n`)).toEqual([
      ['Titel', 'Niveau'],
      [`Een${sign}twee`, 'Selectief'],
    ]);
  });

  test('with line breaks and quotes within quotes', async () => {
    expect(await cellsOf('Titel;Praktisch\r\nEen;"Regel 1\r\nRegel ""twee"""\r\n')).toEqual([
      ['Titel', 'Praktisch'],
      ['Een', 'Regel 1\r\nRegel "twee"'],
    ]);
  });

  test.each([
    ['UTF-8', Buffer.from('Titel;X\nCoördinatie €;1', 'utf8')],
    ['UTF-8 with its mark', Buffer.from('\uFEFFTitel;X\nCoördinatie €;1', 'utf8')],
    ['UTF-16', Buffer.from('\uFEFFTitel;X\nCoördinatie €;1', 'utf16le')],
    [
      'the letters of Windows',
      Buffer.from([...Buffer.from('Titel;X\nCo'), 0xf6, ...Buffer.from('rdinatie '), 0x80, ...Buffer.from(';1')]),
    ],
  ])('in %s', async (_name, content) => {
    expect(kindOfFile(content)).toBe('csv');
    expect(await cellsOf(content)).toEqual([
      ['Titel', 'X'],
      ['Coördinatie €', '1'],
    ]);
  });

  test('with formulas keeps them as text, and runs none', async () => {
    expect(await cellsOf('Titel;X\n=1+1;@SUM(A1)')).toEqual([
      ['Titel', 'X'],
      ['=1+1', '@SUM(A1)'],
    ]);
  });

  test('goes out without formulas and comes back as it was', () => {
    expect(guarded('=cmd|x')).toBe("'=cmd|x");
    expect(guarded('-9 maanden')).toBe("'-9 maanden");
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^'*[=+@-].*$/)), (cell) => {
        expect(unguarded(guarded(cell))).toBe(cell);
        expect(guarded(cell)).not.toMatch(/^[=+\-@\t\r]/);
      }),
    );
  });

  test('that is too much is refused, never half read', async () => {
    expect(await cellsOf('')).toBe('empty');
    expect(await cellsOf(`Titel\n${'x\n'.repeat(MOST.rows + 1)}`)).toBe('rows');
    expect(await cellsOf(`${'a;'.repeat(101)}b\n1`)).toBe('columns');
    expect(await cellsOf(`Titel\n${'a'.repeat(MOST.cell + 1)}`)).toBe('cell');
    expect(await cellsOf('Titel;X\n"open')).toBe('not-a-sheet');
  });
});

describe('a workbook', () => {
  const rows = [
    ['Titel', 'Leeftijd'],
    ['_x0041_ é€😀\nregel 2', "'=1+1"],
    ['=1+1', '8 jaar'],
  ];

  test('is read as it was written', async () => {
    const content = await bytes(writeSheet('xlsx', rows));
    expect(kindOfFile(content)).toBe('xlsx');
    const read = await readSheet(content, 'xlsx');
    expect('rows' in read && read.rows.map((row) => row.cells)).toEqual(rows);
  });

  test('that unpacks to far more than it is, is refused before it is read', async () => {
    const bomb = archiveOf('xl/worksheets/sheet1.xml', deflateRawSync(Buffer.alloc(90 * 1024 * 1024)), 1000);
    expect(bomb.length).toBeLessThan(200_000);
    expect(isSafeZip(bomb)).toBe(false);
    expect(await readSheet(bomb, 'xlsx')).toEqual({ refusal: 'unsafe' });
    expect(isSafeZip(archiveOf('a', deflateRawSync(Buffer.from('klein')), 5))).toBe(true);
  });

  test.each([
    ['cut off', (content: Buffer) => content.subarray(0, content.length / 2)],
    ['no workbook at all', () => archiveOf('hallo.txt', deflateRawSync(Buffer.from('dag')), 3)],
    [
      'with a spoilt part',
      (content: Buffer) => Buffer.concat([content.subarray(0, 60), Buffer.alloc(20, 7), content.subarray(80)]),
    ],
  ])('that is %s is refused', async (_name, spoil) => {
    const content = spoil(await bytes(writeSheet('xlsx', rows)));
    expect(await readSheet(content, 'xlsx')).toMatchObject({ refusal: expect.any(String) });
  });

  test('never brings the program down, whatever its bytes are', async () => {
    const content = await bytes(writeSheet('xlsx', rows));
    await fc.assert(
      fc.asyncProperty(fc.nat(content.length - 1), fc.nat(255), async (at, value) => {
        const spoilt = Buffer.from(content);
        spoilt[at] = value;
        await expect(readSheet(spoilt, 'xlsx')).resolves.toBeDefined();
      }),
      { numRuns: 60 },
    );
  });
});

/** An archive of one packed file that says it is `size` bytes. */
function archiveOf(name: string, packed: Buffer, size: number): Buffer {
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(size, 22);
  local.writeUInt16LE(name.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(size, 24);
  entry.writeUInt16LE(name.length, 28);
  const start = local.length + name.length + packed.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(entry.length + name.length, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([local, Buffer.from(name), packed, entry, Buffer.from(name), end]);
}
