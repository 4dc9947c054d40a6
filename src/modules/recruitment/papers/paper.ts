import { LRUCache } from 'lru-cache';
import { Paper, type TextStyle } from '../../../platform/pdf/paper.ts';
import type { Region } from '../../../platform/work.ts';
import { lookOf } from '../../../ui/looks.ts';
import { type PaperColours, paperColours } from '../../../ui/scenes/paper-colours.ts';
import { readable } from '../paths.ts';
import type { Said } from './content.ts';
import { displayFont } from './display-font.ts';
import { type Format, formats, type PaperKind } from './formats.ts';
import { drawBrand, drawScene } from './pictures.ts';
import { paperWords } from './words.ts';

export interface PaperInput {
  kind: PaperKind;
  said: Said;
  /** The short address of this channel, whole. */
  url: string;
  region: Region;
  now: Temporal.Instant;
}

interface Sheet extends PaperInput {
  paper: Paper;
  format: Format;
  colours: PaperColours;
}

/** Finished papers for ten minutes: drawing one takes half a second, and the same one is asked for again. */
const ready = new LRUCache<string, Buffer>({ max: 60, ttl: 600_000 });

/** A poster, flyer or card as accessible PDF: the square above, what it is in the middle, how to join below. */
export async function makePaper(input: PaperInput): Promise<Buffer> {
  const { kind, said, url, region } = input;
  const key = JSON.stringify([kind, said, url, region.name, region.look]);
  const file = ready.get(key) ?? (await draw(input));
  ready.set(key, file);
  return file;
}

async function draw(input: PaperInput): Promise<Buffer> {
  const format = formats[input.kind];
  const { lang, title } = input.said;
  const author = `Opgroeiplein ${input.region.name}`;
  const margin = format.edge;
  const paper = new Paper({
    title,
    lang,
    author,
    size: format.size,
    margin,
    bottom: 0,
    display: await displayFont(),
    now: input.now,
  });
  const sheet: Sheet = { ...input, paper, format, colours: paperColours(lookOf(input.region.look)) };
  const foot = footHeight(sheet);
  ground(sheet, foot);
  about(sheet, format.height - foot);
  join(sheet, format.height - foot);
  return paper.finish();
}

function ground({ paper, format, colours, region }: Sheet, foot: number): void {
  const { width, height, scene, overlap, edge } = format;
  paper.decoration((pdf) => {
    pdf.rect(0, 0, width, height).fill(colours.page);
    drawScene(pdf, { x: 0, y: 0, width, height: scene }, colours);
    pdf.rect(0, height - foot, width, foot).fill(colours.action);
    const top = scene - overlap;
    pdf.roundedRect(edge, top, width - 2 * edge, height - foot - edge * 0.7 - top, edge * 0.42).fill(colours.card);
  });
  brand({ paper, format, colours, region });
}

/** Mark and name on a white ground, so that they stand out on every sky. */
function brand({ paper, format, colours, region }: Pick<Sheet, 'paper' | 'format' | 'colours' | 'region'>): void {
  const { brand: size, edge } = format;
  const name: TextStyle = { size, display: true, colour: colours.action, after: 0 };
  const of: TextStyle = { size: size * 0.62, colour: colours.ink, after: 0 };
  const left = edge * 0.62 + size * 2.5;
  const wide = Math.max(paper.widthOf('Opgroeiplein', name), paper.widthOf(region.name, of));
  paper.decoration((pdf) => {
    pdf.roundedRect(edge * 0.62, edge * 0.62, size * 3.2 + wide, size * 2.6, size * 0.55).fill(colours.card);
    drawBrand(pdf, edge * 0.62 + size * 0.55, edge * 0.62 + size * 0.5, size * 1.6, colours);
  });
  paper.at = edge * 0.62 + size * 0.38;
  paper.paragraph('Opgroeiplein', { ...name, left: left - edge, width: wide + 4 });
  paper.at = edge * 0.62 + size * 1.5;
  paper.paragraph(region.name, { ...of, left: left - edge, width: wide + 4 });
}

