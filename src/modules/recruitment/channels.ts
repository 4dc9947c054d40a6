import type { Lang } from '../../platform/i18n/lang.ts';
import { type ReachedBy, type RouteIn, reachedBy } from '../registrations/index.ts';

/** Last letter of a short address: which of the channels it stands on. */
const letters: Record<ReachedBy, string> = {
  poster: 'p',
  flyer: 'f',
  card: 'k',
  newsletter: 'n',
  social: 's',
  'finding-place': 'v',
};

/** The code of a group with the letter of a channel: what stands behind /w/ in a short address. */
export const channelCode = (code: string, channel: ReachedBy) => `${code}${letters[channel]}`;

/** What a short address says: the code of the group, and the channel when there is one. */
export function readChannelCode(written: string): { code: string; channel: ReachedBy | undefined } {
  const letter = written.slice(6);
  return { code: written.slice(0, 6), channel: reachedBy.find((one) => letters[one] === letter) };
}

const words: Record<Lang, Record<RouteIn, string>> = {
  nl: {
    poster: 'Poster',
    flyer: 'Flyer',
    card: 'Kaartje',
    newsletter: 'Nieuwsbrief',
    social: 'Sociale media',
    'finding-place': 'Mail aan vindplaatsen',
    site: 'De website zelf, of niet bekend',
    desk: 'Aan de balie of per telefoon',
    professional: 'Door een professional',
  },
  en: {
    poster: 'Poster',
    flyer: 'Flyer',
    card: 'Card',
    newsletter: 'Newsletter',
    social: 'Social media',
    'finding-place': 'Mail to finding places',
    site: 'The website itself, or not known',
    desk: 'At the desk or by telephone',
    professional: 'By a professional',
  },
};

export const routeWords = (lang: Lang) => words[lang];
