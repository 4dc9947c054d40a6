import type { Lang } from '../../platform/i18n/lang.ts';
import { type MoreMail, moreWords } from './mail-words-more.ts';

export type FamilyMail =
  | 'confirm'
  | 'waiting'
  | 'offer'
  | 'too-many'
  | 'confirmed'
  | 'cancelled'
  | 'lapsed'
  | 'offer-lapsed'
  | 'group-cancelled'
  | 'group-changed'
  | 'group-moved'
  | 'group-merged'
  | 'offer-merged'
  | 'waiting-merged'
  | 'waits-elsewhere'
  | 'goes-ahead'
  | 'no-place'
  | MoreMail;

/** What a mail tells, as ready words. */
export interface Told {
  title: string;
  starts: string;
  where: string;
  until: string;
  places: number;
  /** The own contribution for all places; empty when it is free. */
  cost: string;
  /** A file for the calendar goes along. */
  file: boolean;
  reason: string;
  /** What was and what becomes. */
  changes: string[];
  /** Other groups that fit. */
  others: string[];
}

interface Words {
  dear: (name: string) => string;
  bye: string;
  /** On the button that opens the page of the registration. */
  buttons: Record<FamilyMail, string>;
  mails: Record<FamilyMail, (told: Told) => { subject: string; text: string[] }>;
}

const costLine = { nl: 'Eigen bijdrage', en: 'Own contribution' } as const;
const facts = (t: Told, what: string, lang: Lang): string => (t.cost ? `${what}\n${costLine[lang]}: ${t.cost}` : what);

/** "de plek" or "de plekken". */
const thePlaces = ({ places }: Told, lang: Lang): string =>
  lang === 'nl' ? (places === 1 ? 'de plek' : 'de plekken') : places === 1 ? 'the place' : 'the places';

/** Until when to say whether the family wants what it was offered. */
const wanted = (t: Told, lang: Lang): string =>
  lang === 'nl'
    ? `Laat voor ${t.until} weten of u ${thePlaces(t, lang)} wilt. Daarna ${t.places === 1 ? 'gaat de plek' : 'gaan de plekken'} naar de volgende op de lijst.`
    : `Please tell us before ${t.until} whether you want ${thePlaces(t, lang)}. After that ${t.places === 1 ? 'it goes' : 'they go'} to the next family on the list.`;

const because = { nl: 'De reden', en: 'The reason' } as const;

/** What changed, and why when that was said. */
const changed = (t: Told, lang: Lang): string[] => [...t.changes, ...(t.reason ? [`${because[lang]}: ${t.reason}`] : [])];

