import { list } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { CertificateFault, Lack } from '../../../expertise/index.ts';
import type { Confirmed } from '../../states.ts';

interface RefusalWords {
  lacks: Record<Lack, string>;
  fault: (name: string, lacks: string) => string;
  putRight: string;
  noTrainers: string;
  tooLate: string;
}

const words: Record<Lang, RefusalWords> = {
  nl: {
    lacks: {
      vog: 'geen geldige VOG',
      skj: 'geen geldige SKJ-registratie',
      big: 'geen geldige BIG-registratie',
      'skj-or-big': 'geen geldige SKJ- of BIG-registratie',
    },
    fault: (name, lacks) => `${name} heeft ${lacks} tot en met de laatste bijeenkomst.`,
    putRight: 'Laat dit in orde maken of kies een andere trainer. Bevestig daarna de groep.',
    noTrainers: 'Deze groep heeft nog geen trainer. Kies eerst wie de groep geeft.',
    tooLate: 'Dit kan niet meer: de groep is al begonnen, afgerond of afgezegd. Laad de pagina opnieuw.',
  },
  en: {
    lacks: {
      vog: 'no valid VOG',
      skj: 'no valid SKJ registration',
      big: 'no valid BIG registration',
      'skj-or-big': 'no valid SKJ or BIG registration',
    },
    fault: (name, lacks) => `${name} has ${lacks} up to and including the last session.`,
    putRight: 'Have this put right or choose another trainer. Then confirm the group.',
    noTrainers: 'This group has no trainer yet. First choose who gives the group.',
    tooLate: 'This is no longer possible: the group has begun, ended or been cancelled. Load the page again.',
  },
};

/** "Joost Modelman heeft geen geldige VOG en geen geldige SKJ-registratie tot en met de laatste bijeenkomst." */
export function faultSentence(fault: CertificateFault, lang: Lang): string {
  const t = words[lang];
  return t.fault(
    fault.name,
    list(
      fault.lacks.map((lack) => t.lacks[lack]),
      lang,
    ),
  );
}

/** Why it was refused and what to do. */
export function refusal(result: Exclude<Confirmed, { ok: true }>, lang: Lang): string {
  const t = words[lang];
  if (result.reason === 'certificates')
    return `${result.faults.map((fault) => faultSentence(fault, lang)).join(' ')} ${t.putRight}`;
  return result.reason === 'no-trainers' ? t.noTrainers : t.tooLate;
}
