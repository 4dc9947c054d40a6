import { languageName } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import { offerInput } from '../../catalogue/index.ts';
import { centsOf } from '../euros.ts';
import { monthsOf } from './ages.ts';
import type { Column } from './columns.ts';
import { type ListName, lists } from './lists.ts';
import type { Lookups } from './lookups.ts';
import { Names } from './names.ts';

/** The value of a cell for the schema of an offer, or what is wrong with it in plain words. */
export type ReadCell = { ok: true; value: unknown } | { ok: false; fault: string };

/** Reads one cell. Empty is '' for the schema to judge, or nothing. */
export function readCell({ field, kind }: Column, cell: string, names: Lookups, lang: Lang): ReadCell {
  const text = cell.replaceAll('\r\n', '\n').trim();
  const t = words[lang];
  switch (kind.is) {
    case 'text':
      return right(text);
    case 'number':
      if (text === '') return right(undefined);
      return /^-?\d{1,9}$/.test(text) ? right(Number(text)) : wrong(t.number);
    case 'euros': {
      if (text === '') return right(field === 'contributionCents' ? 0 : null);
      const cents = centsOf(text);
      return cents === undefined ? wrong(t.euros) : right(cents);
    }
    case 'yes-no':
      if (text === '') return right(false);
      return yesNo.has(text.toLowerCase()) ? right(yesNo.get(text.toLowerCase())) : wrong(t.yesNo);
    case 'age': {
      if (text === '') return right(undefined);
      const months = monthsOf(text, kind.end);
      return months === undefined ? wrong(t.age) : right(months);
    }
    case 'lines':
      return right(
        text
          .split('\n')
          .map((line) => line.trim())
          .filter(Boolean),
      );
    case 'one-of':
      return text === '' ? right(undefined) : readNames([text], choices[kind.list], lang, (found) => found[0]);
    case 'some-of':
      return readNames(parts(text), choices[kind.list], lang, (found) => found);
    case 'languages':
      return readNames(parts(text), spoken, lang, (found) => found);
    case 'named':
      return text === '' ? right(undefined) : readNames([text], names[kind.lookup].names, lang, (found) => found[0]);
    case 'names':
      return readNames(parts(text), names[kind.lookup].names, lang, (found) => found);
    case 'questions':
      return readQuestions(text, lang);
  }
}

const words = {
  nl: {
    number: 'Vul een heel getal in, bijvoorbeeld 8.',
    euros: 'Vul een bedrag in, bijvoorbeeld 12,50.',
    yesNo: 'Vul ja of nee in.',
    age: 'Vul een leeftijd in, bijvoorbeeld 8 jaar of 18 maanden.',
    questions: 'Begin elke vraag op een nieuwe regel met V: en elk antwoord met A:',
    unknown: (text: string) => `“${text}” kennen we niet.`,
    meant: (name: string) => ` Bedoelde u “${name}”?`,
  },
  en: {
    number: 'Fill in a whole number, for example 8.',
    euros: 'Fill in an amount, for example 12.50.',
    yesNo: 'Fill in yes or no.',
    age: 'Fill in an age, for example 8 years or 18 months.',
    questions: 'Begin each question on a new line with Q: and each answer with A:',
    unknown: (text: string) => `We do not know “${text}”.`,
    meant: (name: string) => ` Did you mean “${name}”?`,
  },
};

const yesNo = new Map([
  ...['ja', 'j', 'yes', 'y', 'true', 'waar', '1', 'x'].map((one) => [one, true] as const),
  ...['nee', 'n', 'no', 'false', 'onwaar', '0', '-'].map((one) => [one, false] as const),
]);

const choices = Object.fromEntries(
  Object.entries(lists).map(([list, labels]) => {
    const names = new Names<string>();
    for (const [code, [nl, en]] of Object.entries(labels)) names.add(code, nl, [nl, en, code]);
    return [list, names];
  }),
) as Record<ListName, Names<string>>;

const spoken = new Names<string>();
for (const code of offerInput.shape.languages.in.in.element.options)
  spoken.add(code, languageName(code, 'nl'), [languageName(code, 'nl'), languageName(code, 'en'), code]);

const right = (value: unknown): ReadCell => ({ ok: true, value });
const wrong = (fault: string): ReadCell => ({ ok: false, fault });
const parts = (text: string) =>
  text
    .split(/[;\n]/)
    .map((part) => part.trim())
    .filter(Boolean);

/** Every name that is not known is told, with the one that looks like it. */
function readNames(asked: string[], known: Names<string>, lang: Lang, value: (found: string[]) => unknown): ReadCell {
  const t = words[lang];
  const faults: string[] = [];
  const found = asked.flatMap((text) => {
    const one = known.find(text);
    if (one !== undefined) return [one];
    const near = known.nearest(text);
    faults.push(`${t.unknown(text.slice(0, 60))}${near ? t.meant(near) : ''}`);
    return [];
  });
  return faults.length > 0 ? wrong(faults.join(' ')) : right(value(found));
}

/** "V: ...", "A: ..." under each other; an answer may have more lines. */
function readQuestions(text: string, lang: Lang): ReadCell {
  const questions: { q: string; a: string }[] = [];
  let answering = false;
  for (const line of text === '' ? [] : text.split('\n')) {
    const [, mark, rest = ''] = /^(V|Q|A): ?(.*)$/.exec(line) ?? [];
    const last = questions.at(-1);
    if (mark === 'V' || mark === 'Q') {
      questions.push({ q: rest.trim(), a: '' });
      answering = false;
    } else if (!last || (mark === 'A' && answering)) return wrong(words[lang].questions);
    else if (mark === 'A') {
      last.a = rest;
      answering = true;
    } else if (answering) last.a += `\n${line.replace(/^\\/, '')}`;
    else return wrong(words[lang].questions);
  }
  return right(questions.map(({ q, a }) => ({ q, a: a.replace(/^\\/, '').trim() })));
}
