import type { Lang } from '../../platform/i18n/lang.ts';
import type { MailKind } from '../../platform/mail/kinds.ts';
import { editsOffers } from './policy.ts';

export const mailKinds: MailKind[] = [
  {
    kind: 'offer-decided',
    label: { nl: 'Je wijziging van aanbod is bekeken', en: 'Your change of an offer was looked at' },
    whose: editsOffers,
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
  },
};
