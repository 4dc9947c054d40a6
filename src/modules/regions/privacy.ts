import type { ModulePrivacy } from '../../platform/privacy.ts';

const facts = 'facts about a region and its organisations, no persons';

/** What this module keeps about people: nothing. */
export const privacy: ModulePrivacy = {
  actions: {
    'opening.change': { nl: 'veranderde voor wie het marktplein open is', en: 'changed for whom the marketplace is open' },
    'organisation.change': { nl: 'veranderde de gegevens van een organisatie', en: 'changed the data of an organisation' },
    'region.terms': { nl: 'veranderde termijnen van de regio', en: 'changed terms of the region' },
    'region.change': { nl: 'veranderde hoe de regio zich toont', en: 'changed how the region presents itself' },
  },
  tables: {
    openings: { without: facts },
    regions: { without: facts },
    region_hosts: { without: facts },
    region_settings: { without: facts },
    municipalities: { without: facts },
    postcode_ranges: { without: facts },
    organisations: { without: facts },
    list_entries: { without: facts },
    school_holidays: { without: facts },
    // Written by the owner of the database only (npm run backup).
    backups: { without: 'times and sizes of backups' },
  },
};
