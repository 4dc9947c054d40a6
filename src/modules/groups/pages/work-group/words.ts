import type { CertificateFault, Lack } from '../../../expertise/index.ts';
import type { Confirmed } from '../../states.ts';

const lackWords: Record<Lack, string> = {
  vog: 'geen geldige VOG',
  skj: 'geen geldige SKJ-registratie',
  big: 'geen geldige BIG-registratie',
  'skj-or-big': 'geen geldige SKJ- of BIG-registratie',
};

/** "Joost Modelman heeft geen geldige VOG en geen geldige SKJ-registratie tot en met de laatste bijeenkomst." */
export function faultSentence(fault: CertificateFault): string {
  return `${fault.name} heeft ${fault.lacks.map((lack) => lackWords[lack]).join(' en ')} tot en met de laatste bijeenkomst.`;
}

/** Why it was refused and what to do. */
export function refusal(result: Exclude<Confirmed, { ok: true }>): string {
  switch (result.reason) {
    case 'certificates':
      return `${result.faults.map(faultSentence).join(' ')} Laat dit in orde maken of kies een andere trainer. Bevestig daarna de groep.`;
    case 'no-trainers':
      return 'Deze groep heeft nog geen trainer. Kies eerst wie de groep geeft.';
    default:
      return 'Dit kan niet meer: de groep is al begonnen, afgerond of afgezegd. Laad de pagina opnieuw.';
  }
}
