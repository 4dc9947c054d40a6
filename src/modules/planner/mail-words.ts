import type { Lang } from '../../platform/i18n/lang.ts';
import type { MailKind } from '../../platform/mail/kinds.ts';
import { maySeePools, maySeeProposals, maySeeRoomRequests } from './policy.ts';
import type { CloseReason } from './proposal.ts';

/** What is still to be answered comes at once; what only has to be known can wait. */
export const mailKinds: MailKind[] = [
  {
    kind: 'proposal-sent',
    label: { nl: 'Een voorstel vraagt je antwoord', en: 'A proposal asks for your answer' },
    whose: maySeeProposals,
  },
  {
    kind: 'proposal-asked-again',
    label: { nl: 'Een voorstel is veranderd en vraagt je antwoord', en: 'A proposal changed and asks for your answer' },
    whose: maySeeProposals,
  },
  {
    kind: 'proposal-for-maker',
    label: { nl: 'Een voorstel van jou vraagt een keuze', en: 'A proposal of yours asks for a choice' },
    whose: maySeePools,
  },
  {
    kind: 'places-reserved',
    label: { nl: 'Een planner reserveert plekken voor je team', en: 'A planner reserves places for your team' },
    whose: maySeePools,
  },
  {
    kind: 'room-asked',
    label: { nl: 'Er is een ruimte gevraagd', en: 'A room is asked for' },
    whose: maySeeRoomRequests,
  },
  {
    kind: 'proposal-changed',
    label: { nl: 'Een team valt af bij een voorstel', en: 'A team leaves a proposal' },
    notice: { can: maySeeProposals },
  },
  {
    kind: 'proposal-ended',
    label: { nl: 'Een voorstel gaat niet door', en: 'A proposal does not go on' },
    notice: { can: maySeeProposals },
  },
  {
    kind: 'proposal-accepted',
    label: { nl: 'Een voorstel wordt een groep', en: 'A proposal becomes a group' },
    notice: { can: maySeeProposals },
  },
];

interface Said {
  subject: string;
  text: string[];
  button: string;
}

interface Words {
  dear: (name: string) => string;
  whenAndWhere: (times: number, first: string, where: string) => string;
  sent: (title: string, facts: string, until: string) => Said;
  oneLess: (title: string, left: string) => Said;
  closed: (title: string, reason: CloseReason) => Omit<Said, 'button'> & { button: string; again: string; againButton: string };
  accepted: (title: string, facts: string) => Said;
  reserved: (title: string, facts: string, places: number, until: string) => Said;
}

export const mailWords: Record<Lang, Words> = {
  nl: {
    dear: (name) => `Beste ${name},`,
    whenAndWhere: (times, first, where) => `Wanneer: ${times} keer, de eerste keer op ${first}\nWaar: ${where}`,
    sent: (title, facts, until) => ({
      subject: `Geef antwoord: ${title}`,
      text: [
        `Er is een voorstel voor een groep: ${title}.`,
        facts,
        `Doe je mee? Geef antwoord voor ${until}. Tot dan houden we de ruimte en de trainers vast.`,
      ],
      button: 'Bekijk het voorstel en geef antwoord',
    }),
    oneLess: (title, left) => ({
      subject: `Een team minder: ${title}`,
      text: [`Een team doet niet mee met ${title}. Het voorstel gaat door met ${left}. Je hoeft niets te doen.`],
      button: 'Bekijk het voorstel',
    }),
    closed: (title, reason) => ({
      subject: `Gaat niet door: ${title}`,
      text: [
        `Het voorstel voor ${title} gaat niet door. ${
          {
            term: 'Niet iedereen gaf op tijd antwoord.',
            'too-few': 'Er bleven te weinig deelnemers over.',
            trainer: 'Een trainer kan niet.',
            withdrawn: 'De maker heeft het voorstel ingetrokken.',
          }[reason]
        }`,
        'De groepsvragen staan weer open en houden hun wachttijd. De ruimte en de trainers zijn weer vrij.',
      ],
      button: 'Bekijk de bundelingen',
      again: 'Maak het voorstel opnieuw:',
      againButton: 'Maak het voorstel opnieuw',
    }),
    accepted: (title, facts) => ({
      subject: `De groep is gepland: ${title}`,
      text: [
        `Iedereen doet mee. ${title} is gepland.`,
        facts,
        'In de bijlage staan alle bijeenkomsten voor je agenda. De plekken van je team zijn gereserveerd.',
      ],
      button: 'Bekijk de groep',
    }),
    reserved: (title, facts, places, until) => ({
      subject: `${places === 1 ? '1 plek' : `${places} plekken`} voor je team: ${title}`,
      text: [
        `De planner van de regio heeft ${places === 1 ? '1 plek' : `${places} plekken`} voor je team gereserveerd in ${title}. Je groepsvraag is daarmee geholpen.`,
        facts,
        `Vul de plekken in voor ${until}. Komt het niet uit? Geef ze dan terug. Daarna gaan lege plekken vanzelf naar een ander.`,
        'In de bijlage staan alle bijeenkomsten voor je agenda.',
      ],
      button: 'Bekijk de plekken van je team',
    }),
  },
  en: {
    dear: (name) => `Dear ${name},`,
    whenAndWhere: (times, first, where) => `When: ${times} times, first on ${first}\nWhere: ${where}`,
    sent: (title, facts, until) => ({
      subject: `Please answer: ${title}`,
      text: [
        `There is a proposal for a group: ${title}.`,
        facts,
        `Do you join? Please answer before ${until}. Until then we hold the room and the trainers.`,
      ],
      button: 'See the proposal and answer',
    }),
    oneLess: (title, left) => ({
      subject: `One team fewer: ${title}`,
      text: [`One team does not join ${title}. The proposal goes on with ${left}. You do not have to do anything.`],
      button: 'See the proposal',
    }),
    closed: (title, reason) => ({
      subject: `Does not go on: ${title}`,
      text: [
        `The proposal for ${title} does not go on. ${
          {
            term: 'Not everybody answered in time.',
            'too-few': 'Too few participants were left.',
            trainer: 'A trainer is not available.',
            withdrawn: 'The maker has withdrawn the proposal.',
          }[reason]
        }`,
        'The needs are open again and keep their waiting time. The room and the trainers are free again.',
      ],
      button: 'See the pools',
      again: 'Make the proposal again:',
      againButton: 'Make the proposal again',
    }),
    accepted: (title, facts) => ({
      subject: `The group is planned: ${title}`,
      text: [
        `Everybody joins. ${title} is planned.`,
        facts,
        'The attached file has every session for your calendar. The places of your team are reserved.',
      ],
      button: 'See the group',
    }),
    reserved: (title, facts, places, until) => ({
      subject: `${places === 1 ? '1 place' : `${places} places`} for your team: ${title}`,
      text: [
        `The planner of the region has reserved ${places === 1 ? '1 place' : `${places} places`} for your team in ${title}. Your need is helped with that.`,
        facts,
        `Fill in the places before ${until}. Does it not suit you? Then give them back. After that empty places go to others by themselves.`,
        'The attached file has every session for your calendar.',
      ],
      button: 'See the places of your team',
    }),
  },
};
