import { ZONE } from '../../platform/clock/clock.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { JsonLdNode } from '../../ui/json-ld.tsx';
import type { GroupDetails } from './details.ts';
import { groupPath, offerPath } from './paths.ts';
import type { GroupCard, SessionView } from './queries.ts';

interface Where {
  publicUrl: string;
  lang: Lang;
}

/** A group as an event of schema.org: when, where, what it costs and how many places there still are. */
export function groupEvent(group: GroupCard, { publicUrl, lang }: Where): JsonLdNode {
  const url = `${publicUrl}${groupPath(group.slug, lang)}`;
  return {
    '@type': 'Event',
    '@id': url,
    url,
    name: group.title,
    startDate: local(group.startsAt),
    endDate: local(group.endsAt),
    eventStatus: `https://schema.org/${group.state === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: 'https://schema.org/OfflineEventAttendanceMode',
    location: place(group),
    organizer: { '@type': 'Organization', name: group.organisationName },
    inLanguage: group.language,
    typicalAgeRange: `${Math.max(0, Math.floor(group.ageMin / 12))}-${Math.max(0, Math.floor(group.ageMax / 12))}`,
    isAccessibleForFree: group.contributionCents === 0,
    maximumAttendeeCapacity: group.capacity,
    remainingAttendeeCapacity: Math.max(0, group.free),
    offers: {
      '@type': 'Offer',
      price: (group.contributionCents / 100).toFixed(2),
      priceCurrency: 'EUR',
      availability: `https://schema.org/${group.free > 0 ? 'InStock' : 'SoldOut'}`,
      url,
    },
  };
}

/** The same with its address, its sessions and what it is about. */
export function groupJsonLd(group: GroupDetails, sessions: SessionView[], where: Where): JsonLdNode {
  const location = { ...place(group), address: address(group) };
  return {
    ...groupEvent(group, where),
    description: group.offer.summary,
    location,
    about: { '@id': `${where.publicUrl}${offerPath(group.offerSlug, where.lang)}` },
    ...(sessions.length > 1
      ? {
          subEvent: sessions.map(({ startsAt, endsAt, number }) => ({
            '@type': 'Event',
            name: `${group.title} (${number}/${sessions.length})`,
            startDate: local(startsAt),
            endDate: local(endsAt),
            location,
          })),
        }
      : {}),
  };
}

function place({ placeName, town, lat, lon }: GroupCard): JsonLdNode {
  return {
    '@type': 'Place',
    name: placeName,
    address: { '@type': 'PostalAddress', addressLocality: town, addressCountry: 'NL' },
    geo: { '@type': 'GeoCoordinates', latitude: lat, longitude: lon },
  };
}

function address({ address: streetAddress, postcode, town }: GroupDetails): JsonLdNode {
  return { '@type': 'PostalAddress', streetAddress, postalCode: postcode, addressLocality: town, addressCountry: 'NL' };
}

/** "2026-11-24T19:30:00+01:00": the clock on the wall there, with what it differs from UTC. */
function local(at: Temporal.Instant): string {
  return at.toZonedDateTimeISO(ZONE).toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
