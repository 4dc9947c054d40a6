import type { ModulePrivacy } from '../../platform/privacy.ts';

const shelf = 'the shelf: descriptions of offers, no persons';

/** What this module keeps about people: nothing. */
export const privacy: ModulePrivacy = {
  actions: {
    'intervention.add': { nl: 'voegde een interventie toe', en: 'added an intervention' },
    'offer.add': { nl: 'voegde een aanbod toe', en: 'added an offer' },
  },
  tables: { interventions: { without: shelf }, offers: { without: shelf }, offer_themes: { without: shelf } },
};
