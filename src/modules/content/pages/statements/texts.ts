import type { Lang } from '../../../../platform/i18n/lang.ts';

export interface Statement {
  title: string;
  lead: string;
  parts: { heading: string; paragraphs: string[] }[];
}

export type StatementName = 'accessibility' | 'privacy' | 'security';

/** What the law wants to be found, in plain words. */
export const statements: Record<StatementName, Record<Lang, Statement>> = {
  accessibility: {
    nl: {
      title: 'Toegankelijkheid',
      lead: 'Iedereen moet Opgroeiplein kunnen gebruiken. Ook met een schermlezer, met alleen het toetsenbord of met grote letters.',
      parts: [
        {
          heading: 'Wat u mag verwachten',
          paragraphs: [
            'Wij volgen de regels van WCAG 2.2, niveau AA. Elke pagina wordt daarop getest voordat wij iets veranderen.',
            'Alle openbare pagina’s werken zonder JavaScript. U kunt tot 400 procent vergroten zonder opzij te schuiven.',
          ],
        },
        {
          heading: 'Lukt iets niet?',
          paragraphs: [
            'Vertel het ons. Bel of mail met het loket van de regio, onderaan deze pagina. Wij zoeken samen een oplossing en passen de site aan.',
          ],
        },
      ],
    },
    en: {
      title: 'Accessibility',
      lead: 'Everyone must be able to use Opgroeiplein. Also with a screen reader, with the keyboard alone or with large letters.',
      parts: [
        {
          heading: 'What you may expect',
          paragraphs: [
            'We follow the rules of WCAG 2.2, level AA. Every page is tested on them before we change something.',
            'All public pages work without JavaScript. You can enlarge to 400 percent without scrolling sideways.',
          ],
        },
        {
          heading: 'Does something not work?',
          paragraphs: [
            'Tell us. Call or mail the desk of the region, at the foot of this page. We look for a solution together and change the site.',
          ],
        },
      ],
    },
  },
  privacy: {
    nl: {
      title: 'Privacy',
      lead: 'Wij vragen zo weinig mogelijk en bewaren het zo kort mogelijk.',
      parts: [
        {
          heading: 'Als u iemand aanmeldt',
          paragraphs: [
            'Wij vragen de voornaam en geboortedatum van uw kind, en hoe wij u bereiken. De trainer ziet alleen wat voor de groep nodig is.',
            'Een jaar na de laatste bijeenkomst maken wij de aanmelding anoniem. Dat gaat vanzelf.',
            'U kunt zich altijd afmelden met de link in uw mail. U heeft geen account nodig.',
          ],
        },
        {
          heading: 'Hoe wij uw gegevens bewaren',
          paragraphs: [
            'Namen, adressen en mails staan versleuteld in onze database. De sleutel ligt ergens anders.',
            'Wie uw gegevens bekijkt of verandert, staat in een logboek dat niemand kan aanpassen.',
          ],
        },
        {
          heading: 'Cookies',
          paragraphs: [
            'Wij gebruiken alleen cookies die nodig zijn om een formulier te versturen of ingelogd te blijven. Wij volgen u niet en delen niets met adverteerders.',
          ],
        },
        {
          heading: 'Uw rechten',
          paragraphs: [
            'U mag vragen wat wij van u weten. U mag het laten verbeteren of verwijderen. Vraag het aan het loket van de regio.',
          ],
        },
      ],
    },
    en: {
      title: 'Privacy',
      lead: 'We ask as little as possible and keep it as short as possible.',
      parts: [
        {
          heading: 'When you register somebody',
          paragraphs: [
            'We ask the first name and date of birth of your child, and how we can reach you. The trainer sees only what the group needs.',
            'One year after the last session we make the registration anonymous. That happens by itself.',
            'You can always cancel with the link in your mail. You need no account.',
          ],
        },
        {
          heading: 'How we keep your data',
          paragraphs: [
            'Names, addresses and mails are encrypted in our database. The key is kept elsewhere.',
            'Who looks at your data or changes it stands in a log that nobody can alter.',
          ],
        },
        {
          heading: 'Cookies',
          paragraphs: [
            'We only use cookies that are needed to send a form or to stay signed in. We do not follow you and share nothing with advertisers.',
          ],
        },
        {
          heading: 'Your rights',
          paragraphs: ['You may ask what we know about you. You may have it corrected or removed. Ask the desk of the region.'],
        },
      ],
    },
  },
  security: {
    nl: {
      title: 'Veiligheid',
      lead: 'Vond u een zwakke plek in deze site? Meld het ons, dan lossen wij het op.',
      parts: [
        {
          heading: 'Zo meldt u het',
          paragraphs: [
            'Mail het loket van de regio, onderaan deze pagina. Schrijf wat u deed en wat u zag, zodat wij het kunnen nadoen.',
            'Gebruik de zwakke plek niet verder dan nodig is. Bekijk geen gegevens van anderen en deel niets tot het is opgelost.',
          ],
        },
        {
          heading: 'Wat wij doen',
          paragraphs: [
            'U hoort binnen drie werkdagen van ons. Wij houden u op de hoogte en doen geen aangifte als u zich hieraan houdt.',
          ],
        },
      ],
    },
    en: {
      title: 'Security',
      lead: 'Did you find a weak spot in this site? Tell us, and we mend it.',
      parts: [
        {
          heading: 'How to report it',
          paragraphs: [
            'Mail the desk of the region, at the foot of this page. Write what you did and what you saw, so that we can do the same.',
            'Do not use the weak spot further than needed. Do not look at data of others and share nothing until it is mended.',
          ],
        },
        {
          heading: 'What we do',
          paragraphs: [
            'You hear from us within three working days. We keep you informed and do not go to the police when you keep to this.',
          ],
        },
      ],
    },
  },
};