/** Title, introduction and facts in the card; the title gives way when there is much to say, then the introduction. */
function about({ paper, format, colours, said }: Sheet, bottom: number): void {
  const t = paperWords[said.lang];
  const { scene, overlap, edge, inner, fact, name } = format;
  const top = scene - overlap + inner * 0.85;
  const room = bottom - edge * 0.7 - inner * 0.7 - top;
  const width = format.width - 2 * (edge + inner);
  const base = { left: inner, width, colour: colours.ink };
  const facts = ([['forWhom'], ['when'], ['where'], ['cost']] as const).map(([key]) => ({ name: t[key], text: said[key] }));
  const factStyle = { ...base, size: fact, after: fact * 0.35 };
  const factsHeight = facts.reduce(
    (sum, one) => sum + paper.heightOf(one.text, { ...factStyle, width: width - name }) + fact * 0.35,
    0,
  );
  const titleStyle = (size: number) => ({
    ...base,
    size,
    display: true,
    colour: colours.action,
    after: size * (format.lead > 0 ? 0.22 : 0.45),
  });
  const leadStyle = { ...base, size: format.lead, after: format.lead * 0.8 };
  const leadHeight = format.lead > 0 ? paper.heightOf(said.lead, leadStyle) + format.lead * 0.8 : 0;
  const titleHeight = (size: number) => paper.heightOf(said.title, titleStyle(size)) + titleStyle(size).after;
  const fits = (size: number, lead: number) => titleHeight(size) + lead + factsHeight <= room;
  const sizes = [1, 0.93, 0.86, 0.8, 0.74, 0.68, 0.62].map((share) => format.title * share);
  const small = sizes.at(-1) ?? format.title;
  const withLead = leadHeight > 0 ? sizes.find((size) => fits(size, leadHeight)) : undefined;
  const size = withLead ?? sizes.find((one) => fits(one, 0)) ?? small;
  const used = titleHeight(size) + (withLead ? leadHeight : 0) + factsHeight;
  paper.at = top + Math.max(0, Math.min(room - used, inner)) / 2;
  paper.heading(1, said.title, { ...titleStyle(size), lang: said.titleLang });
  if (withLead) paper.paragraph(said.lead, { ...leadStyle, lang: said.leadLang });
  for (const one of facts) paper.fact(one.name, one.text, { ...factStyle, nameWidth: name, nameColour: colours.action });
}

/** Height of the band below: that of the code, or of the words when those are more. */
function footHeight(sheet: Sheet): number {
  const { qr, edge } = sheet.format;
  return Math.max(qr, joinHeight(sheet)) + edge * 1.3;
}

function joinStyles({ format, colours }: Sheet) {
  const { width: page, edge, qr, join: heading, step, address } = format;
  const base = { width: page - 2 * edge - qr - edge * 0.8, colour: colours.onAction };
  return {
    heading: { ...base, size: heading, display: true, after: heading * 0.15 },
    step: { ...base, size: step, after: step * 0.2 },
    address: { ...base, size: address, bold: true, after: address * 0.4 },
    questions: { ...base, size: step, after: 0 },
  };
}

function joinHeight(sheet: Sheet): number {
  const { paper, said, url } = sheet;
  const s = joinStyles(sheet);
  const high = (text: string, style: TextStyle) => paper.heightOf(text, style) + (style.after ?? 0);
  const indented = { ...s.step, width: s.step.width - s.step.size * 1.3 };
  return (
    high(paperWords[said.lang].join, s.heading) +
    high(readable(url), s.address) +
    said.steps.reduce((sum, one) => sum + high(one, indented), 0) +
    (said.questions ? s.step.size * 0.3 + high(said.questions, s.questions) : 0)
  );
}

function join(sheet: Sheet, top: number): void {
  const { paper, format, colours, said, url } = sheet;
  const { width, height, edge, qr } = format;
  const t = paperWords[said.lang];
  const s = joinStyles(sheet);
  const middle = (top + height) / 2;
  paper.at = middle - joinHeight(sheet) / 2;
  paper
    .heading(2, t.join, s.heading)
    .link(readable(url), url, s.address)
    .list(said.steps, { ...s.step, numbered: true });
  if (said.questions) {
    paper.at += s.step.size * 0.3;
    paper.paragraph(said.questions, s.questions);
  }
  const corner: [number, number] = [width - edge - qr, middle - qr / 2];
  paper.decoration((pdf) => {
    pdf.roundedRect(corner[0] - qr * 0.03, corner[1] - qr * 0.03, qr * 1.06, qr * 1.06, qr * 0.08).fill(colours.card);
  });
  paper.qr(url, t.code, corner, qr);
}
