import type { Lang } from '../../platform/i18n/lang.ts';

interface Said {
  subject: string;
  text: string[];
  button: string;
}

interface Words {
  counter: (title: string) => Said;
  gap: (title: string, name: string) => Said;
  room: (title: string, where: string, possible: boolean) => Said;
  kept: (title: string, until: string) => Said;
  owner: (where: string, facts: string, until: string) => Said;
  again: (title: string, changed: string, facts: string, until: string) => Said;
  notNeeded: (title: string) => Said;
}

/** What the mails about changes of a proposal say. */
export const changeMailWords: Record<Lang, Words> = {
  nl: {
    counter: (title) => ({
      subject: `Tegenvoorstel: ${title}`,
      text: [`Iemand wil meedoen met ${title}, maar dan anders. Je kunt er met één klik een nieuwe versie van maken.`],
      button: 'Bekijk het tegenvoorstel',
    }),
    gap: (title, name) => ({
      subject: `Zoek een andere trainer: ${title}`,
      text: [`${name} kan ${title} niet geven. De antwoorden van de anderen blijven staan. Kies wie je in de plaats vraagt.`],
      button: 'Kies een andere trainer',
    }),
    room: (title, where, possible) => ({
      subject: possible ? `De ruimte is akkoord: ${title}` : `De ruimte kan niet: ${title}`,
      text: [
        possible
          ? `${where} is voor jullie. Je hoeft niets te doen.`
          : `${where} kan niet op deze dagen. De antwoorden van de anderen blijven staan. Kies een andere ruimte.`,
      ],
      button: 'Bekijk het voorstel',
    }),
    kept: (title, until) => ({
      subject: `Het voorstel blijft zo: ${title}`,
      text: [`De maker van het voorstel houdt ${title} zoals het was. Doe je toch mee? Geef antwoord voor ${until}.`],
      button: 'Bekijk het voorstel en geef antwoord',
    }),
    owner: (where, facts, until) => ({
      subject: `Kan een groep terecht in ${where}?`,
      text: [
        'Voor een nieuwe groep zoeken we een ruimte.',
        facts,
        `Laat voor ${until} weten of dit kan. Tot dan houden we de ruimte vast.`,
      ],
      button: 'Geef antwoord',
    }),
    again: (title, changed, facts, until) => ({
      subject: `Er is iets veranderd: ${title}`,
      text: [
        `Het voorstel voor ${title} heeft een nieuwe versie. Voor jou is veranderd: ${changed}.`,
        facts,
        `Doe je mee? Geef antwoord voor ${until}.`,
      ],
      button: 'Bekijk het voorstel en geef antwoord',
    }),
    notNeeded: (title) => ({
      subject: `Je bent weer vrij: ${title}`,
      text: [`Het voorstel voor ${title} is naar een ander moment gegaan waarop jij niet vrij bent. Je hoeft niets te doen.`],
      button: 'Bekijk je voorstellen',
    }),
  },
  en: {
    counter: (title) => ({
      subject: `Counter-proposal: ${title}`,
      text: [`Somebody wants to take part in ${title}, but differently. You can make a new version of it with one click.`],
      button: 'See the counter-proposal',
    }),
    gap: (title, name) => ({
      subject: `Find another trainer: ${title}`,
      text: [`${name} cannot give ${title}. The answers of the others stay. Choose whom you ask instead.`],
      button: 'Choose another trainer',
    }),
    room: (title, where, possible) => ({
      subject: possible ? `The room is agreed: ${title}` : `The room is not possible: ${title}`,
      text: [
        possible
          ? `${where} is yours. You do not have to do anything.`
          : `${where} is not possible on these days. The answers of the others stay. Choose another room.`,
      ],
      button: 'See the proposal',
    }),
    kept: (title, until) => ({
      subject: `The proposal stays as it is: ${title}`,
      text: [`The maker of the proposal keeps ${title} as it was. Do you join all the same? Please answer before ${until}.`],
      button: 'See the proposal and answer',
    }),
    owner: (where, facts, until) => ({
      subject: `Can a group meet at ${where}?`,
      text: [
        'We are looking for a room for a new group.',
        facts,
        `Please tell us before ${until} whether this is possible. Until then we hold the room.`,
      ],
      button: 'Answer',
    }),
    again: (title, changed, facts, until) => ({
      subject: `Something has changed: ${title}`,
      text: [
        `The proposal for ${title} has a new version. What has changed for you: ${changed}.`,
        facts,
        `Do you join? Please answer before ${until}.`,
      ],
      button: 'See the proposal and answer',
    }),
    notNeeded: (title) => ({
      subject: `You are free again: ${title}`,
      text: [`The proposal for ${title} has moved to a time at which you are not free. You do not have to do anything.`],
      button: 'See your proposals',
    }),
  },
};
