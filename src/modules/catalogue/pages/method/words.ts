const nl = {
  home: 'Home',
  shelf: 'Aanbod',
  title: 'Methoden',
  lead: 'De werkwijzen achter het aanbod in de regio, en hoe goed ze bewezen zijn.',
  count: (number: number) => (number === 1 ? '1 keer in het aanbod' : `${number} keer in het aanbod`),
  what: 'Wat is het?',
  proved: 'Hoe goed is het bewezen?',
  owner: 'Gemaakt door',
  website: 'Website van de methode',
  offers: 'Aanbod met deze methode',
  given: (who: string) => `Gegeven door ${who}`,
};
const en: typeof nl = {
  home: 'Home',
  shelf: 'Offers',
  title: 'Methods',
  lead: 'The methods behind the offers in the region, and how well they are proved.',
  count: (number: number) => (number === 1 ? '1 offer' : `${number} offers`),
  what: 'What is it?',
  proved: 'How well is it proved?',
  owner: 'Made by',
  website: 'Website of the method',
  offers: 'Offers with this method',
  given: (who: string) => `Given by ${who}`,
};
export const words = { nl, en };
