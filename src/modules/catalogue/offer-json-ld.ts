import { languageName } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { JsonLdNode } from '../../ui/json-ld.tsx';
import { type GroupCard, groupEvent } from '../groups/index.ts';
import type { OfferView } from './offer.ts';
import { offerPath, picturePath } from './paths.ts';
import { forWhom } from './wording.ts';

interface Where {
  publicUrl: string;
  lang: Lang;
}

/** Things that are done together at set times are courses, the others services (schema.org). Descriptions are in Dutch unless there is English. */
export function offerJsonLd(offer: OfferView, groups: GroupCard[], where: Where): JsonLdNode {
  const { publicUrl, lang } = where;
  const url = `${publicUrl}${offerPath(offer.slug, lang)}`;
  const common: JsonLdNode = {
    '@id': url,
    url,
    name: (lang === 'en' && offer.titleEn) || offer.title,
    description: (lang === 'en' && offer.summaryEn) || offer.summary,
    provider: organisation(offer),
    audience: audience(offer, lang),
    offers: { '@type': 'Offer', price: price(offer.contributionCents), priceCurrency: 'EUR', url },
    ...(offer.pictures.length > 0 ? { image: offer.pictures.map(({ id }) => `${publicUrl}${picturePath(id)}`) } : {}),
  };
  return isCourse(offer)
    ? { '@type': 'Course', ...common, ...course(offer, groups, where) }
    : { '@type': 'Service', ...common, ...service(offer, lang) };
}

function isCourse({ form }: OfferView): boolean {
  return form === 'group' || form === 'meeting' || form === 'online';
}

function course(offer: OfferView, groups: GroupCard[], where: Where): JsonLdNode {
  return {
    availableLanguage: offer.languages,
    about: offer.themes.map((theme) => (where.lang === 'nl' ? theme.labelNl : theme.labelEn)),
    isAccessibleForFree: offer.contributionCents === 0,
    dateModified: offer.changedAt.toString(),
    ...(offer.whatYouGet.length > 0 ? { teaches: offer.whatYouGet } : {}),
    ...(offer.municipalities.length > 0 ? { spatialCoverage: offer.municipalities.map(area) } : {}),
    ...(groups.length > 0
      ? {
          hasCourseInstance: groups.map((group) => ({
            ...groupEvent(group, where),
            '@type': 'CourseInstance',
            courseMode: offer.form === 'online' ? 'online' : 'onsite',
            courseWorkload: `PT${offer.sessions * offer.sessionMinutes}M`,
          })),
        }
      : {}),
  };
}

function service(offer: OfferView, lang: Lang): JsonLdNode {
  return {
    category: offer.themes.map((theme) => (lang === 'nl' ? theme.labelNl : theme.labelEn)),
    availableChannel: {
      '@type': 'ServiceChannel',
      availableLanguage: offer.languages.map((code) => ({
        '@type': 'Language',
        name: languageName(code, lang),
        alternateName: code,
      })),
    },
    ...(offer.municipalities.length > 0 ? { areaServed: offer.municipalities.map(area) } : {}),
  };
}

const area = (name: string): JsonLdNode => ({ '@type': 'AdministrativeArea', name });

function organisation({ phone, organisation: { name, phone: general, website } }: OfferView): JsonLdNode {
  const telephone = phone || general;
  return { '@type': 'Organization', name, ...(telephone ? { telephone } : {}), ...(website ? { url: website } : {}) };
}

/** Ages in years, as schema.org has them: of the child of parents, or of who takes part. */
function audience(offer: OfferView, lang: Lang): JsonLdNode {
  const audienceType = forWhom(offer, lang);
  const [from, to] = [Math.max(0, Math.floor(offer.ageMin / 12)), Math.floor(Math.max(0, offer.ageMax) / 12)];
  if (offer.audience.some((one) => one === 'parents' || one === 'expecting-parents' || one === 'families'))
    return { '@type': 'ParentAudience', audienceType, childMinAge: from, childMaxAge: to };
  if (offer.audience.some((one) => one === 'children' || one === 'young-people'))
    return { '@type': 'PeopleAudience', audienceType, suggestedMinAge: from, suggestedMaxAge: to };
  return { '@type': 'Audience', audienceType };
}

const price = (cents: number) => (cents / 100).toFixed(2);
