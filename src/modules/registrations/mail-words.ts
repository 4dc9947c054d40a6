import type { Lang } from '../../platform/i18n/lang.ts';

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
  | 'no-place';

/** What a mail tells, as ready words. */
export interface Told {
  title: string;
  starts: string;
  where: string;
  until: string;
  places: number;
  reason: string;
}

interface Words {
  dear: (name: string) => string;
  bye: string;
  /** On the button that opens the page of the registration. */
  buttons: Record<FamilyMail, string>;
  mails: Record<FamilyMail, (told: Told) => { subject: string; text: string[] }>;
}

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
    'group-cancelled': 'Bekijk wat u kunt doen',
    'no-place': 'Bekijk wat u kunt doen',
  },
  mails: {
    confirm: (t) => ({
      subject: `Bevestig uw aanmelding voor ${t.title}`,
      text: [
        `Fijn dat u meedoet. We houden ${t.places === 1 ? 'de plek' : 'de plekken'} voor u vast.`,
        `Wat: ${t.title}\nEerste keer: ${t.starts}\nWaar: ${t.where}`,
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
        'Wilt u liever met minder kinderen beginnen? Meld u dan af op deze pagina en meld u opnieuw aan.',
      ],
    }),
    confirmed: (t) => ({
      subject: `Het staat vast: ${t.title}`,
      text: [
        'Uw aanmelding staat vast. Tot dan!',
        `Wat: ${t.title}\nEerste keer: ${t.starts}\nWaar: ${t.where}`,
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
        'Was uw plek al bevestigd? De bijlage haalt de bijeenkomsten uit uw agenda. Op deze pagina ziet u wat u nu kunt doen:',
      ],
    }),
    'no-place': (t) => ({
      subject: `${t.title} is begonnen, er kwam geen plek vrij`,
      text: [
        `${t.title} is begonnen. Er kwam helaas geen plek voor u vrij. U staat niet meer op de wachtlijst.`,
        'Er zijn vaak meer groepen. Op deze pagina ziet u wat u kunt doen:',
      ],
    }),
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
    'group-cancelled': 'See what you can do',
    'no-place': 'See what you can do',
  },
  mails: {
    confirm: (t) => ({
      subject: `Confirm your registration for ${t.title}`,
      text: [
        `Good to have you with us. We are keeping ${t.places === 1 ? 'a place' : 'the places'} for you.`,
        `What: ${t.title}\nFirst time: ${t.starts}\nWhere: ${t.where}`,
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
        'Would you rather begin with fewer children? Then cancel on this page and register again.',
      ],
    }),
    confirmed: (t) => ({
      subject: `Your place is certain: ${t.title}`,
      text: [
        'Your registration is certain. See you then!',
        `What: ${t.title}\nFirst time: ${t.starts}\nWhere: ${t.where}`,
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
        'Was your place certain already? The attached file takes the sessions out of your calendar. This page shows what you can do now:',
      ],
    }),
    'no-place': (t) => ({
      subject: `${t.title} has begun, no place became free`,
      text: [
        `${t.title} has begun. Sadly no place became free for you. You are no longer on the waiting list.`,
        'There are often more groups. This page shows what you can do:',
      ],
    }),
  },
};

export const words: Record<Lang, Words> = { nl, en };
