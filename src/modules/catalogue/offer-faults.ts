import { messageFor } from '../../platform/http/messages.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { type OfferFault, type OfferInput, offerInput } from './offer-input.ts';

const words: Record<Lang, Record<OfferFault, string>> = {
  nl: {
    'age-order': 'De hoogste leeftijd is lager dan de laagste.',
    'size-order': 'Het hoogste aantal is lager dan het laagste.',
    'remissions-of-free': 'Dit aanbod is gratis. Vul een bijdrage in of laat dit leeg.',
    'owner-only-outside': 'Dit aanbod is alleen voor eigen cliënten. Dan kan het niet open zijn voor mensen van buiten de regio.',
    'intake-by-whom': 'Vul in wie het gesprek vooraf voert.',
    'no-phone': 'Dit is geen telefoonnummer. Bijvoorbeeld: 071 555 01 40',
    'unknown-organisation': 'Kies een organisatie waarvoor je aanbod mag plaatsen.',
    'not-opened': 'Opgroeiplein is nog niet open voor aanbod van deze organisatie. Vraag het aan de regio.',
    'unknown-method': 'Kies een methode uit de lijst.',
    'unknown-theme': 'Kies thema’s uit de lijst.',
    'unknown-municipality': 'Kies gemeenten uit de lijst.',
  },
  en: {
    'age-order': 'The highest age is lower than the lowest.',
    'size-order': 'The highest number is lower than the lowest.',
    'remissions-of-free': 'This offer is free. Fill in a contribution or leave this empty.',
    'owner-only-outside': 'This offer is for own clients only, so it cannot be open to people from outside the region.',
    'intake-by-whom': 'Fill in who does the talk beforehand.',
    'no-phone': 'This is no telephone number. For example: 071 555 01 40',
    'unknown-organisation': 'Choose an organisation for which you may put up offers.',
    'not-opened': 'Opgroeiplein is not yet open to offers of this organisation. Ask the region.',
    'unknown-method': 'Choose a method from the list.',
    'unknown-theme': 'Choose themes from the list.',
    'unknown-municipality': 'Choose municipalities from the list.',
  },
};

export const faultText = (fault: OfferFault, lang: Lang) => words[lang][fault];

/** Messages per field; '' for the input as a whole. */
export type FieldErrors = Record<string, string>;

/** Checks the fields of an offer. All faults at once, by field, in plain words. */
export function readOffer(raw: unknown, lang: Lang): { ok: true; value: OfferInput } | { ok: false; errors: FieldErrors } {
  const parsed = offerInput.safeParse(raw, {
    error: (issue) => {
      const own = issue.code === 'custom' ? issue.params?.fault : undefined;
      return typeof own === 'string' && own in words[lang] ? words[lang][own as OfferFault] : messageFor(innermost(issue), lang);
    },
  });
  if (parsed.success) return { ok: true, value: parsed.data };
  const errors: FieldErrors = {};
  for (const issue of parsed.error.issues) errors[String(issue.path[0] ?? '')] ??= issue.message;
  return { ok: false, errors };
}

/** Of a field that may be empty the fault of what was filled in. */
function innermost(issue: Parameters<typeof messageFor>[0]): Parameters<typeof messageFor>[0] {
  if (issue.code !== 'invalid_union') return issue;
  const last = issue.errors.at(-1)?.[0];
  return last ? ({ ...last, input: issue.input } as Parameters<typeof messageFor>[0]) : issue;
}
