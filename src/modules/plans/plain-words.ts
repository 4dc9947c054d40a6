import type { Lang } from '../../platform/i18n/lang.ts';

const words = {
  nl: {
    worth: (value: string) => `Dit plan is ${value} punten waard.`,
    best: 'Een beter plan bestaat niet: dat is bewezen.',
    unknown: 'Hoeveel beter het nog kan, is niet bewezen.',
    most: (bound: string) => `Meer dan ${bound} punten kan niet.`,
    gap: (share: string) => `Het scheelt dus hooguit ${share} met het beste plan.`,
  },
  en: {
    worth: (value: string) => `This plan is worth ${value} points.`,
    best: 'There is no better plan: that is proved.',
    unknown: 'How much better it could be is not proved.',
    most: (bound: string) => `More than ${bound} points is not possible.`,
    gap: (share: string) => `So it is at most ${share} from the best plan.`,
  },
};

/** Value against bound in plain words: what the plan is worth, and how much better any plan could be. */
export function worthSentence({ value, bound }: { value: number; bound: number | null }, lang: Lang): string {
  const t = words[lang];
  const first = t.worth(points(value, lang));
  if (bound === null) return `${first} ${t.unknown}`;
  if (value >= bound) return `${first} ${t.best}`;
  const share = gapOf({ value, bound }, lang);
  return [first, t.most(points(bound, lang)), ...(share ? [t.gap(share)] : [])].join(' ');
}

/** "0,4 %": what a plan may miss at most of the best one; null where a share says nothing. */
export function gapOf({ value, bound }: { value: number; bound: number | null }, lang: Lang): string | null {
  if (bound === null || bound <= 0 || value < 0) return null;
  const share = Math.max(0, (bound - value) / bound);
  const digits = share < 0.1 ? 1 : 0;
  return new Intl.NumberFormat(locale(lang), { style: 'percent', maximumFractionDigits: digits }).format(share);
}

/** "12.345" or "12,345". */
export function points(value: number, lang: Lang): string {
  return new Intl.NumberFormat(locale(lang), { maximumFractionDigits: 0 }).format(value);
}

const locale = (lang: Lang) => (lang === 'nl' ? 'nl-NL' : 'en-GB');
