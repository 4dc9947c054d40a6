import { type Lang, localPath } from '../../platform/i18n/lang.ts';

export const shelfPath = (lang: Lang) => localPath('/aanbod', lang);
export const offerPath = (slug: string, lang: Lang) => localPath(`/aanbod/${slug}`, lang);
export const methodsPath = (lang: Lang) => localPath('/methoden', lang);
export const methodPath = (slug: string, lang: Lang) => localPath(`/methoden/${slug}`, lang);
/** Where an organisation without account asks for a new link (module upkeep, which knows this one). */
export const newLinkPath = '/bijhouden';
export const picturePath = (id: string) => `/afbeeldingen/${id}`;

/** Where offers are kept up. */
export const offerPaths = {
  list: '/werk/aanbod',
  add: '/werk/aanbod/nieuw',
  copy: (id: string) => `/werk/aanbod/nieuw?van=${id}`,
  one: (id: string) => `/werk/aanbod/${id}`,
  edit: (id: string) => `/werk/aanbod/${id}/bewerken`,
  pictures: (id: string) => `/werk/aanbod/${id}/afbeeldingen`,
  history: (id: string) => `/werk/aanbod/${id}/historie`,
  /** What is asked of who registers (module registrations). */
  registering: (id: string) => `/werk/aanbod/${id}/aanmelden`,
  withdraw: (id: string) => `/werk/aanbod/${id}/intrekking`,
  approve: (id: string) => `/werk/aanbod/${id}/goedkeuring`,
  giveBack: (id: string) => `/werk/aanbod/${id}/teruggave`,
  review: '/werk/beheer/aanbod',
  reviewSetting: '/werk/beheer/aanbod/instelling',
  methods: '/werk/beheer/methoden',
  method: (id: string) => `/werk/beheer/methoden/${id}`,
  recognitions: '/werk/beheer/methoden/erkenningen',
  recognitionCheck: (id: string) => `/werk/beheer/methoden/${id}/nagekeken`,
} as const;

/** Where people's own words for themes are kept up. */
export const searchWordPaths = {
  all: '/werk/beheer/zoekwoorden',
  theme: (theme: string) => `/werk/beheer/zoekwoorden/${theme}`,
  word: (theme: string, id: string) => `/werk/beheer/zoekwoorden/${theme}/${id}`,
  removal: (theme: string, id: string) => `/werk/beheer/zoekwoorden/${theme}/${id}/verwijdering`,
} as const;
