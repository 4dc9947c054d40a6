import type { Lang } from '../../../platform/i18n/lang.ts';

type Labels = Record<string, [nl: string, en: string]>;

/** The closed lists of an offer as a sheet writes them: short, the same in every sheet. Codes are read too. */
export const lists = {
  domain: {
    youth: ['Jeugd', 'Youth'],
    wmo: ['Wmo', 'Wmo'],
  },
  level: {
    universal: ['Universeel', 'Universal'],
    selective: ['Selectief', 'Selective'],
    'problem-focused': ['Probleemgericht', 'Problem-focused'],
  },
  functions: {
    information: ['Informatie', 'Information'],
    advice: ['Pedagogisch advies', 'Pedagogical advice'],
    'early-recognition': ['Vroeg signaleren', 'Early recognition'],
    'practical-support': ['Praktische steun', 'Practical support'],
    'strengthening-network': ['Netwerk versterken', 'Strengthening the network'],
    'stimulating-environment': ['Omgeving stimuleren', 'Stimulating the environment'],
  },
  audience: {
    parents: ['Ouders', 'Parents'],
    'expecting-parents': ['Aanstaande ouders', 'Expecting parents'],
    children: ['Kinderen', 'Children'],
    'young-people': ['Jongeren', 'Young people'],
    families: ['Gezinnen', 'Families'],
    professionals: ['Professionals', 'Professionals'],
    volunteers: ['Vrijwilligers', 'Volunteers'],
  },
  form: {
    group: ['Groep', 'Group'],
    individual: ['Individueel', 'Individual'],
    online: ['Online', 'Online'],
    'at-home': ['Thuis', 'At home'],
    meeting: ['Bijeenkomst', 'Meeting'],
    'consultation-hour': ['Spreekuur', 'Consultation hour'],
  },
  access: {
    free: ['Vrij', 'Free'],
    'after-intake': ['Na gesprek', 'After a talk'],
    'on-referral': ['Met verwijzing', 'On referral'],
    'owner-only': ['Eigen cliënten', 'Own clients'],
  },
  requires: {
    none: ['Geen', 'None'],
    skj: ['SKJ', 'SKJ'],
    big: ['BIG', 'BIG'],
    'skj-or-big': ['SKJ of BIG', 'SKJ or BIG'],
  },
} satisfies Record<string, Labels>;

export type ListName = keyof typeof lists;

/** "Universeel". A code that is not in the list stays as it is. */
export function listText(list: ListName, code: string, lang: Lang): string {
  const labels: Labels = lists[list];
  return labels[code]?.[lang === 'nl' ? 0 : 1] ?? code;
}
