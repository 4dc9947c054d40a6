import { longDate, timeSpan } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import type { Taken } from '../taken.ts';

const kinds = {
  nl: { group: '', proposal: 'Vast voor een voorstel', booking: '', option: 'Optie', closure: 'Dicht' },
  en: { group: '', proposal: 'Held for a proposal', booking: '', option: 'Option', closure: 'Closed' },
};

/** What takes the room, and who: the option of a colleague says until when it holds. */
export function takenText(taken: Taken, lang: Lang): { kind: string; who: string } {
  const until = taken.by === 'option' && taken.lapsesAt ? longDate(taken.lapsesAt, lang) : '';
  const held = until && (lang === 'nl' ? `tot ${until}` : `until ${until}`);
  const who = taken.by === 'closure' ? '' : [taken.who ?? '', held].filter(Boolean).join(', ');
  return { kind: kinds[lang][taken.by], who };
}

/** One line of why a room is not free: "dinsdag 3 maart, 13.00 - 15.00 uur: Sterk staan (JGT Leiden)". */
export function takenLine(taken: Taken, lang: Lang): string {
  const { kind, who } = takenText(taken, lang);
  const what = [kind, taken.title].filter(Boolean).join(': ');
  return `${longDate(taken.startsAt, lang)}, ${timeSpan(taken.startsAt, taken.endsAt, lang)}: ${what}${who ? ` (${who})` : ''}`;
}
