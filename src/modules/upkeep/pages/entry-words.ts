/** Words for entries that more pages use. */
export const entryWords = {
  nl: {
    kinds: { offer: 'Aanbod', room: 'Ruimte', trainer: 'Trainer', organisation: 'Organisatie' },
    ownTrainer: 'Uw gegevens als trainer',
    region: 'Wat van de regio zelf is',
    states: { fresh: 'Vers', ageing: 'Wordt oud', stale: 'Verlopen' },
    hidden: 'Nu verborgen',
    confirmed: (day: string) => `Bevestigd op ${day}.`,
    hides: (day: string) => `Wordt verborgen op ${day} als u niets doet.`,
  },
  en: {
    kinds: { offer: 'Offer', room: 'Room', trainer: 'Trainer', organisation: 'Organisation' },
    ownTrainer: 'Your data as a trainer',
    region: 'What belongs to the region itself',
    states: { fresh: 'Fresh', ageing: 'Getting old', stale: 'Out of date' },
    hidden: 'Hidden now',
    confirmed: (day: string) => `Confirmed on ${day}.`,
    hides: (day: string) => `Will be hidden on ${day} if you do nothing.`,
  },
};
