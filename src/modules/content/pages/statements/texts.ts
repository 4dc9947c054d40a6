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
      title: 'Toegankelijkheidsverklaring',
      lead: 'Iedereen moet Opgroeiplein kunnen gebruiken. Ook met een schermlezer, met alleen het toetsenbord of met grote letters.',
      parts: [
        {
          heading: 'Hoe toegankelijk is deze site?',
          paragraphs: [
            'De site voldoet gedeeltelijk aan EN 301 549 en WCAG 2.2, niveau AA. Dat zijn de regels die voor de overheid gelden.',
            'Wij hebben zelf alles getest wat wij zelf kunnen testen. Een onafhankelijk onderzoek is er nog niet. Daarom zeggen wij niet dat de site volledig voldoet.',
            'Deze verklaring is van 22 november 2026. Wij kijken haar minstens elk jaar na, en bij elke grote verandering.',
          ],
        },
        {
          heading: 'Wat u mag verwachten',
          paragraphs: [
            'Alle openbare pagina’s werken zonder JavaScript, met het toetsenbord en met een schermlezer. U kunt tot 400 procent vergroten zonder opzij te schuiven.',
            'U kiest zelf lichte of donkere kleuren. Wie weinig beweging wil, ziet geen beweging.',
          ],
        },
        {
          heading: 'Wat nog niet goed is',
          paragraphs: [
            'Niet alles is vertaald. De teksten van een aanbod of groep zijn alleen in het Nederlands. Een schermlezer leest ze dan ook in het Nederlands voor.',
            'Er is nog geen uitleg in gebarentaal en geen versie met alleen beelden.',
            'Programma’s testen elke pagina. Een hele ronde door mensen die een schermlezer gebruiken, moet nog komen.',
          ],
        },
        {
          heading: 'Lukt iets niet?',
          paragraphs: [
            'Vertel het ons. Bel of mail met het loket van de regio, onderaan deze pagina. Schrijf welke pagina het is en wat er niet lukt.',
            'U krijgt binnen twee weken antwoord. Wij zeggen dan wat wij doen en wanneer. Kunt u niet wachten? Dan helpen wij u meteen aan de telefoon.',
            'Bent u niet tevreden met ons antwoord? Dien dan een klacht in bij uw gemeente. Daarna kunt u naar de Nationale ombudsman.',
          ],
        },
      ],
    },
    en: {
      title: 'Accessibility statement',
      lead: 'Everyone must be able to use Opgroeiplein. Also with a screen reader, with the keyboard alone or with large letters.',
      parts: [
        {
          heading: 'How accessible is this site?',
          paragraphs: [
            'The site conforms in part to EN 301 549 and WCAG 2.2, level AA. Those are the rules for public bodies.',
            'We have tested everything that we can test ourselves. There is no independent audit yet. So we do not say that the site conforms fully.',
            'This statement is of 22 November 2026. We look at it again at least every year, and with every large change.',
          ],
        },
        {
          heading: 'What you may expect',
          paragraphs: [
            'All public pages work without JavaScript, with the keyboard and with a screen reader. You can enlarge to 400 percent without scrolling sideways.',
            'You choose light or dark colours yourself. Who wants little motion sees no motion.',
          ],
        },
        {
          heading: 'What is not right yet',
          paragraphs: [
            'Not everything is translated. The texts of an offer or group are in Dutch only. A screen reader reads them in Dutch too.',
            'There is no explanation in sign language yet, and no version in pictures only.',
            'Programs test every page. A whole round by people who use a screen reader is still to come.',
          ],
        },
        {
          heading: 'Does something not work?',
          paragraphs: [
            'Tell us. Call or mail the desk of the region, at the foot of this page. Write which page it is and what does not work.',
            'You get an answer within two weeks. We say what we will do and when. Can you not wait? Then we help you on the telephone at once.',
            'Are you not content with our answer? Then complain to your municipality. After that you can go to the National Ombudsman.',
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
            'Wij gebruiken alleen cookies die nodig zijn om een formulier te versturen, ingelogd te blijven of uw taal te onthouden. Wij volgen u niet en delen niets met adverteerders.',
          ],
        },
        {
          heading: 'Uw rechten',
          paragraphs: [
            'U mag zien wat wij van u weten, het meenemen en het laten verwijderen. Dat kan op de pagina van uw aanmelding of in uw account. Daar ziet u ook wie uw gegevens bekeek.',
            'Klopt er iets niet, of bent u het ergens niet mee eens? Vraag het aan het loket van de regio. U krijgt binnen een maand antwoord.',
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
            'We only use cookies that are needed to send a form, to stay signed in or to remember your language. We do not follow you and share nothing with advertisers.',
          ],
        },
        {
          heading: 'Your rights',
          paragraphs: [
            'You may see what we know about you, take it with you and have it removed. You do that on the page of your registration or in your account. There you also see who viewed your data.',
            'Is something wrong, or do you object to something? Ask the desk of the region. You get an answer within a month.',
          ],
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
            'Voor programma’s staat hetzelfde adres in /.well-known/security.txt.',
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
            'For programs the same address stands in /.well-known/security.txt.',
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
