import { expect, test } from 'vitest';
import { Paper } from './paper.ts';
import { readPdf } from './read-pdf.test-help.ts';

const now = Temporal.Instant.from('2026-11-22T09:00:00Z');

test('a paper has a title, a language, tags in the order of reading and a text for its picture', async () => {
  const paper = new Paper({ title: 'Bewijs van deelname', lang: 'nl', author: 'Opgroeiplein', size: 'A4', now });
  paper
    .decoration((pdf) => pdf.rect(0, 0, 100, 20).fill('#ffc94d'))
    .heading(1, 'Bewijs van deelname')
    .paragraph('Zoë Ćosić – Ağaoğlu heeft meegedaan.')
    .list(['Luisteren', 'Grenzen stellen'])
    .link('opgroeiplein.example/aanbod', 'https://opgroeiplein.example/aanbod')
    .qr('https://opgroeiplein.example/aanbod', 'Code naar het aanbod', [60, 400], 120);
  const read = await readPdf(await paper.finish());
  expect(read).toMatchObject({ title: 'Bewijs van deelname', lang: 'nl', marked: true, pages: 1, fontsInside: true });
  expect(read.tags).toEqual(['Document', 'H1', 'P', 'L', 'LI', 'Lbl', 'LBody', 'LI', 'Lbl', 'LBody', 'Link', 'Figure']);
  expect(read.figures).toEqual(['Code naar het aanbod']);
  expect(read.text).toContain('Zoë Ćosić – Ağaoğlu heeft meegedaan.');
  expect(read.links).toEqual(['https://opgroeiplein.example/aanbod']);
});
