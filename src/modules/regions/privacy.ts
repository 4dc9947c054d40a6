import type { ModulePrivacy } from '../../platform/privacy.ts';

const facts = 'facts about a region and its organisations, no persons';

/** What this module keeps about people: nothing. */
export const privacy: ModulePrivacy = {
  actions: {
    'region.change': { nl: 'veranderde hoe de regio zich toont', en: 'changed how the region presents itself' },
  },
  tables: {
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
