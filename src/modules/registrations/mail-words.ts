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
        `Bevestig uw aanmelding voor ${t.until}. Anders gaat de plek naar iemand anders. Open deze pagina en druk op de knop:`,
      ],
    }),
    waiting: (t) => ({
      subject: `U staat op de wachtlijst van ${t.title}`,
      text: [
        `${t.title} heeft nu geen plek voor u. U staat op de wachtlijst. Komt er een plek vrij, dan krijgt u meteen een mail.`,
        `Eerste keer: ${t.starts}\nWaar: ${t.where}`,
        `Bevestig voor ${t.until} dat dit uw mailadres is. Anders vervalt uw plaats op de lijst. Op deze pagina ziet u ook de hoeveelste u bent:`,
      ],
    }),
    offer: (t) => ({
      subject: `Er is plek voor u bij ${t.title}`,
      text: [
        `Er is ${t.places === 1 ? 'een plek' : 'plek'} vrijgekomen, en u bent aan de beurt.`,
        `Wat: ${t.title}\nEerste keer: ${t.starts}\nWaar: ${t.where}`,
        `Laat voor ${t.until} weten of u de plek wilt. Daarna gaat hij naar de volgende op de lijst.`,
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
        'Uw aanmelding staat vast. Tot dan!',
        facts(t, `Wat: ${t.title}\nEerste keer: ${t.starts}\nWaar: ${t.where}`, 'nl'),
        ...(t.cost ? ['Op de pagina van uw aanmelding ziet u hoe u betaalt.'] : []),
        'In de bijlage vindt u alle data voor uw agenda. Kunt u toch niet? Meld u dan af op deze pagina. U maakt er iemand op de wachtlijst blij mee.',
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
        `U heeft uw aanmelding voor ${t.title} niet op tijd bevestigd. Daarom is die vervallen.`,
        'Wilt u nog meedoen? Meld u dan opnieuw aan. Op deze pagina ziet u hoe:',
      ],
    }),
    'offer-lapsed': (t) => ({
      subject: `De plek bij ${t.title} is naar iemand anders`,
      text: [
        `U liet niet op tijd weten of u de plek bij ${t.title} wilde. De plek gaat nu naar de volgende op de lijst.`,
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
        'Was uw plek al bevestigd? De bijlage haalt de bijeenkomsten uit uw agenda. Op deze pagina kiest u wat u wilt. U houdt uw plaats in de rij:',
      ],
    }),
    'group-changed': (t) => ({
      subject: `Gewijzigd: ${t.title}`,
      text: [
        `Er verandert iets aan ${t.title}.`,
        ...changed(t, 'nl'),
        'Is uw plek al zeker? Dan staan in de bijlage de data voor uw agenda. Kunt u niet meer? Meld u dan af op deze pagina:',
      ],
    }),
    'group-moved': (t) => ({
      subject: `Verplaatst: ${t.title}`,
      text: [
        `${t.title} is verplaatst. U houdt uw plek.`,
        ...changed(t, 'nl'),
        'Komt u? Dan hoeft u niets te doen. Past het niet? Op deze pagina kiest u een andere groep, de wachtlijst, of u meldt zich af:',
      ],
    }),
    'group-merged': (t) => ({
      subject: `Uw groep gaat samen met een andere: ${t.title}`,
      text: [
        'Uw groep gaat samen met een andere groep. U heeft daar een plek.',
        ...changed(t, 'nl'),
        'Komt u? Dan hoeft u niets te doen. Past het niet? Op deze pagina kiest u een andere groep, de wachtlijst, of u meldt zich af:',
      ],
    }),
    'offer-merged': (t) => ({
      subject: `De plek voor u is nu bij ${t.title}`,
      text: [
        'De groep waar wij u een plek aanboden, gaat samen met een andere. Daar is ook plek voor u.',
        ...changed(t, 'nl'),
        `Laat voor ${t.until} weten of u de plek wilt. Daarna gaat hij naar de volgende op de lijst.`,
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
        'In de bijlage vindt u alle data voor uw agenda. Kunt u toch niet? Meld u dan af op deze pagina:',
      ],
    }),
    'no-place': (t) => ({
      subject: `${t.title} is begonnen, er kwam geen plek vrij`,
      text: [
        `${t.title} is begonnen. Er kwam helaas geen plek voor u vrij. U staat niet meer op de wachtlijst.`,
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
        `Good to have you with us. We are keeping ${t.places === 1 ? 'a place' : 'the places'} for you.`,
        facts(t, `What: ${t.title}\nFirst time: ${t.starts}\nWhere: ${t.where}`, 'en'),
        `Please confirm before ${t.until}. Otherwise the place goes to someone else. Open this page and press the button:`,
      ],
    }),
    waiting: (t) => ({
      subject: `You are on the waiting list of ${t.title}`,
      text: [
        `${t.title} has no place for you now. You are on the waiting list. When a place becomes free, you get a mail at once.`,
        `First time: ${t.starts}\nWhere: ${t.where}`,
        `Please confirm before ${t.until} that this is your address. Otherwise you lose your position. This page also shows your position:`,
      ],
    }),
    offer: (t) => ({
      subject: `There is a place for you in ${t.title}`,
      text: [
        `${t.places === 1 ? 'A place has' : 'Places have'} become free, and it is your turn.`,
        `What: ${t.title}\nFirst time: ${t.starts}\nWhere: ${t.where}`,
        `Please tell us before ${t.until} whether you want it. After that it goes to the next on the list.`,
      ],
    }),
    'too-many': (t) => ({
      subject: `A place became free in ${t.title}, but not enough`,
      text: [
        `A place became free in ${t.title}, but you need ${t.places} places. There are not that many now. The place goes to somebody after you. You keep your position on the waiting list.`,
        'Would you rather begin with fewer children? Then cancel for a child on this page. You keep your position in line:',
      ],
    }),
    confirmed: (t) => ({
      subject: `Your place is certain: ${t.title}`,
      text: [
        'Your registration is certain. See you then!',
        facts(t, `What: ${t.title}\nFirst time: ${t.starts}\nWhere: ${t.where}`, 'en'),
        ...(t.cost ? ['The page of your registration shows how to pay.'] : []),
        'The attached file has all dates for your calendar. Can you not come after all? Then cancel on this page. Somebody on the waiting list will be glad.',
      ],
    }),
    cancelled: (t) => ({
      subject: `You are no longer registered for ${t.title}`,
      text: [
        `Your registration for ${t.title}, which begins on ${t.starts}, is cancelled.`,
        'Do you want to join later? You can always register again. This was your registration:',
      ],
    }),
    lapsed: (t) => ({
      subject: `Your registration for ${t.title} has lapsed`,
      text: [
        `Your registration for ${t.title} was not confirmed in time, so it has lapsed.`,
        'Do you still want to join? Then register again. This page shows how:',
      ],
    }),
    'offer-lapsed': (t) => ({
      subject: `The place in ${t.title} went to someone else`,
      text: [
        `You did not tell us in time whether you wanted the place in ${t.title}. It now goes to the next on the list.`,
        'This page shows how things are and what you can do:',
      ],
    }),
    'group-cancelled': (t) => ({
      subject: `${t.title} is cancelled`,
      text: [
        `We are sorry: ${t.title}, which was to begin on ${t.starts}, is cancelled.`,
        `The reason: ${t.reason}`,
        ...(t.others.length > 0
          ? ['These groups fit too, the nearest first:', t.others.join('\n')]
          : ['There is no other group with a free place now. You can go on the waiting list.']),
        'Was your place certain already? The attached file takes the sessions out of your calendar. On this page you choose what you want. You keep your position in line:',
      ],
    }),
    'group-changed': (t) => ({
      subject: `Changed: ${t.title}`,
      text: [
        `Something changes in ${t.title}.`,
        ...changed(t, 'en'),
        'Is your place certain already? Then the attached file has the dates for your calendar. Can you no longer come? Then cancel on this page:',
      ],
    }),
    'group-moved': (t) => ({
      subject: `Moved: ${t.title}`,
      text: [
        `${t.title} has moved. You keep your place.`,
        ...changed(t, 'en'),
        'Are you coming? Then you need not do anything. Does it not suit you? On this page you choose another group, the waiting list, or you cancel:',
      ],
    }),
    'group-merged': (t) => ({
      subject: `Your group joins another: ${t.title}`,
      text: [
        'Your group joins another group. You have a place there.',
        ...changed(t, 'en'),
        'Are you coming? Then you need not do anything. Does it not suit you? On this page you choose another group, the waiting list, or you cancel:',
      ],
    }),
    'offer-merged': (t) => ({
      subject: `The place for you is now in ${t.title}`,
      text: [
        'The group in which we offered you a place joins another. There is a place for you there too.',
        ...changed(t, 'en'),
        `Please tell us before ${t.until} whether you want it. After that it goes to the next on the list.`,
      ],
    }),
    'waiting-merged': (t) => ({
      subject: `You now wait for a place in ${t.title}`,
      text: [
        'The group for which you are on the waiting list joins another. You keep your position in line.',
        ...changed(t, 'en'),
        'Do you no longer want to wait? Then cancel on this page:',
      ],
    }),
    'waits-elsewhere': (t) => ({
      subject: `${t.title} is cancelled, you are on the waiting list`,
      text: [
        `${t.title} joins another group. That one does not fit the age of your child. So you are on the waiting list for a group that does.`,
        ...(t.reason ? [`The reason: ${t.reason}`] : []),
        'You keep your position in line. When a place becomes free, you get a mail at once. Do you not want that? Then cancel on this page:',
      ],
    }),
    'goes-ahead': (t) => ({
      subject: `It goes ahead: ${t.title}`,
      text: [
        `${t.title} goes ahead. See you then!`,
        `First time: ${t.starts}\nWhere: ${t.where}`,
        'The attached file has all dates for your calendar. Can you not come after all? Then cancel on this page:',
      ],
    }),
    'no-place': (t) => ({
      subject: `${t.title} has begun, no place became free`,
      text: [
        `${t.title} has begun. Sadly no place became free for you. You are no longer on the waiting list.`,
        'There are often more groups. This page shows what you can do:',
      ],
    }),
    ...moreWords.en.mails,
  },
};

export const words: Record<Lang, Words> = { nl, en };
