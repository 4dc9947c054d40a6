import { type Lang, localPath } from '../../platform/i18n/lang.ts';

const root = '/werk/beheer/privacy';

/** Pages of the privacy officer, as they stand in the routes. */
export const officerPaths = {
  overview: root,
  trail: `${root}/logboek`,
  breaks: `${root}/noodtoegang`,
  verdict: `${root}/noodtoegang/:id/oordeel`,
  terms: `${root}/bewaartermijnen`,
  requests: `${root}/verzoeken`,
  request: `${root}/verzoeken/:id`,
  requestJson: `${root}/verzoeken/:id/gegevens.json`,
  requestHtml: `${root}/verzoeken/:id/gegevens.html`,
  requestErasure: `${root}/verzoeken/:id/verwijdering`,
  requestOutcome: `${root}/verzoeken/:id/afhandeling`,
} as const;

/** The address of such a page in the language of the reader. */
export function officerPath(page: keyof typeof officerPaths, lang: Lang, id = ''): string {
  return localPath(officerPaths[page].replace(':id', id), lang);
}

type Part = '' | '/gegevens.json' | '/gegevens.html' | '/verwijdering' | '/inzage';

/** A person's pages about their own data. */
export const ownPath = (lang: Lang, part: Part = '') => localPath(`/mijn/gegevens${part}`, lang);

/** The same for an address that was shown to be somebody's by a link in a mail. */
export const linkPath = (secret: string, lang: Lang, part: Part = '') => localPath(`/gegevens/${secret}${part}`, lang);

/** From a registration: who saw it, and how to get at everything of that address. */
export const registrationPaths = {
  log: (token: string, lang: Lang) => localPath(`/aanmelding/${token}/inzage`, lang),
  data: (token: string, lang: Lang) => localPath(`/aanmelding/${token}/gegevens`, lang),
  own: (token: string, lang: Lang) => localPath(`/aanmelding/${token}`, lang),
};
