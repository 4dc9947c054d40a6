import { h } from 'preact';
import { clockTime, longDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { OfferCardProps } from '../../../../ui/components/offer-card.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import type { GroupCard } from '../../../groups/index.ts';
import { type Age, ageWords } from '../../ages.ts';
import { offerPath } from '../../paths.ts';
import type { ShelfOffer } from '../../shelf.ts';
import { costText, formLabel, forWhom, together, within } from '../../wording.ts';

const words = {
  nl: {
    noDate: 'Er is nog geen datum',
    about: (themes: string) => `gaat over ${themes}`,
    age: (age: string) => `past bij ${age}`,
    in: (place: string) => `is in ${place}`,
    text: 'uw woorden staan in de tekst',
    referral: 'Met verwijzing',
    intake: 'Na een kort gesprek',
    owner: 'Alleen voor gezinnen die er al hulp krijgen',
  },
  en: {
    noDate: 'No date yet',
    about: (themes: string) => `is about ${themes}`,
    age: (age: string) => `suits ${age}`,
    in: (place: string) => `is in ${place}`,
    text: 'your words are in the text',
    referral: 'With a referral',
    intake: 'After a short talk',
    owner: 'Only for families already helped there',
  },
};

export interface CardQuestion {
  age?: Age;
  /** A municipality that was named or chosen. */
  near?: { id: string; name: string };
  searched: boolean;
  themeLabel: (code: string) => string;
}

/** An offer as a card: who, when, where, cost, places, and one line why it fits. */
export function cardOf(offer: ShelfOffer, group: GroupCard | undefined, question: CardQuestion, lang: Lang): OfferCardProps {
  const t = words[lang];
  const why = reasons(offer, group, question, lang);
  const tag = { free: undefined, 'after-intake': t.intake, 'on-referral': t.referral, 'owner-only': t.owner }[offer.access];
  const inGroups = offer.form === 'group' || offer.form === 'meeting';
  return {
    href: offerPath(offer.slug, lang),
    title: (lang === 'en' && offer.titleEn) || h(Dutch, null, offer.title),
    summary: (lang === 'en' && offer.summaryEn) || h(Dutch, null, offer.summary),
    audience: forWhom(offer, lang),
    cost: costText(group?.contributionCents ?? offer.contributionCents, lang),
    provider: offer.organisationName,
    headingLevel: 3,
    ...(group
      ? {
          when: `${longDate(group.startsAt, lang)}, ${clockTime(group.startsAt, lang)}`,
          where: `${group.placeName}, ${group.town}`,
        }
      : {}),
    ...(!group && inGroups ? { when: t.noDate } : {}),
    ...(!group && !inGroups ? { where: formLabel(offer.form, lang) } : {}),
    ...(group ? { places: { free: group.free, total: group.capacity, waiting: true } } : {}),
    ...(tag ? { tags: [tag] } : {}),
    ...(why ? { why } : {}),
  };
}

function reasons(offer: ShelfOffer, group: GroupCard | undefined, question: CardQuestion, lang: Lang): string | undefined {
  const t = words[lang];
  const themes = offer.matched.slice(0, 2).map((code) => within(question.themeLabel(code)));
  const parts = [
    themes.length > 0 ? t.about(together(themes, lang)) : question.searched ? t.text : undefined,
    question.age ? t.age(ageWords(question.age, lang)) : undefined,
    question.near && group?.municipalityId === question.near.id ? t.in(question.near.name) : undefined,
  ].filter((part) => part !== undefined);
  const sentence = together(parts, lang);
  return sentence ? `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.` : undefined;
}
