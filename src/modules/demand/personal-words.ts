import { list } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Found, PersonalKind } from './personal-data.ts';

/** What was found, why it may not stand here, and what to write instead: one per kind. */
const reasons: Record<Lang, Record<PersonalKind, (found: string) => string>> = {
  nl: {
    email: (found) =>
      `Hier staat een e-mailadres: “${found}”. Andere teams hoeven dat niet te weten. Haal het weg: zij bereiken je via het voorstel.`,
    phone: (found) =>
      `Hier staat een telefoonnummer: “${found}”. Zo is iemand te herkennen. Haal het weg: het team is te bereiken via het voorstel.`,
    bsn: (found) =>
      `“${found}” lijkt op een burgerservicenummer (BSN). Dat mag hier nooit staan. Haal het weg. Je hebt hier geen nummer van een cliënt nodig.`,
    street: (found) =>
      `“${found}” lijkt op een adres. Zo is een gezin te vinden. Schrijf alleen de wijk of het dorp, bijvoorbeeld: Leiden-Noord.`,
    date: (found) =>
      `“${found}” is een datum van lang geleden, misschien een geboortedatum. Zo is iemand te herkennen. Schrijf de leeftijd in jaren, bijvoorbeeld: 8-10 jaar.`,
  },
  en: {
    email: (found) =>
      `There is an e-mail address here: “${found}”. Other teams need not know it. Take it out: they reach you through the proposal.`,
    phone: (found) =>
      `There is a phone number here: “${found}”. It shows who somebody is. Take it out: the team can be reached through the proposal.`,
    bsn: (found) =>
      `“${found}” looks like a citizen service number (BSN). That must never be here. Take it out. You need no number of a client here.`,
    street: (found) =>
      `“${found}” looks like an address. A family could be found by it. Write only the district or village, for example: Leiden-Noord.`,
    date: (found) =>
      `“${found}” is a date of long ago, perhaps a date of birth. It shows who somebody is. Write the age in years, for example: 8-10 years.`,
  },
};

const names: Record<Lang, (found: string) => string> = {
  nl: (found) =>
    `Is ${found} de naam van een cliënt? Haal die dan weg. Is het geen naam van een cliënt? Zet dan hier een vinkje.`,
  en: (found) => `Is ${found} the name of a client? Then take it out. Is it not the name of a client? Then tick this box.`,
};

/** The refusal in plain words: one explanation per kind, with what was found. */
export function explain(refused: Found[], lang: Lang): string {
  const kinds = [...new Set(refused.map((one) => one.kind))];
  return kinds.map((kind) => reasons[lang][kind](refused.find((one) => one.kind === kind)?.found ?? '')).join(' ');
}

/** The question that goes with what may be a name. */
export function nameWarning(found: string[], lang: Lang): string {
  return names[lang](
    list(
      [...new Set(found)].map((name) => `“${name}”`),
      lang,
    ),
  );
}
