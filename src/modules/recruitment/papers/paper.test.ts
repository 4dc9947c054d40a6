import { inflateSync } from 'node:zlib';
import { create as qrCode } from 'qrcode';
import { describe, expect, test } from 'vitest';
import { readPdf } from '../../../platform/pdf/read-pdf.test-help.ts';
import type { Region } from '../../../platform/work.ts';
import type { Said } from './content.ts';
import { type PaperKind, papers } from './formats.ts';
import { makePaper } from './paper.ts';

const now = Temporal.Instant.from('2026-11-22T09:00:00Z');
const region: Region = { id: '', slug: 'test', name: 'Holland Rijnland', isExample: false, contact: {} };
const url = 'https://opgroeiplein.example/w/k7f2qdp';
const said: Said = {
  ...{ lang: 'en', title: 'Sterk staan', titleLang: 'nl', lead: 'Your child learns to stand firm.', leadLang: 'en' },
  ...{ forWhom: 'Children of 8-10 years.', when: '8 times on Tuesday.', where: 'Buurthuis, Leiden.', cost: 'Free.' },
  ...{ steps: ['Scan the code, or type the address.', 'Fill in the form.'], questions: 'Questions? Call 071-555 01 00.' },
};
const much: Said = {
  ...said,
  lang: 'nl',
  title: 'Weerbaarheidstraining en zelfvertrouwen voor kinderen met gescheiden ouders in Kaag en Braassem',
  lead: 'Uw kind leert opkomen voor zichzelf, nee zeggen en rustig blijven. '.repeat(4),
  where:
    'Multifunctioneel centrum De Voorbeeldhoeve, Burgemeester Proefmanstraat 112 A, Kaag en Braassem. Toegankelijk met een rolstoel.',
  steps: [
    'Scan de code, of typ het adres.',
    'Vul het formulier in.',
    'U krijgt een mail. Druk daarin op de knop.',
    'Er is een verwijzing nodig, bijvoorbeeld van de huisarts.',
  ],
  questions: 'Vragen? Bel 071-555 01 00 (maandag tot en met vrijdag, 8.30 tot 17.00 uur).',
};

/** Dark squares of the drawn code, as rows and columns: the only run of many squares of one size. */
function drawnCode(file: Buffer, size: number): string[] {
  const squares = [...streamsOf(file).matchAll(/(?:^|\n)([\d.]+) ([\d.]+) ([\d.]+) ([\d.]+) re(?=\n)/g)].map(([, ...four]) =>
    four.map(Number),
  );
  const small = Map.groupBy(
    squares.filter(([, , w, h]) => w === h),
    ([, , w]) => w,
  );
  const [modules = []] = [...small.values()].sort((a, b) => b.length - a.length);
  const [step = 1] = [modules[0]?.[2]];
  const [left, top] = [Math.min(...modules.map(([x = 0]) => x)), Math.min(...modules.map(([, y = 0]) => y))];
  const grid = Array.from({ length: size }, () => new Array<string>(size).fill(' '));
  for (const [x = 0, y = 0] of modules) {
    const row = grid[Math.round((y - top) / step)];
    if (row) row[Math.round((x - left) / step)] = '#';
  }
  return grid.map((row) => row.join(''));
}

function streamsOf(file: Buffer): string {
  const parts: string[] = [];
  for (let at = file.indexOf('stream\n'); at >= 0; at = file.indexOf('stream\n', at + 1)) {
    if (file.subarray(at - 3, at).toString() === 'end') continue;
    try {
      parts.push(inflateSync(file.subarray(at + 7, file.indexOf('endstream', at))).toString('latin1'));
    } catch {
      // Fonts and tables of the file are packed in other ways.
    }
  }
  return parts.join('\n');
}

describe.each(papers)('%s', (kind: PaperKind) => {
  test('says in its own language what, for whom, when, where, what it costs and how to join, and its code opens the address', async () => {
    const file = await makePaper({ kind, said, url, region, now });
    const read = await readPdf(file);
    expect(read).toMatchObject({ title: 'Sterk staan', lang: 'en', marked: true, pages: 1, fontsInside: true, links: [url] });
    expect(read.tags.filter((tag) => /^H\d$|^L$|^Link$|^Figure$/.test(tag))).toEqual(['H1', 'H2', 'Link', 'L', 'Figure']);
    expect(read.figures[0]).toContain('Code to scan');
    const text = read.text.replaceAll(/\s+/g, ' ');
    for (const part of [said.title, said.forWhom, said.when, said.where, said.cost, ...said.steps, said.questions])
      expect(text).toContain(part);
    expect(text).toContain('opgroeiplein.example/w/k7f2qdp');
    const { modules } = qrCode(url, { errorCorrectionLevel: 'M' });
    const right = Array.from({ length: modules.size }, (_, row) =>
      Array.from({ length: modules.size }, (_, column) => (modules.get(row, column) ? '#' : ' ')).join(''),
    );
    expect(drawnCode(file, modules.size)).toEqual(right);
  });
});

test.each(['poster-a4', 'card-a6'] as const)('%s holds much text on one page, in another look', async (kind) => {
  const read = await readPdf(await makePaper({ kind, said: much, url, region: { ...region, look: 'ma' }, now }));
  expect(read).toMatchObject({ lang: 'nl', pages: 1 });
  for (const part of ['Kaag en Braassem.', 'van de huisarts.', '17.00 uur).'])
    expect(read.text.replaceAll(/\s+/g, ' ')).toContain(part);
});
