/**
 * Part of the vocabulary of schema.org (release 20.0): for each type its parent and the names of its own properties that we could use.
 * Only names, taken from the published list; what is not here does not exist for us.
 */
const types: Record<string, { parent?: string; properties: string }> = {
  Thing: {
    properties:
      'additionalType alternateName description disambiguatingDescription identifier image mainEntityOfPage name potentialAction sameAs subjectOf url',
  },
  CreativeWork: {
    parent: 'Thing',
    properties:
      'about abstract audience author creator dateCreated dateModified datePublished educationalLevel educationalUse inLanguage isAccessibleForFree isBasedOn keywords learningResourceType maintainer offers provider publisher sourceOrganization spatialCoverage teaches temporalCoverage text timeRequired typicalAgeRange version',
  },
  LearningResource: { parent: 'CreativeWork', properties: 'assesses competencyRequired educationalAlignment teaches' },
  Course: {
    parent: 'LearningResource',
    properties:
      'availableLanguage courseCode coursePrerequisites educationalCredentialAwarded financialAidEligible hasCourseInstance numberOfCredits occupationalCredentialAwarded syllabusSections totalHistoricalEnrollment',
  },
  Event: {
    parent: 'Thing',
    properties:
      'about aggregateRating attendee audience contributor doorTime duration endDate eventAttendanceMode eventSchedule eventStatus funder inLanguage isAccessibleForFree keywords location maximumAttendeeCapacity maximumPhysicalAttendeeCapacity maximumVirtualAttendeeCapacity offers organizer performer previousStartDate recordedIn remainingAttendeeCapacity review sponsor startDate subEvent superEvent translator typicalAgeRange workFeatured workPerformed',
  },
  CourseInstance: { parent: 'Event', properties: 'courseMode courseSchedule courseWorkload instructor' },
  Intangible: { parent: 'Thing', properties: '' },
  Service: {
    parent: 'Intangible',
    properties:
      'aggregateRating areaServed audience availableChannel award brand broker category hasOfferCatalog hoursAvailable isRelatedTo isSimilarTo logo offers provider providerMobility review serviceOutput serviceType slogan termsOfService',
  },
  ServiceChannel: {
    parent: 'Intangible',
    properties:
      'availableLanguage processingTime providesService serviceLocation servicePhone servicePostalAddress serviceSmsNumber serviceUrl',
  },
  Language: { parent: 'Intangible', properties: '' },
  Offer: {
    parent: 'Intangible',
    properties:
      'areaServed availability availabilityEnds availabilityStarts category eligibleRegion itemOffered offeredBy price priceCurrency priceSpecification priceValidUntil seller validFrom validThrough',
  },
  Audience: { parent: 'Intangible', properties: 'audienceType geographicArea' },
  PeopleAudience: {
    parent: 'Audience',
    properties:
      'healthCondition requiredGender requiredMaxAge requiredMinAge suggestedAge suggestedGender suggestedMaxAge suggestedMeasurement suggestedMinAge',
  },
  ParentAudience: { parent: 'PeopleAudience', properties: 'childMaxAge childMinAge' },
  Organization: {
    parent: 'Thing',
    properties: 'address areaServed contactPoint email event legalName location logo memberOf parentOrganization telephone',
  },
  Place: {
    parent: 'Thing',
    properties:
      'address amenityFeature containedInPlace geo hasMap isAccessibleForFree latitude longitude maximumAttendeeCapacity publicAccess telephone',
  },
  AdministrativeArea: { parent: 'Place', properties: '' },
  PostalAddress: {
    parent: 'Intangible',
    properties: 'addressCountry addressLocality addressRegion postOfficeBoxNumber postalCode streetAddress',
  },
  GeoCoordinates: { parent: 'Intangible', properties: 'address addressCountry elevation latitude longitude postalCode' },
};

const values: Record<string, readonly string[]> = {
  eventStatus: ['EventScheduled', 'EventCancelled', 'EventPostponed', 'EventRescheduled', 'EventMovedOnline'],
  eventAttendanceMode: ['OfflineEventAttendanceMode', 'OnlineEventAttendanceMode', 'MixedEventAttendanceMode'],
  availability: ['InStock', 'SoldOut', 'OutOfStock', 'PreOrder', 'LimitedAvailability', 'Discontinued'],
};

/** Of which types the value of a property may be (a subtype counts). Properties that are not here have text, numbers or addresses. */
const ranges: Record<string, readonly string[]> = {
  provider: ['Organization'],
  organizer: ['Organization'],
  audience: ['Audience'],
  offers: ['Offer'],
  hasCourseInstance: ['CourseInstance'],
  subEvent: ['Event'],
  location: ['Place', 'PostalAddress'],
  address: ['PostalAddress'],
  geo: ['GeoCoordinates'],
  spatialCoverage: ['Place'],
  areaServed: ['Place', 'AdministrativeArea'],
  availableChannel: ['ServiceChannel'],
  availableLanguage: ['Language'],
  about: ['Thing'],
};

const lineage = (type: string): string[] => {
  const own = types[type];
  return own ? [type, ...(own.parent ? lineage(own.parent) : [])] : [];
};
const propertiesOf = (type: string) => new Set(lineage(type).flatMap((one) => types[one]?.properties.split(' ') ?? []));

/** The block of data in a page; undefined when there is none. */
export function jsonLdIn(body: string): Record<string, unknown> | undefined {
  const found = /<script type="application\/ld\+json">([^<]*)<\/script>/.exec(body)?.[1];
  return found === undefined ? undefined : (JSON.parse(found) as Record<string, unknown>);
}

/** Everything in a node and those within it that schema.org does not know; empty when it is valid. */
export function faultsInJsonLd(node: Record<string, unknown>, path = ''): string[] {
  const { '@context': context, '@type': type, '@id': _, ...rest } = node;
  if (path === '' && context !== 'https://schema.org') return ['no context'];
  // A reference to a thing that is described elsewhere.
  if (type === undefined) return Object.keys(rest).length === 0 ? [] : [`${path}: no type`];
  if (typeof type !== 'string' || !types[type]) return [`${path}: no type ${String(type)}`];
  const known = propertiesOf(type);
  return Object.entries(rest).flatMap(([name, value]) => {
    const at = `${path}/${name}`;
    if (!known.has(name)) return [`${at}: not a property of ${type}`];
    return [value].flat().flatMap((one) => faultsInValue(at, name, one));
  });
}

function faultsInValue(at: string, name: string, value: unknown): string[] {
  const allowed = values[name];
  if (allowed && !allowed.some((one) => value === `https://schema.org/${one}`)) return [`${at}: ${String(value)}`];
  if (typeof value !== 'object' || value === null) return value === null || value === '' ? [`${at}: empty`] : [];
  const node = value as Record<string, unknown>;
  const type = node['@type'];
  if (typeof type === 'string' && !(ranges[name] ?? []).some((one) => lineage(type).includes(one)))
    return [`${at}: no ${type} here`];
  return faultsInJsonLd(node, at);
}
