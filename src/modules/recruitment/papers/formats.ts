import { z } from 'zod';
import type { ReachedBy } from '../../registrations/index.ts';

/** What can be printed. */
export const papers = ['poster-a3', 'poster-a4', 'flyer-a5', 'card-a6'] as const;
export type PaperKind = (typeof papers)[number];

/** Measures of a paper, in points of 1/72 inch. */
export interface Format {
  size: 'A3' | 'A4' | 'A5' | 'A6';
  channel: ReachedBy;
  width: number;
  height: number;
  /** Height of the picture, and how far the card lies over it. */
  scene: number;
  overlap: number;
  /** Space around the card, and within it. */
  edge: number;
  inner: number;
  /** Sizes of letters: the largest title that is tried, introduction (0: none), facts, steps. */
  title: number;
  lead: number;
  fact: number;
  step: number;
  /** Width of the names of facts. */
  name: number;
  /** Side of the code, and letters of the heading beside it and of the address. */
  qr: number;
  join: number;
  address: number;
  brand: number;
}

export const formats: Record<PaperKind, Format> = {
  'poster-a3': {
    ...{ size: 'A3', channel: 'poster', width: 841.89, height: 1190.55, scene: 410, overlap: 22, edge: 48, inner: 37 },
    ...{ title: 54, lead: 21, fact: 20.5, step: 17.5, name: 130, qr: 212, join: 34, address: 22.5, brand: 21 },
  },
  'poster-a4': {
    ...{ size: 'A4', channel: 'poster', width: 595.28, height: 841.89, scene: 290, overlap: 16, edge: 34, inner: 26 },
    ...{ title: 38, lead: 15, fact: 14.5, step: 12.5, name: 92, qr: 150, join: 24, address: 16, brand: 15 },
  },
  'flyer-a5': {
    ...{ size: 'A5', channel: 'flyer', width: 419.53, height: 595.28, scene: 178, overlap: 12, edge: 24, inner: 18 },
    ...{ title: 27, lead: 11, fact: 10.5, step: 9.5, name: 66, qr: 112, join: 18, address: 12, brand: 12 },
  },
  'card-a6': {
    ...{ size: 'A6', channel: 'card', width: 297.64, height: 419.53, scene: 112, overlap: 9, edge: 16, inner: 14 },
    ...{ title: 19, lead: 0, fact: 9, step: 8.5, name: 54, qr: 92, join: 14, address: 9.5, brand: 10 },
  },
};

/** "poster-a4-nl.pdf": kind and language of a paper; undefined for another name. */
export function readPaperName(file: string): { kind: PaperKind; lang: 'nl' | 'en' } | undefined {
  const [, kind, lang] = /^([a-z]+-a\d)-(nl|en)\.pdf$/.exec(file) ?? [];
  const known = papers.find((one) => one === kind);
  return known && (lang === 'nl' || lang === 'en') ? { kind: known, lang } : undefined;
}

export const paperName = (kind: PaperKind, lang: 'nl' | 'en') => `${kind}-${lang}.pdf`;
export const paperFile = z.string().regex(/^[a-z0-9-]{1,30}\.pdf$/);
