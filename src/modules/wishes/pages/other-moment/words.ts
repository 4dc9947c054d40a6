import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { Audience } from '../../wish.ts';

const dutch = (u: 'u' | 'je', kunt: string) => ({
  title: 'Liever op een ander moment',
  now: 'Dit is voorgesteld:',
  lead: 'Geef aan wanneer het wel past. De planner kijkt of de hele groep dan kan.',
  days: `Wanneer ${kunt} wel?`,
  daysHint: `Kies alles wat past. Hoe meer ${u} kiest, hoe groter de kans dat het lukt.`,
  from: 'Vanaf welke dag?',
  fromHint: 'Alleen invullen als de groep later moet beginnen.',
  note: 'Wilt u er iets bij zeggen?',
  noteHint: 'Alleen de planner leest dit. Noem geen namen, adressen of telefoonnummers.',
  ask: 'Vraag om een ander moment',
  stop: 'Terug zonder vragen',
  personal: 'Hier staan gegevens van een persoon in, zoals een adres of nummer. Haal ze weg.',
  nothing: 'Kies een ander dagdeel dan nu is voorgesteld, of vul een latere dag in.',
  past: 'Kies een dag die nog komt.',
  farAhead: 'Kies een dag binnen een jaar.',
  none: 'Er is nu niets om op te antwoorden',
  noneText: 'Er loopt geen voorstel voor een groep, of er is al antwoord gegeven.',
  toWish: 'Naar de wens',
});

const english = {
  title: 'Rather at another moment',
  now: 'This is proposed:',
  lead: 'Say when it does suit. The planner sees whether the whole group can come then.',
  days: 'When does it suit?',
  daysHint: 'Choose all that suits. The more you choose, the better the chance.',
  from: 'From which day?',
  fromHint: 'Only when the group has to begin later.',
  note: 'Would you like to add something?',
  noteHint: 'Only the planner reads this. No names, addresses or telephone numbers please.',
  ask: 'Ask for another moment',
  stop: 'Back without asking',
  personal: 'This holds data of a person, such as an address or a number. Please take them out.',
  nothing: 'Choose another part of the day than is proposed now, or fill in a later day.',
  past: 'Choose a day that is still to come.',
  farAhead: 'Choose a day within a year.',
  none: 'There is nothing to answer now',
  noneText: 'There is no proposal for a group, or it was answered already.',
  toWish: 'To the wish',
};

/** To a parent with "u" and to a young person with "je". */
export const words: Record<Audience, Record<Lang, typeof english>> = {
  parents: { nl: dutch('u', 'kunt u'), en: english },
  youth: { nl: { ...dutch('je', 'kun je'), note: 'Wil je er iets bij zeggen?' }, en: english },
};