const nl: Words = {
  dear: (name) => `Beste ${name},`,
  bye: 'Met vriendelijke groet,\nOpgroeiplein',
  buttons: {
    confirm: 'Bevestig uw aanmelding',
    waiting: 'Bevestig uw mailadres',
    offer: 'Bekijk de plek en geef antwoord',
    'too-many': 'Bekijk uw aanmelding',
    confirmed: 'Bekijk uw aanmelding',
    cancelled: 'Bekijk uw aanmelding',
    lapsed: 'Bekijk wat u kunt doen',
    'offer-lapsed': 'Bekijk uw aanmelding',
    'group-cancelled': 'Kies wat u wilt',
    'group-changed': 'Bekijk uw aanmelding',
    'group-moved': 'Kies wat u wilt',
    'group-merged': 'Kies wat u wilt',
    'offer-merged': 'Bekijk de plek en geef antwoord',
    'waiting-merged': 'Bekijk uw aanmelding',
    'waits-elsewhere': 'Bekijk uw aanmelding',
    'goes-ahead': 'Bekijk uw aanmelding',
    'no-place': 'Bekijk wat u kunt doen',
    ...moreWords.nl.buttons,
  },
  mails: {
    confirm: (t) => ({
      subject: `Bevestig uw aanmelding voor ${t.title}`,
      text: [
        `Fijn dat u meedoet. We houden ${t.places === 1 ? 'de plek' : 'de plekken'} voor u vast.`,
        facts(t, `Wat: ${t.title}\nEerste keer: ${t.starts}\nWaar: ${t.where}`, 'nl'),
        `Bevestig uw aanmelding voor ${t.until}. Doet u dat niet? Dan ${t.places === 1 ? 'gaat uw plek' : 'gaan uw plekken'} naar iemand anders. Open deze pagina en druk op de knop:`,
      ],
    }),
    waiting: (t) => ({
      subject: `U staat op de wachtlijst van ${t.title}`,
      text: [
        `${t.title} heeft nu geen plek voor u. U staat op de wachtlijst. Komt er een plek vrij, dan krijgt u meteen een mail.`,
        `Eerste keer: ${t.starts}\nWaar: ${t.where}`,
        `Bevestig voor ${t.until} dat dit uw mailadres is. Doet u dat niet? Dan staat u niet meer op de lijst. Op deze pagina ziet u ook hoeveel gezinnen voor u zijn:`,
      ],
    }),
    offer: (t) => ({
      subject: `Er is plek voor u bij ${t.title}`,
      text: [
        `${t.places === 1 ? 'Er is een plek vrij' : `Er zijn ${t.places} plekken vrij`}, en u bent aan de beurt.`,
        `Wat: ${t.title}\nEerste keer: ${t.starts}\nWaar: ${t.where}`,
        wanted(t, 'nl'),
      ],
    }),
    'too-many': (t) => ({
      subject: `Er kwam plek vrij bij ${t.title}, maar niet genoeg`,
      text: [
        `Bij ${t.title} kwam plek vrij, maar u heeft ${t.places} plekken nodig. Zo veel zijn er nu niet. De plek gaat naar iemand na u. U houdt uw plaats op de wachtlijst.`,
        'Wilt u liever met minder kinderen beginnen? Meld dan een kind af op deze pagina. U houdt uw plaats in de rij:',
      ],
    }),
    confirmed: (t) => ({
      subject: `Het staat vast: ${t.title}`,
      text: [
        t.changes.length > 0
          ? 'U gaat naar een andere groep. Uw nieuwe plek staat vast. Tot dan!'
          : 'Uw aanmelding staat vast. Tot dan!',
        facts(t, `Wat: ${t.title}\nEerste keer: ${t.starts}\nWaar: ${t.where}`, 'nl'),
        ...t.changes,
        ...(t.cost ? ['Op de pagina van uw aanmelding ziet u hoe u betaalt.'] : []),
        'In de bijlage vindt u alle data voor uw agenda. Kunt u toch niet komen? Meld u dan af op deze pagina. Dan kan iemand van de wachtlijst komen:',
      ],
    }),
    cancelled: (t) => ({
      subject: `U bent afgemeld voor ${t.title}`,
      text: [
        `U bent afgemeld voor ${t.title}, dat begint op ${t.starts}.`,
        'Wilt u later toch meedoen? U kunt zich altijd opnieuw aanmelden. Dit was uw aanmelding:',
      ],
    }),
    lapsed: (t) => ({
      subject: `Uw aanmelding voor ${t.title} is vervallen`,
      text: [
        `U heeft uw aanmelding voor ${t.title} niet op tijd bevestigd. Daarom bent u niet meer aangemeld.`,
        'Wilt u nog meedoen? Meld u dan opnieuw aan. Op deze pagina ziet u hoe:',
      ],
    }),
    'offer-lapsed': (t) => ({
      subject: `De plek bij ${t.title} is naar iemand anders`,
      text: [
        `U liet niet op tijd weten of u ${thePlaces(t, 'nl')} bij ${t.title} wilde. ${t.places === 1 ? 'De plek gaat' : 'De plekken gaan'} nu naar de volgende op de lijst.`,
        'Op deze pagina ziet u hoe het nu staat en wat u kunt doen:',
      ],
    }),
    'group-cancelled': (t) => ({
      subject: `${t.title} gaat niet door`,
      text: [
        `Het spijt ons: ${t.title}, dat zou beginnen op ${t.starts}, gaat niet door.`,
        `De reden: ${t.reason}`,
        ...(t.others.length > 0
          ? ['Deze groepen passen ook, de dichtstbijzijnde eerst:', t.others.join('\n')]
          : ['Er is nu geen andere groep met plek. Wel kunt u op de wachtlijst.']),
        `${t.file ? 'De bijlage haalt de bijeenkomsten uit uw agenda. ' : ''}Op deze pagina kiest u wat u wilt. U houdt uw plaats in de rij:`,
      ],
    }),
    'group-changed': (t) => ({
      subject: `Gewijzigd: ${t.title}`,
      text: [
        `Er verandert iets aan ${t.title}.`,
        ...changed(t, 'nl'),
        `${t.file ? 'In de bijlage vindt u de data voor uw agenda. ' : ''}Kunt u niet meer komen? Meld u dan af op deze pagina:`,
      ],
    }),
    'group-moved': (t) => ({
      subject: `Verplaatst: ${t.title}`,
      text: [
        `${t.title} is verplaatst. U houdt uw ${t.places === 1 ? 'plek' : 'plekken'}.`,
        ...changed(t, 'nl'),
        'Komt u? Dan hoeft u niets te doen. Past het niet? Op deze pagina kiest u een andere groep, de wachtlijst, of u meldt zich af:',
      ],
    }),
    'group-merged': (t) => ({
      subject: `Uw groep gaat samen met een andere: ${t.title}`,
      text: [
        `Uw groep gaat samen met een andere groep. U heeft daar ${t.places === 1 ? 'een plek' : `${t.places} plekken`}.`,
        ...changed(t, 'nl'),
        'Komt u? Dan hoeft u niets te doen. Past het niet? Op deze pagina kiest u een andere groep, de wachtlijst, of u meldt zich af:',
      ],
    }),
    'offer-merged': (t) => ({
      subject: `De plek voor u is nu bij ${t.title}`,
      text: [
        'De groep waarin u een plek kon krijgen, gaat samen met een andere groep. Daar is ook plek voor u.',
        ...changed(t, 'nl'),
        wanted(t, 'nl'),
      ],
    }),
    'waiting-merged': (t) => ({
      subject: `U wacht nu op een plek bij ${t.title}`,
      text: [
        'De groep waarvoor u op de wachtlijst staat, gaat samen met een andere. U houdt uw plaats in de rij.',
        ...changed(t, 'nl'),
        'Wilt u niet meer wachten? Meld u dan af op deze pagina:',
      ],
    }),
    'waits-elsewhere': (t) => ({
      subject: `${t.title} gaat niet door, u staat op de wachtlijst`,
      text: [
        `${t.title} gaat samen met een andere groep. Die past niet bij de leeftijd van uw kind. Daarom staat u op de wachtlijst voor een groep die wel past.`,
        ...(t.reason ? [`De reden: ${t.reason}`] : []),
        'U houdt uw plaats in de rij. Komt er een plek vrij, dan krijgt u meteen een mail. Wilt u dat niet? Meld u dan af op deze pagina:',
      ],
    }),
    'goes-ahead': (t) => ({
      subject: `Het gaat door: ${t.title}`,
      text: [
        `${t.title} gaat door. Tot dan!`,
        `Eerste keer: ${t.starts}\nWaar: ${t.where}`,
        'In de bijlage vindt u alle data voor uw agenda. Kunt u toch niet komen? Meld u dan af op deze pagina:',
      ],
    }),
    'no-place': (t) => ({
      subject: `${t.title} is begonnen, er kwam geen plek vrij`,
      text: [
        `${t.title} is begonnen. Er is helaas geen plek voor u vrijgekomen. U staat niet meer op de wachtlijst.`,
        'Er zijn vaak meer groepen. Op deze pagina ziet u wat u kunt doen:',
      ],
    }),
    ...moreWords.nl.mails,
  },
};

