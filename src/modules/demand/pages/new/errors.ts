import type { FormState } from '../../../../platform/http/form.ts';

const labels: Record<string, string> = {
  organisation: 'Team',
  places: 'Aantal plekken',
  'ages-from': 'Leeftijd vanaf',
  'ages-to': 'Leeftijd tot en met',
  'ages-unit': 'Leeftijd',
  theme: 'Thema',
  intervention: 'Methode',
  municipality: 'Gemeente',
  area: 'Wijk of dorp',
  postcode4: 'Postcode',
  maxKm: 'Reisafstand',
  dayParts: 'Dagdelen',
  languages: 'Talen',
  waiting: 'Wacht sinds',
  urgent: 'Spoed',
  note: 'Toelichting',
  noName: 'Naam in de toelichting',
};

/** The inputs that errors of parts of a field lead to. */
const inputs: Record<string, string> = { 'ages-from': 'ages', 'ages-unit': 'ages', '': 'places', key: 'places', look: 'places' };

/** The errors above the form, in the order of the fields, each with the name of its field. */
export function summaryOf(form: FormState): { field: string; message: string }[] {
  const order = Object.keys(labels);
  return Object.entries(form.errors)
    .sort(([a], [b]) => order.indexOf(a) - order.indexOf(b))
    .map(([field, message]) => ({
      field: inputs[field] ?? field,
      message: labels[field] ? `${labels[field]}: ${firstSentence(message)}` : message,
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
