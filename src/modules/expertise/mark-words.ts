import { dayPart, list, plainDate } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Mark, MarkCode } from './suitable.ts';

interface MarkWords {
  plain: Record<MarkCode, string>;
  qualified: (until: string) => string;
  vogUntil: (until: string) => string;
  notOn: (parts: string) => string;
  travel: (km: string) => string;
  tooFar: (km: string, most: number) => string;
  atNight: string;
}

const words: Record<Lang, MarkWords> = {
  nl: {
    plain: {
      free: 'vrij op alle dagen',
      taken: 'al bezet op een van de dagen',
      away: 'afwezig op een van de dagen',
      'not-there': 'werkt niet in deze gemeente',
      'works-then': 'werkt op dit dagdeel',
      speaks: 'spreekt de taal',
      'speaks-not': 'spreekt de taal niet',
      vog: 'VOG geldig',
      'no-vog': 'geen VOG',
      registered: 'registratie geldig',
      'not-registered': 'geen geldige SKJ- of BIG-registratie',
    },
    qualified: (until) => `bevoegd tot ${until}`,
    vogUntil: (until) => `VOG tot ${until}`,
    notOn: (parts) => `werkt niet op ${parts}`,
    travel: (km) => `${km} reizen`,
    tooFar: (km, most) => `${km} reizen, wil hooguit ${most} km`,
    atNight: "'s nachts",
  },
  en: {
    plain: {
      free: 'free on all days',
      taken: 'taken on one of the days',
      away: 'away on one of the days',
      'not-there': 'does not work in this municipality',
      'works-then': 'works at this part of the day',
      speaks: 'speaks the language',
      'speaks-not': 'does not speak the language',
      vog: 'VOG valid',
      'no-vog': 'no VOG',
      registered: 'registration valid',
      'not-registered': 'no valid SKJ or BIG registration',
    },
    qualified: (until) => `qualified until ${until}`,
    vogUntil: (until) => `VOG until ${until}`,
    notOn: (parts) => `does not work on ${parts}`,
    travel: (km) => `${km} to travel`,
    tooFar: (km, most) => `${km} to travel, wants at most ${most} km`,
    atNight: 'at night',
  },
};

/** "werkt niet op dinsdagmiddag", "qualified until 3 March 2027": what speaks for or against a trainer. */
export function markText(mark: Mark, lang: Lang): string {
  const t = words[lang];
  if (typeof mark === 'string') return t.plain[mark];
  if ('qualifiedUntil' in mark) return t.qualified(plainDate(mark.qualifiedUntil, lang));
  if ('vogUntil' in mark) return t.vogUntil(plainDate(mark.vogUntil, lang));
  if ('notOn' in mark)
    return t.notOn(
      list(
        mark.notOn.map((part) => (part === null ? t.atNight : dayPart(part, lang))),
        lang,
      ),
    );
  const km = kmText(mark.km, lang);
  return mark.most === undefined ? t.travel(km) : t.tooFar(km, mark.most);
}

/** "4,2 km", from ten on in whole kilometres. */
function kmText(km: number, lang: Lang): string {
  const short = new Intl.NumberFormat(lang === 'nl' ? 'nl-NL' : 'en-GB', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  return `${km < 10 ? short.format(km) : Math.round(km)} km`;
}
