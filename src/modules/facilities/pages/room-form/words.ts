import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  add: 'Voeg een ruimte toe',
  change: 'Wijzig de ruimte',
  rooms: 'Ruimtes',
  location: 'Locatie',
  name: 'Naam van de ruimte',
  nameHint: 'Bijvoorbeeld: zaal 2 op de eerste verdieping.',
  capacity: 'Plekken',
  capacityHint: 'Voor deelnemers. Trainers tellen niet mee.',
  dayParts: 'Wanneer kan iemand de ruimte gebruiken?',
  rent: 'Huur per keer',
  rentHint: 'In euro. Leeg is gratis.',
  facilities: 'Wat er is',
  facilitiesHint: 'Met komma’s ertussen. Bijvoorbeeld: beamer, keuken, whiteboard.',
  accessible: 'Toegankelijk',
  note: 'Goed om te weten',
  noteHint: 'Bijvoorbeeld waar de sleutel ligt. Noem geen namen.',
  submitAdd: 'Voeg de ruimte toe',
  submitChange: 'Bewaar',
  added: 'De ruimte is toegevoegd.',
  changed: 'De ruimte is gewijzigd.',
};

const en: typeof nl = {
  add: 'Add a room',
  change: 'Change the room',
  rooms: 'Rooms',
  location: 'Location',
  name: 'Name of the room',
  nameHint: 'For example: room 2 on the first floor.',
  capacity: 'Places',
  capacityHint: 'For participants. Trainers are not counted.',
  dayParts: 'When can the room be used?',
  rent: 'Rent each time',
  rentHint: 'In euros. Empty is free.',
  facilities: 'What there is',
  facilitiesHint: 'With commas between. For example: projector, kitchen, whiteboard.',
  accessible: 'Accessible',
  note: 'Good to know',
  noteHint: 'For example where the key is. Do not use names.',
  submitAdd: 'Add the room',
  submitChange: 'Save',
  added: 'The room is added.',
  changed: 'The room is changed.',
};

export const words: Record<Lang, typeof nl> = { nl, en };
