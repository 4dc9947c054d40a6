import type { Lang } from '../../platform/i18n/lang.ts';
import type { Fault } from './propose.ts';

type Plain = Extract<Fault, string>;

interface FaultWords {
  plain: Record<Plain, string>;
  tooFew: (least: number, total: number) => string;
  tooMany: (most: number, total: number) => string;
  trainers: (needed: number) => string;
}

const words: Record<Lang, FaultWords> = {
  nl: {
    plain: {
      closed: 'Een van de groepsvragen staat niet meer open. Begin opnieuw bij Bundelingen.',
      'not-own': 'Je kunt alleen een voorstel maken voor een groepsvraag van je eigen team.',
      offer: 'Kies een aanbod uit de lijst.',
      'other-offer': 'Dit aanbod past niet bij alle groepsvragen. Kies een ander aanbod.',
      language: 'Niet iedereen kan in deze taal meedoen. Kies een andere taal.',
      past: 'Kies een dag die nog komt.',
      'far-ahead': 'Kies een dag binnen een jaar.',
      'day-part': 'Op dit moment kunnen niet alle teams. Kies een ander dagdeel.',
      room: 'Deze ruimte is niet meer vrij of niet groot genoeg. Kies een andere ruimte.',
      'trainer-taken': 'Een van de trainers is op deze dagen niet vrij. Kies een andere trainer.',
      'co-trainer': 'Een co-trainer geeft de groep niet alleen. Kies er een andere trainer bij.',
    },
    tooFew: (least, total) => `Dit aanbod begint vanaf ${least} deelnemers. Samen zijn het er ${total}.`,
    tooMany: (most, total) => `Dit aanbod is voor hooguit ${most} deelnemers. Samen zijn het er ${total}.`,
    trainers: (needed) => (needed === 1 ? 'Kies één trainer.' : `Kies ${needed} trainers.`),
  },
  en: {
    plain: {
      closed: 'One of the group needs is no longer open. Begin again at Pools.',
      'not-own': 'You can only make a proposal for a group need of your own team.',
      offer: 'Choose an offer from the list.',
      'other-offer': 'This offer does not suit all group needs. Choose another offer.',
      language: 'Not everybody can take part in this language. Choose another language.',
      past: 'Choose a day that is still to come.',
      'far-ahead': 'Choose a day within a year.',
      'day-part': 'Not all teams can come at this time. Choose another part of the day.',
      room: 'This room is no longer free or not large enough. Choose another room.',
      'trainer-taken': 'One of the trainers is not free on these days. Choose another trainer.',
      'co-trainer': 'A co-trainer does not give the group alone. Choose another trainer as well.',
    },
    tooFew: (least, total) => `This offer begins from ${least} participants. Together there are ${total}.`,
    tooMany: (most, total) => `This offer is for at most ${most} participants. Together there are ${total}.`,
    trainers: (needed) => (needed === 1 ? 'Choose one trainer.' : `Choose ${needed} trainers.`),
  },
};

/** What is wrong with a plan and what to do. */
export function faultText(fault: Fault, lang: Lang): string {
  const t = words[lang];
  if (typeof fault === 'string') return t.plain[fault];
  if ('least' in fault) return t.tooFew(fault.least, fault.total);
  return 'most' in fault ? t.tooMany(fault.most, fault.total) : t.trainers(fault.trainers);
}
