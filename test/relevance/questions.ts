/** A question as somebody would ask it, with the offers of the example region of which one must be among the first five. */
export interface AskedQuestion {
  kind: Kind;
  question: string;
  /** Slugs of offers that are right answers. */
  right: string[];
}

export const kinds = ['parent', 'young', 'professional', 'typing', 'age-or-place', 'long', 'english', 'other-language'] as const;
export type Kind = (typeof kinds)[number];

/** "question -> slug slug" per line. */
export function asked(kind: Kind, lines: string): AskedQuestion[] {
  return lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [question = '', right = ''] = line.split(' -> ');
      return { kind, question, right: right.split(' ') };
    });
}
