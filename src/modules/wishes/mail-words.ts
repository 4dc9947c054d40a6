import type { Lang } from '../../platform/i18n/lang.ts';

interface Letter {
  subject: string;
  text: string[];
  button: string;
}

interface Words {
  dear: string;
  /** The last line, with what the link is for. */
  own: string;
  whenAndWhere: (times: number, first: string, where: string) => string;
  confirm: () => Letter;
  asked: (title: string, facts: string, until: string) => Letter;
  kept: (title: string, facts: string, until: string) => Letter;
  planned: (title: string, facts: string) => Letter;
  stopped: (title: string) => Letter;
  cancelled: (title: string) => Letter;
  group: (title: string, facts: string) => Letter;
  expiring: (day: string) => Letter;
}

export const mailWords: Record<Lang, Words> = {
  nl: {
    dear: 'Beste lezer,',
    own: 'Uw wens bekijken, wijzigen of intrekken kan hier:',
    whenAndWhere: (times, first, where) => `Wanneer: ${times} keer, de eerste keer op ${first}\nWaar: ${where}`,
    confirm: () => ({
      subject: 'Bevestig uw wens',
      text: [
        'U vertelde ons wat u zoekt. Klopt uw mailadres? Open dan de pagina en druk op “Ja, dit klopt”. Daarna telt uw wens mee.',
        'Heeft u niets gevraagd? Dan hoeft u niets te doen. Wij vergeten uw adres dan vanzelf.',
      ],
      button: 'Bevestig uw wens',
    }),
    asked: (title, facts, until) => ({
      subject: `Er is een voorstel voor u: ${title}`,
      text: [
        `We kunnen misschien een groep maken die past bij uw wens: ${title}.`,
        facts,
        `Wilt u een plek? Geef antwoord voor ${until}. Zegt u nee, dan blijft uw wens staan. Uw wachttijd blijft ook.`,
      ],
      button: 'Bekijk het voorstel en geef antwoord',
    }),
    kept: (title, facts, until) => ({
      subject: `Het moment blijft zo: ${title}`,
      text: [
        `U vroeg om een ander moment voor ${title}. Dat lukt niet. De groep blijft zoals hij is.`,
        facts,
        `Wilt u toch een plek? Geef antwoord voor ${until}. Zegt u nee, dan blijft uw wens staan. Uw wachttijd blijft ook.`,
      ],
      button: 'Geef antwoord',
    }),
    planned: (title, facts) => ({
      subject: `Er is plek voor u: ${title}`,
      text: [
        `Er komt een groep: ${title}. Voor u is plek vrijgehouden.`,
        facts,
        'Meld u nu aan. Op de pagina staat tot wanneer de plek voor u is. Kunt u niet? Geef de plek daar dan terug.',
      ],
      button: 'Meld u aan of geef de plek terug',
    }),
    stopped: (title) => ({
      subject: `Gaat niet door: ${title}`,
      text: [
        `Het voorstel voor ${title} gaat niet door. Uw wens staat weer open en u houdt uw wachttijd. U hoeft niets te doen.`,
      ],
      button: 'Bekijk uw wens',
    }),
    cancelled: (title) => ({
      subject: `Gaat niet door: ${title}`,
      text: [`De groep ${title} gaat niet door. Uw plek vervalt. Op uw pagina ziet u hoe uw wens er nu voor staat.`],
      button: 'Bekijk uw wens',
    }),
    group: (title, facts) => ({
      subject: `Deze groep past bij uw wens: ${title}`,
      text: [`Er is een groep met plek die past bij wat u zoekt: ${title}.`, facts, 'Aanmelden kan op de pagina van de groep.'],
      button: 'Bekijk de groep',
    }),
    expiring: (day) => ({
      subject: 'Zoekt u nog?',
      text: [`Uw wens gaat na ${day} van de lijst. Zoekt u nog? Open dan uw wens en kies “Laat mijn wens staan”.`],
      button: 'Bekijk uw wens',
    }),
  },
  en: {
    dear: 'Dear reader,',
    own: 'See, change or withdraw your wish here:',
    whenAndWhere: (times, first, where) => `When: ${times} times, first on ${first}\nWhere: ${where}`,
    confirm: () => ({
      subject: 'Confirm your wish',
      text: [
        'You told us what you look for. Is this your address? Then open the page and press “Yes, this is right”. From then on your wish counts.',
        'Did you ask for nothing? Then you need to do nothing. We then forget your address by itself.',
      ],
      button: 'Confirm your wish',
    }),
    asked: (title, facts, until) => ({
      subject: `There is a proposal for you: ${title}`,
      text: [
        `We may be able to form a group that fits your wish: ${title}.`,
        facts,
        `Would you like a place? Please answer before ${until}. If you say no, your wish stays, and so does your waiting time.`,
      ],
      button: 'See the proposal and answer',
    }),
    kept: (title, facts, until) => ({
      subject: `The moment stays as it is: ${title}`,
      text: [
        `You asked for another moment for ${title}. That is not possible. The group stays as it is.`,
        facts,
        `Would you like a place after all? Answer before ${until}. If you say no, your wish stays, and so does your waiting time.`,
      ],
      button: 'Give your answer',
    }),
    planned: (title, facts) => ({
      subject: `There is a place for you: ${title}`,
      text: [
        `The group goes on: ${title}. Places are kept for you.`,
        facts,
        'Please register now. The page says until when the place is yours. Can you not come? Then give it back there.',
      ],
      button: 'Register or give the place back',
    }),
    stopped: (title) => ({
      subject: `Does not go on: ${title}`,
      text: [
        `The proposal for ${title} does not go on. Your wish is open again, with your waiting time. You need to do nothing.`,
      ],
      button: 'See your wish',
    }),
    cancelled: (title) => ({
      subject: `Does not go on: ${title}`,
      text: [`The group ${title} does not go on. Your place lapses. Your page says how your wish stands now.`],
      button: 'See your wish',
    }),
    group: (title, facts) => ({
      subject: `This group fits your wish: ${title}`,
      text: [`There is a group with places that fits what you look for: ${title}.`, facts, 'You can register on its page.'],
      button: 'See the group',
    }),
    expiring: (day) => ({
      subject: 'Do you still look?',
      text: [`Your wish leaves the list after ${day}. Do you still look? Then open your wish and choose “Keep my wish”.`],
      button: 'See your wish',
    }),
  },
};
