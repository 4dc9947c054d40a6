import { h } from 'preact';
import { clockTime, longDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { OfferCardProps } from '../../../../ui/components/offer-card.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import type { GroupCard } from '../../../groups/index.ts';
import { offerPath } from '../../paths.ts';
import type { ShelfOffer } from '../../shelf.ts';
import { type Asked, whyItFits } from '../../why.ts';
import { costText, formLabel, forWhom } from '../../wording.ts';

const words = {
  nl: {
    noDate: 'Er is nog geen datum',
    referral: 'Met verwijzing',
    intake: 'Na een kort gesprek',
    owner: 'Alleen voor gezinnen die er al hulp krijgen',
  },
  en: {
    noDate: 'No date yet',
    referral: 'With a referral',
    intake: 'After a short talk',
    owner: 'Only for families already helped there',
  },
};

/** An offer as a card: who, when, where, cost, places, and one line why it fits. */
export function cardOf(offer: ShelfOffer, group: GroupCard | undefined, question: Asked, lang: Lang): OfferCardProps {
  const t = words[lang];
  const why = whyItFits(offer, group, question, lang);
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
