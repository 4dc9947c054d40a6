import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Cijfers',
  lead: 'Hoe de marktplaats werkt: van vraag tot groep, hoe vol groepen zijn, en hoe gezinnen zich aanmelden.',
  note: 'Kleine aantallen staan er als <5. Een streepje betekent: niet genoeg gegevens, of te herleiden.',
  caption: 'Cijfers per jaar',
  year: 'Jaar',
  groups: 'Begonnen groepen',
  demands: 'Beantwoorde groepsvragen',
  daysToGroup: 'Dagen tot een groep',
  daysToStart: 'Dagen tot de eerste keer',
  occupancy: 'Bezet bij het begin',
  actions: 'Handelingen per groep',
  minutes: 'Minuten facilitair per groep',
  channelCaption: 'Deelnemers bij het begin, naar hoe zij kwamen',
  channels: { online: 'Zelf aangemeld', team: 'Via een team', desk: 'Aan de balie', telephone: 'Per telefoon' },
  total: 'Samen',
  emptyTitle: 'Er zijn nog geen cijfers',
  empty: 'Zodra een groep begint of een groepsvraag een groep krijgt, staat dat hier.',
  none: '–',
};

const en: typeof nl = {
  title: 'Figures',
  lead: 'How the marketplace works: from demand to group, how full groups are, and how families register.',
  note: 'Small counts are shown as <5. A dash means: not enough data, or it would give somebody away.',
  caption: 'Figures per year',
  year: 'Year',
  groups: 'Groups that began',
  demands: 'Demands answered',
  daysToGroup: 'Days to a group',
  daysToStart: 'Days to the first session',
  occupancy: 'Taken at the start',
  actions: 'Actions per group',
  minutes: 'Minutes of facility support per group',
  channelCaption: 'Participants at the start, by how they came',
  channels: { online: 'Registered themselves', team: 'Through a team', desk: 'At the desk', telephone: 'By telephone' },
  total: 'Together',
  emptyTitle: 'There are no figures yet',
  empty: 'As soon as a group begins or a demand gets a group, it stands here.',
  none: '–',
};

export const words: Record<Lang, typeof nl> = { nl, en };
