import type { ModulePrivacy } from '../../platform/privacy.ts';

const shelf = 'the shelf: descriptions of offers, no persons';

/** What this module keeps about people: nothing. */
export const privacy: ModulePrivacy = {
  actions: {
    'intervention.add': { nl: 'voegde een interventie toe', en: 'added an intervention' },
    'intervention.check': { nl: 'keek de erkenning van een interventie na', en: 'checked the recognition of an intervention' },
    'intervention.change': { nl: 'wijzigde een interventie', en: 'changed an intervention' },
    'offer.add': { nl: 'voegde een aanbod toe', en: 'added an offer' },
    'offer.change': { nl: 'wijzigde een aanbod', en: 'changed an offer' },
    'offer.propose': { nl: 'stelde een wijziging van een aanbod voor', en: 'proposed a change of an offer' },
    'offer.approve': { nl: 'keurde een wijziging van een aanbod goed', en: 'approved a change of an offer' },
    'offer.return': { nl: 'stuurde een wijziging van een aanbod terug', en: 'sent back a change of an offer' },
    'offer.withdraw': { nl: 'trok een aanbod in', en: 'withdrew an offer' },
    'offer.picture': { nl: 'zette een afbeelding bij een aanbod', en: 'added a picture to an offer' },
    'offer.review-setting': { nl: 'zette het kijken naar wijzigingen aan of uit', en: 'turned looking at changes on or off' },
    'search-word.load': { nl: 'laadde zoekwoorden', en: 'loaded search words' },
    'search-word.add': { nl: 'voegde een zoekwoord toe', en: 'added a search word' },
    'search-word.change': { nl: 'wijzigde een zoekwoord', en: 'changed a search word' },
    'search-word.remove': { nl: 'haalde een zoekwoord weg', en: 'removed a search word' },
  },
  tables: {
    search_words: { without: 'words for themes, no persons' },
    shelf_changes: { without: 'which offers changed, no persons' },
    interventions: { without: shelf },
    offers: { without: shelf },
    offer_themes: { without: shelf },
    offer_municipalities: { without: shelf },
    offer_pictures: { without: 'pictures of offers, cleaned of place and device; gone when no page shows them' },
    offer_versions: { without: 'the history of the shelf; of persons only which colleague made or decided a change' },
  },
};
