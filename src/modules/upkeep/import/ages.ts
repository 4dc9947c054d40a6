/**
 * An age as a sheet says it. A lowest age of "8 jaar" is 96 months; a highest age of "8 jaar" goes until the ninth birthday, 107 months
 * (rule 5). Anything else is written with its months, so that it is read back exactly.
 */
export function ageText(months: number, end: 'low' | 'high', words: { year: string; month: string; and: string }): string {
  if (months < 0) return `${months} ${words.month}`;
  const [years, rest] = [Math.floor(months / 12), months % 12];
  if (rest === (end === 'low' ? 0 : 11)) return `${years} ${words.year}`;
  return `${years} ${words.year} ${words.and} ${rest} ${words.month}`;
}

const AGE = /^(?:(-?\d{1,3}) ?(?:jaar|jr|years?|yr|j|y)?)?(?: ?(?:en|and|,)? ?(-?\d{1,3}) ?(?:maanden|maand|mnd|months?|m))?$/;

/** Whole months; undefined when it is no age. A number alone is years. */
export function monthsOf(text: string, end: 'low' | 'high'): number | undefined {
  const asked = text.trim().toLowerCase();
  if (/^(zwanger(schap)?|pregnan(t|cy))$/.test(asked)) return -9;
  const onlyMonths = /^(-?\d{1,3}) ?(?:maanden|maand|mnd|months?|m)$/.exec(asked);
  if (onlyMonths) return Number(onlyMonths[1]);
  const found = asked ? AGE.exec(asked) : null;
  if (!found?.[1]) return undefined;
  const years = Number(found[1]) * 12;
  return found[2] === undefined ? years + (end === 'low' ? 0 : 11) : years + Number(found[2]);
}
