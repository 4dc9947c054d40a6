import { languageName, list, money } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Access, Audience, Level, OfferDomain, OfferForm, OfferFunction, OfferQuestion, RequiredRegister } from './lists.ts';
import type { OfferContent } from './offer-content.ts';
import { accessLabel, audienceLabel, domainLabel, formLabel, functionLabel, levelLabel, registerLabel } from './wording.ts';

const yes = { nl: ['nee', 'ja'], en: ['no', 'yes'] } as const;

/** A value of a field as people read it: names for ids, words for codes, "€ 12,50", "3 jaar en 11 maanden". '' when it is empty. */
export function valueText(field: keyof OfferContent, value: unknown, names: ReadonlyMap<string, string>, lang: Lang): string {
  if (value === null || value === undefined || value === '') return '';
  if (typeof value === 'boolean') return yes[lang][value ? 1 : 0];
  if (Array.isArray(value)) return listText(field, value, names, lang);
  if (typeof value === 'number') {
    if (field.endsWith('Cents')) return money(value, lang);
    return field.startsWith('age') ? monthsText(value, lang) : String(value);
  }
  const text = String(value);
  switch (field) {
    case 'domain':
      return domainLabel(text as OfferDomain, lang);
    case 'level':
      return levelLabel(text as Level, lang);
    case 'form':
      return formLabel(text as OfferForm, lang);
    case 'access':
      return accessLabel(text as Access, lang);
    case 'requires':
      return registerLabel(text as RequiredRegister, lang);
    case 'organisationId':
    case 'interventionId':
      return names.get(text) ?? text;
    default:
      return text;
  }
}

function listText(field: keyof OfferContent, values: unknown[], names: ReadonlyMap<string, string>, lang: Lang): string {
  if (values.length === 0) return '';
  if (field === 'questions') return (values as OfferQuestion[]).map(({ q, a }) => `${q}\n${a}`).join('\n\n');
  if (field === 'pictures') return (values as { alt: string }[]).map(({ alt }) => alt).join('\n');
  const texts = values.map(String);
  if (field === 'whatYouGet' || field === 'materials') return texts.join('\n');
  const label = (one: string) => {
    if (field === 'audience') return audienceLabel(one as Audience, lang);
    if (field === 'functions') return functionLabel(one as OfferFunction, lang);
    return field === 'languages' ? languageName(one, lang) : (names.get(one) ?? one);
  };
  return list(texts.map(label), lang);
}

/** "3 jaar en 11 maanden", "9 maanden voor de geboorte". */
export function monthsText(months: number, lang: Lang): string {
  const nl = lang === 'nl';
  if (months < 0) return nl ? `${-months} maanden voor de geboorte` : `${-months} months before birth`;
  const [years, rest] = [Math.floor(months / 12), months % 12];
  const unit = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;
  const yearText = nl ? `${years} jaar` : unit(years, 'year', 'years');
  const monthText = nl ? unit(rest, 'maand', 'maanden') : unit(rest, 'month', 'months');
  if (rest === 0) return yearText;
  return years === 0 ? monthText : `${yearText} ${nl ? 'en' : 'and'} ${monthText}`;
}
