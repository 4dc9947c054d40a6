import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { PlanFault } from '../../start.ts';

const nl = {
  title: 'Maak een regioplan',
  lead: 'Kies de weken waarin de groepen lopen en het deel van de regio.',
  asked: (needs: number, children: number) =>
    needs === 1
      ? `Er is nu 1 groepsvraag open, voor ${children === 1 ? '1 deelnemer' : `${children} deelnemers`}.`
      : `Er zijn nu ${needs} groepsvragen open, voor ${children} deelnemers.`,
  waiting: (children: number) =>
    `Daarnaast ${children === 1 ? 'staat 1 deelnemer' : `staan ${children} deelnemers`} op een wachtlijst.`,
  back: 'Regioplan',
  naam: 'Naam van het plan',
  naamHint: 'Bijvoorbeeld: Voorjaar in de Bollenstreek',
  nameOf: (date: string) => `Plan van ${date}`,
  van: 'Eerste dag',
  tot: 'Laatste dag',
  totHint: 'Een groep past in het plan als alle bijeenkomsten voor deze dag passen. Vakanties tellen niet mee.',
  gemeenten: 'Gemeenten',
  gemeentenHint: 'Geen vinkje betekent: de hele regio.',
  seconden: 'Hoelang mag de computer zoeken?',
  secondenHint: 'Je kunt het zoeken altijd eerder afronden.',
  more: 'Meer keuzes',
  zaad: 'Startgetal',
  zaadHint: 'Een ander getal geeft soms een ander plan dat even goed is.',
  stappen: 'Aantal stappen',
  stappenHint: 'Met een aantal stappen geeft hetzelfde startgetal altijd hetzelfde plan. 0: alleen de tijd telt.',
  go: 'Maak het plan',
  cancel: 'Stop',
  started: 'Het plan wordt gemaakt.',
  faults: {
    personal: 'Hier staat iets dat op een persoonsgegeven lijkt. Kies een andere naam.',
    past: 'Kies een dag die nog komt.',
    order: 'Kies een laatste dag na de eerste dag.',
    short: 'Kies een periode van drie weken of langer.',
    long: 'Kies een periode van hooguit een jaar.',
    unknown: 'Deze keuze kennen we niet. Kies opnieuw.',
    nothing: 'In dit deel van de regio staat nu geen groepsvraag open. Kies meer gemeenten.',
    busy: 'Er worden al vijf plannen gemaakt. Wacht tot er een klaar is.',
  } as Record<PlanFault, string>,
};

const en: typeof nl = {
  title: 'Make a regional plan',
  lead: 'Choose the weeks in which the groups are given, and the part of the region.',
  asked: (needs, children) =>
    needs === 1
      ? `Now 1 group need is open, for ${children === 1 ? '1 participant' : `${children} participants`}.`
      : `Now ${needs} group needs are open, for ${children} participants.`,
  waiting: (children) => `Besides, ${children === 1 ? '1 participant is' : `${children} participants are`} on a waiting list.`,
  back: 'Regional plan',
  naam: 'Name of the plan',
  naamHint: 'For example: Spring in the north',
  nameOf: (date) => `Plan of ${date}`,
  van: 'First day',
  tot: 'Last day',
  totHint: 'A group fits when all its sessions are before this day. Holidays do not count.',
  gemeenten: 'Municipalities',
  gemeentenHint: 'No tick means: the whole region.',
  seconden: 'How long may the computer search?',
  secondenHint: 'You can always end the search earlier.',
  more: 'More choices',
  zaad: 'Starting number',
  zaadHint: 'Another number sometimes gives another plan that is just as good.',
  stappen: 'Number of steps',
  stappenHint: 'With a number of steps the same starting number always gives the same plan. 0: only the time counts.',
  go: 'Make the plan',
  cancel: 'Stop',
  started: 'The plan is being made.',
  faults: {
    personal: 'This looks like personal data. Choose another name.',
    past: 'Choose a day that is still to come.',
    order: 'Choose a last day after the first day.',
    short: 'Choose a period of three weeks or longer.',
    long: 'Choose a period of a year at most.',
    unknown: 'We do not know this choice. Choose again.',
    nothing: 'No group need is open in this part of the region. Choose more municipalities.',
    busy: 'Five plans are being made already. Wait until one is done.',
  },
};

export const words: Record<Lang, typeof nl> = { nl, en };
