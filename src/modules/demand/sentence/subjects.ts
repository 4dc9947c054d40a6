import { END, type Reader, START, take } from './reader.ts';

export interface KnownSubjects {
  themes: { code: string; labelNl: string; labelEn: string; words: string[] }[];
  /** Methods with the theme for which they are most given. */
  interventions: { id: string; name: string; theme: string | null }[];
}

/** "KIES", "Rots en Water": the method that is named, the longest name first. */
export function takeIntervention(
  reader: Reader,
  { interventions }: KnownSubjects,
): { id: string; theme: string | null } | undefined {
  const longest = [...interventions].sort((a, b) => b.name.length - a.name.length);
  return longest.find((one) => take(reader, new RegExp(START + RegExp.escape(one.name.toLowerCase()) + END, 'u')));
}

/** The theme of which the label or one of people's own words is in the sentence; the longest words win, then the order of the list. */
export function takeTheme(reader: Reader, { themes }: KnownSubjects): string | undefined {
  let best: { code: string; phrase: string; weight: number } | undefined;
  for (const theme of themes) {
    for (const phrase of phrasesOf(theme)) {
      const weight = weightOf(phrase);
      const said = weight > (best?.weight ?? 0) && reader.rest.includes(phrase) && saidIn(phrase).test(reader.rest);
      if (said) best = { code: theme.code, phrase, weight };
    }
  }
  if (best) take(reader, saidIn(best.phrase));
  return best?.code;
}

/** Who it is for says less of the theme than what it is about: "pubers, gamen" is about gaming; "moeder" alone says nothing. */
function weightOf(phrase: string): number {
  if (/^(?:jong vader|vader|moeder|leren)$/.test(phrase)) return 0;
  return /^(?:pubers?|tiener|baby|alleen|online)$/.test(phrase) ? 1 : phrase.length;
}

function phrasesOf(theme: KnownSubjects['themes'][number]): string[] {
  const label = theme.labelNl.toLowerCase();
  return [label, ...label.split(/, | en | of /), ...theme.words.map((word) => word.toLowerCase())].filter(
    (phrase) => phrase.length >= 3,
  );
}

/** Long words also at the start of a compound ("weerbaarheidstraining"), short ones only whole or with an ending. */
function saidIn(phrase: string): RegExp {
  const rest = phrase.length >= 6 ? String.raw`\p{L}*` : '(?:e|en|s)?';
  return new RegExp(START + RegExp.escape(phrase) + rest + END, 'u');
}

const tongues: [RegExp, string][] = [
  ['nederlands', 'nl'],
  ['engels', 'en'],
  ['arabisch|marokkaans|syrisch', 'ar'],
  ['turks', 'tr'],
  ['pools', 'pl'],
  ['oekra[iï]ens', 'uk'],
  ['tigrinya|eritrees', 'ti'],
  ['somalisch|somali', 'so'],
  ['spaans', 'es'],
].map(([word, code]) => [new RegExp(`${START}(?:${word})e?(?:talig|sprekend)?e?${END}`, 'u'), code ?? '']);

/** "Turks", "Poolse ouders", "Arabischtalig": codes of the languages. */
export function takeLanguages(reader: Reader): string[] {
  return tongues.filter(([pattern]) => take(reader, pattern)).map(([, code]) => code);
}
