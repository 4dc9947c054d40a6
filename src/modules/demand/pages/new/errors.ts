import type { FormState } from '../../../../platform/http/form.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';

const labels: Record<string, Record<Lang, string>> = {
  organisation: { nl: 'Team', en: 'Team' },
  places: { nl: 'Aantal plekken', en: 'Number of places' },
  'ages-from': { nl: 'Leeftijd vanaf', en: 'Age from' },
  'ages-to': { nl: 'Leeftijd tot en met', en: 'Age up to' },
  'ages-unit': { nl: 'Leeftijd', en: 'Age' },
  theme: { nl: 'Thema', en: 'Theme' },
  intervention: { nl: 'Methode', en: 'Method' },
  municipality: { nl: 'Gemeente', en: 'Municipality' },
  area: { nl: 'Wijk of dorp', en: 'District or village' },
  postcode4: { nl: 'Postcode', en: 'Postcode' },
  maxKm: { nl: 'Reisafstand', en: 'Distance' },
  dayParts: { nl: 'Dagdelen', en: 'Parts of the day' },
  languages: { nl: 'Talen', en: 'Languages' },
  waiting: { nl: 'Wacht sinds', en: 'Waiting since' },
  urgent: { nl: 'Spoed', en: 'Urgent' },
  note: { nl: 'Toelichting', en: 'Note' },
  alsoWaiting: { nl: 'Ook op een wachtlijst', en: 'Also on a waiting list' },
  templateName: { nl: 'Naam van het sjabloon', en: 'Name of the template' },
  noName: { nl: 'Naam in de toelichting', en: 'Name in the note' },
};

/** The inputs that errors of parts of a field lead to. */
const inputs: Record<string, string> = { 'ages-from': 'ages', 'ages-unit': 'ages', '': 'places', key: 'places', look: 'places' };

/** The errors above the form, in the order of the fields, each with the name of its field. */
export function summaryOf(form: FormState, lang: Lang): { field: string; message: string }[] {
  const order = Object.keys(labels);
  return Object.entries(form.errors)
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([field, message]) => ({
      field: inputs[field] ?? field,
      message: labels[field] ? `${labels[field][lang]}: ${firstSentence(message)}` : message,
    }));
}

/** The explanation of personal data is long: at the field it stands whole. */
function firstSentence(message: string): string {
  return message.split(/(?<=[.?]) (?=[\p{Lu}“])/u)[0] ?? message;
}

/** The one message at the ages. */
export function agesError({ errors }: FormState): string | undefined {
  return errors.ages ?? errors['ages-from'] ?? errors['ages-to'] ?? errors['ages-unit'];
}
