/** A sentence that is read bit by bit: what was understood is taken out, so that nothing is read twice. */
export interface Reader {
  /** Lower case, with the parts that were taken out replaced by a bar. */
  rest: string;
}

export function readerOf(text: string): Reader {
  const plain = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u2010-\u2015]/g, '-')
    .replace(/[’‘`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
  return { rest: ` ${plain} ` };
}

/** Takes the first match out of the sentence. */
export function take(reader: Reader, pattern: RegExp): RegExpExecArray | null {
  const match = pattern.exec(reader.rest);
  if (match) reader.rest = `${reader.rest.slice(0, match.index)} | ${reader.rest.slice(match.index + match[0].length)}`;
  return match;
}

/** Borders of a word that also know "ë". */
export const START = String.raw`(?<![\p{L}\p{N}])`;
export const END = String.raw`(?![\p{L}\p{N}])`;

const words = [
  'nul',
  'een',
  'twee',
  'drie',
  'vier',
  'vijf',
  'zes',
  'zeven',
  'acht',
  'negen',
  'tien',
  'elf',
  'twaalf',
  'dertien',
  'veertien',
  'vijftien',
  'zestien',
  'zeventien',
  'achttien',
  'negentien',
  'twintig',
];

/** A number in digits or in words. */
export const NUMBER = String.raw`(?:\d{1,3}|één|eén|${[...words].sort((a, b) => b.length - a.length).join('|')})`;

export function numberOf(word: string | undefined): number {
  if (!word) return Number.NaN;
  return /^\d+$/.test(word) ? Number(word) : words.indexOf(word.replaceAll('é', 'e'));
}
