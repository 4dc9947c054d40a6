import type { Lang } from '../../platform/i18n/lang.ts';
import type { MailKind } from '../../platform/mail/kinds.ts';
import { editsOffers, reviewsOffers } from './policy.ts';

export const mailKinds: MailKind[] = [
  {
    kind: 'offer-decided',
    label: { nl: 'Je wijziging van aanbod is bekeken', en: 'Your change of an offer was looked at' },
    whose: editsOffers,
  },
  {
    kind: 'offer-waits',
    label: { nl: 'Er wacht aanbod op goedkeuring', en: 'Offers wait for approval' },
    notice: { can: reviewsOffers },
  },
];

interface Said {
  subject: string;
  text: string[];
  button: string;
}

interface Words {
  dear: (name: string) => string;
  approved: (title: string) => Said;
  returned: (title: string, reason: string) => Said;
  /** For an organisation without account: its link to keep its entries up to date. */
  withoutAccount: { approved: string; returned: string; button: string };
  waits: (titles: string[]) => Said;
}

export const mailWords: Record<Lang, Words> = {
  nl: {
    dear: (name) => `Beste ${name},`,
    approved: (title) => ({
      subject: `Staat online: ${title}`,
      text: [`Je wijziging van ${title} is goedgekeurd. Bezoekers lezen nu de nieuwe tekst.`],
      button: 'Bekijk het aanbod',
    }),
    returned: (title, reason) => ({
      subject: `Nog niet online: ${title}`,
      text: [
        `Je wijziging van ${title} staat nog niet online.`,
        `De reden: ${reason}`,
        'Pas de tekst aan en stuur hem nog een keer in. Wat je invulde, staat er nog.',
      ],
      button: 'Pas het aanbod aan',
    }),
    withoutAccount: {
      approved: 'Bekijk het aanbod',
      returned: 'Open de link die u van ons kreeg en pas de tekst aan. Bent u die kwijt? Vraag dan hier een nieuwe aan:',
      button: 'Vraag een nieuwe link',
    },
    waits: (titles) => ({
      subject: titles.length === 1 ? `Kijk na: ${titles[0]}` : `Kijk na: ${titles.length} keer aanbod`,
      text: [
        'Dit is nieuw of veranderd. Bezoekers zien het pas als je het goedkeurt.',
        named(titles, (more) => `en nog ${more}`),
      ],
      button: 'Kijk na wat wacht',
    }),
  },
  en: {
    dear: (name) => `Dear ${name},`,
    approved: (title) => ({
      subject: `On line: ${title}`,
      text: [`Your change of ${title} was approved. Visitors read the new text now.`],
      button: 'See the offer',
    }),
    returned: (title, reason) => ({
      subject: `Not on line yet: ${title}`,
      text: [
        `Your change of ${title} is not on line yet.`,
        `The reason: ${reason}`,
        'Change the text and send it in again. What you filled in is still there.',
      ],
      button: 'Change the offer',
    }),
    withoutAccount: {
      approved: 'See the offer',
      returned: 'Open the link that we sent you and change the text. Did you lose it? Ask for a new one here:',
      button: 'Ask for a new link',
    },
    waits: (titles) => ({
      subject: titles.length === 1 ? `To look at: ${titles[0]}` : `To look at: ${titles.length} offers`,
      text: ['This is new or was changed. Visitors see it when you approve it.', named(titles, (more) => `and ${more} more`)],
      button: 'See what waits',
    }),
  },
};

/** More titles are counted, not named. */
const MOST = 10;

function named(titles: string[], more: (count: number) => string): string {
  const rest = titles.length - MOST;
  return [...titles.slice(0, MOST), ...(rest > 0 ? [more(rest)] : [])].join('\n');
}
