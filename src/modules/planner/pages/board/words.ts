import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Bundelingen',
  lead: 'Open groepsvragen die samen een groep kunnen vormen. Dit scherm ververst zichzelf.',
  which: 'Welke bundelingen',
  tabs: { alle: 'Alle', klaar: 'Klaar voor een voorstel', mijn: 'Van mijn team' },
  mapLabel: 'Kaart van de regio',
  alone: 'Nog alleen',
  aloneText: 'Voor deze groepsvragen is er nog geen ander team dat past.',
  aloneCaption: 'Groepsvragen die nog alleen staan',
  about: 'Waarover',
  who: 'Wie',
  where: 'Waar',
  missing: 'Wat ontbreekt',
  nothing: {
    alle: ['Nog geen open groepsvragen', 'Plaatst een team een groepsvraag, dan staat hier meteen met wie dat samen kan.'],
    klaar: [
      'Nog niets klaar voor een voorstel',
      'Kijk bij Alle wat er nog ontbreekt. Vaak gaat het om een paar kinderen of een ander dagdeel.',
    ],
    mijn: ['Je team heeft geen open groepsvragen', 'Plaats een groepsvraag. Je ziet hier meteen met welke teams het samen kan.'],
  } as Record<'alle' | 'klaar' | 'mijn', [title: string, text: string]>,
  showAll: 'Toon alle bundelingen',
  add: 'Nieuwe groepsvraag',
  map: 'Hoeveel mensen er per gemeente wachten',
  mapLines: 'De lijnen lopen naar een plek waar een groep kan beginnen.',
  mapText: 'Het getal is het aantal deelnemers dat wacht. Een lijn laat zien waar een groep kan samenkomen.',
  mapHidden: "Vragen van andere teams over gevoelige thema's staan niet op de kaart.",
};

const en: typeof nl = {
  title: 'Pools',
  lead: 'Open group needs that could form a group together. This screen refreshes itself.',
  which: 'Which pools',
  tabs: { alle: 'All', klaar: 'Ready for a proposal', mijn: 'Of my team' },
  mapLabel: 'Map of the region',
  alone: 'Still alone',
  aloneText: 'For these group needs there is no other team that fits yet.',
  aloneCaption: 'Group needs that are still alone',
  about: 'About',
  who: 'Who',
  where: 'Where',
  missing: 'What is missing',
  nothing: {
    alle: ['No open group needs yet', 'When a team adds a group need, you see here at once who could join.'],
    klaar: [
      'Nothing ready for a proposal yet',
      'Look at All to see what is still missing. Often it is a few children or another part of the day.',
    ],
    mijn: ['Your team has no open group needs', 'Add a group need. You see here at once which teams could join.'],
  },
  showAll: 'Show all pools',
  add: 'New group need',
  map: 'How many people are waiting in each municipality',
  mapLines: 'The lines lead to a place where a group can begin.',
  mapText: 'The figure is the number of participants who wait. A line shows where a group can come together.',
  mapHidden: 'Needs of other teams about sensitive themes are not on the map.',
};

export const words: Record<Lang, typeof nl> = { nl, en };
