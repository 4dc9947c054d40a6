import type { Lang } from '../../platform/i18n/lang.ts';

/** Age phases of domain.md, in whole months: the first and last of each. */
export const agePhases = [
  [-9, -1],
  [0, 11],
  [12, 47],
  [48, 95],
  [96, 143],
  [144, 191],
  [192, 215],
  [216, 287],
] as const;

export const phaseNumbers = agePhases.map((_phase, index) => index);

const words: Record<Lang, string[]> = {
  nl: ['zwanger', '0-1 jaar', '1-4 jaar', '4-8 jaar', '8-12 jaar', '12-16 jaar', '16-18 jaar', '18-23 jaar'],
  en: ['expecting', '0-1 years', '1-4 years', '4-8 years', '8-12 years', '12-16 years', '16-18 years', '18-23 years'],
};

/** The phase in which the middle of these ages falls. */
export function phaseOf({ ageMin, ageMax }: { ageMin: number; ageMax: number }): number {
  const middle = Math.floor((ageMin + ageMax) / 2);
  return agePhases.findIndex(([from, to]) => from <= middle && middle <= to);
}

export const phaseText = (phase: number, lang: Lang): string => words[lang][phase] ?? '';