const en: Words = {
  dear: (name) => `Dear ${name},`,
  bye: 'Kind regards,\nOpgroeiplein',
  buttons: {
    confirm: 'Confirm your registration',
    waiting: 'Confirm your address',
    offer: 'See the place and answer',
    'too-many': 'See your registration',
    confirmed: 'See your registration',
    cancelled: 'See your registration',
    lapsed: 'See what you can do',
    'offer-lapsed': 'See your registration',
    'group-cancelled': 'Choose what you want',
    'group-changed': 'See your registration',
    'group-moved': 'Choose what you want',
    'group-merged': 'Choose what you want',
    'offer-merged': 'See the place and answer',
    'waiting-merged': 'See your registration',
    'waits-elsewhere': 'See your registration',
    'goes-ahead': 'See your registration',
    'no-place': 'See what you can do',
    ...moreWords.en.buttons,
  },
  mails: {
    confirm: (t) => ({
      subject: `Confirm your registration for ${t.title}`,
      text: [
        `Good to have you with us. We are keeping ${t.places === 1 ? 'a place' : `${t.places} places`} for you.`,
        facts(t, `What: ${t.title}\nFirst time: ${t.starts}\nWhere: ${t.where}`, 'en'),
        `Please confirm before ${t.until}. If you do not, ${t.places === 1 ? 'your place goes' : 'your places go'} to someone else. Open this page and press the button:`,
      ],
    }),
    waiting: (t) => ({
      subject: `You are on the waiting list of ${t.title}`,
      text: [
        `${t.title} is full at the moment. You are on the waiting list. As soon as there is a place for you, we will e-mail you.`,
        `First time: ${t.starts}\nWhere: ${t.where}`,
        `Please confirm before ${t.until} that this is your e-mail address. If you do not, you will no longer be on the list. This page also shows how many families are before you:`,
      ],
    }),
    offer: (t) => ({
      subject: `There is a place for you in ${t.title}`,
      text: [
        `${t.places === 1 ? 'There is a free place' : `There are ${t.places} free places`}, and it is your turn.`,
        `What: ${t.title}\nFirst time: ${t.starts}\nWhere: ${t.where}`,
        wanted(t, 'en'),
      ],
    }),
    'too-many': (t) => ({
      subject: `A free place in ${t.title}, but not enough for you`,
      text: [
        `There is a free place in ${t.title}, but you need ${t.places} places. We do not have that many now. The place goes to someone after you. You keep your position on the waiting list.`,
        'Would you rather start with fewer children? Then cancel for one child on this page. You keep your position on the list:',
      ],
    }),
    confirmed: (t) => ({
      subject: `Your place is confirmed: ${t.title}`,
      text: [
        t.changes.length > 0
          ? 'You have changed groups. Your new place is confirmed. See you then!'
          : 'Your registration is confirmed. See you then!',
        facts(t, `What: ${t.title}\nFirst time: ${t.starts}\nWhere: ${t.where}`, 'en'),
        ...t.changes,
        ...(t.cost ? ['The page of your registration shows how to pay.'] : []),
        'The attachment has all dates for your calendar. If you cannot come after all, please cancel on this page. Then someone on the waiting list can come:',
      ],
    }),
    cancelled: (t) => ({
      subject: `You are no longer registered for ${t.title}`,
      text: [
        `Your registration for ${t.title}, which starts on ${t.starts}, has been cancelled.`,
        'If you would like to join later, you can always register again. This was your registration:',
      ],
    }),
    lapsed: (t) => ({
      subject: `Your registration for ${t.title} has expired`,
      text: [
        `You did not confirm your registration for ${t.title} in time. You are no longer registered.`,
        'Would you still like to join? Then please register again. This page shows how:',
      ],
    }),
    'offer-lapsed': (t) => ({
      subject: `The place in ${t.title} went to someone else`,
      text: [
        `You did not tell us in time whether you wanted ${thePlaces(t, 'en')} in ${t.title}. ${t.places === 1 ? 'It now goes' : 'They now go'} to the next family on the list.`,
        'This page shows where things stand and what you can do:',
      ],
    }),
    'group-cancelled': (t) => ({
      subject: `${t.title} is cancelled`,
      text: [
        `We are sorry: ${t.title}, which was to start on ${t.starts}, has been cancelled.`,
        `The reason: ${t.reason}`,
        ...(t.others.length > 0
          ? ['These groups would also suit you, the nearest first:', t.others.join('\n')]
          : ['There is no other group with a free place now. You can join the waiting list.']),
        `${t.file ? 'The attachment takes the sessions out of your calendar. ' : ''}On this page you can choose what you want. You keep your position on the list:`,
      ],
    }),
    'group-changed': (t) => ({
      subject: `Changed: ${t.title}`,
      text: [
        `There is a change in ${t.title}.`,
        ...changed(t, 'en'),
        `${t.file ? 'The attachment has the dates for your calendar. ' : ''}If you can no longer come, please cancel on this page:`,
      ],
    }),
    'group-moved': (t) => ({
      subject: `Moved: ${t.title}`,
      text: [
        `${t.title} has moved. You keep your ${t.places === 1 ? 'place' : 'places'}.`,
        ...changed(t, 'en'),
        'If you are coming, you do not have to do anything. If it does not suit you, you can choose another group on this page, join the waiting list or cancel:',
      ],
    }),
    'group-merged': (t) => ({
      subject: `Your group is joining another: ${t.title}`,
      text: [
        `Your group is joining another group. You have ${t.places === 1 ? 'a place' : `${t.places} places`} there.`,
        ...changed(t, 'en'),
        'If you are coming, you do not have to do anything. If it does not suit you, you can choose another group on this page, join the waiting list or cancel:',
      ],
    }),
    'offer-merged': (t) => ({
      subject: `The place for you is now in ${t.title}`,
      text: [
        'The group in which you could have a place is joining another group. There is a place for you there too.',
        ...changed(t, 'en'),
        wanted(t, 'en'),
      ],
    }),
    'waiting-merged': (t) => ({
      subject: `You are now waiting for a place in ${t.title}`,
      text: [
        'The group for which you are on the waiting list is joining another group. You keep your position on the list.',
        ...changed(t, 'en'),
        'If you no longer want to wait, please cancel on this page:',
      ],
    }),
    'waits-elsewhere': (t) => ({
      subject: `${t.title} is cancelled, you are on the waiting list`,
      text: [
        `${t.title} is joining another group. That group is not for the age of your child. That is why you are on the waiting list for a group that is.`,
        ...(t.reason ? [`The reason: ${t.reason}`] : []),
        'You keep your position on the list. As soon as there is a place for you, we will e-mail you. If you do not want that, please cancel on this page:',
      ],
    }),
    'goes-ahead': (t) => ({
      subject: `It goes ahead: ${t.title}`,
      text: [
        `${t.title} goes ahead. See you then!`,
        `First time: ${t.starts}\nWhere: ${t.where}`,
        'The attachment has all dates for your calendar. If you cannot come after all, please cancel on this page:',
      ],
    }),
    'no-place': (t) => ({
      subject: `${t.title} has started, there was no place`,
      text: [
        `${t.title} has started. Unfortunately there was no place for you. You are no longer on the waiting list.`,
        'There are often more groups. This page shows what you can do:',
      ],
    }),
    ...moreWords.en.mails,
  },
};

export const words: Record<Lang, Words> = { nl, en };
