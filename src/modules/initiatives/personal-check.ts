import { localDate } from '../../platform/clock/clock.ts';
import { list } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { personalDataIn } from '../demand/index.ts';
import type { InitiativeContent } from './initiative.ts';

/** What everybody will read. */
export const publicTexts = ['title', 'what', 'place', 'dates', 'needsNote'] as const;
export type TextField = (typeof publicTexts)[number];

const words = {
  nl: {
    bsn: 'Hier staat een burgerservicenummer. Haal dat weg.',
    look: (what: string) => `Iedereen kan dit lezen. Staat hier iets van een persoon in? Kijk naar: ${what}.`,
  },
  en: {
    bsn: 'This holds a citizen service number. Take it away.',
    look: (what: string) => `Everybody can read this. Is there something of a person in it? Look at: ${what}.`,
  },
};

export interface PersonalMarks {
  /** Must go. */
  refused: Partial<Record<TextField, string>>;
  /** May stay when whoever wrote it is sure. */
  warned: Partial<Record<TextField, string>>;
}

/** Looks for data of persons in what will be public: an address or number is a warning here, a citizen number is refused. */
export function personalMarks(content: InitiativeContent, now: Temporal.Instant, lang: Lang): PersonalMarks {
  const marks: PersonalMarks = { refused: {}, warned: {} };
  for (const field of publicTexts) {
    const found = personalDataIn(content[field], localDate(now));
    if (found.refused.some((one) => one.kind === 'bsn')) marks.refused[field] = words[lang].bsn;
    else if (found.refused.length + found.warned.length > 0)
      marks.warned[field] = words[lang].look(
        list(
          [...found.refused, ...found.warned].map((one) => `"${one.found}"`),
          lang,
        ),
      );
  }
  return marks;
}

/** Whether one of these texts may hold something of a person. */
export function mayBePersonal(texts: readonly string[], now: Temporal.Instant): boolean {
  return texts.some((text) => {
    const found = personalDataIn(text, localDate(now));
    return found.refused.length + found.warned.length > 0;
  });
}
