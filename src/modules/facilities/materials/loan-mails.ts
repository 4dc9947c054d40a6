import { plainDate } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import type { Work } from '../../../platform/work.ts';
import { membersOf } from '../../people/index.ts';
import { tell } from '../mails.ts';
import { paths } from '../paths.ts';
import { loanById } from './loan-queries.ts';

/** What happened to a loan that somebody else must know. */
export type LoanNews = 'cancelled' | 'group-cancelled' | 'bring-back' | 'not-fetched' | 'short' | 'moved' | 'stays';

const words: Record<Lang, Record<LoanNews, { subject: string; text: string }> & { facts: Facts; button: string }> = {
  nl: {
    cancelled: { subject: 'Een lening is geannuleerd', text: 'Een collega heeft deze lening geannuleerd.' },
    'group-cancelled': {
      subject: 'Niet meer nodig: geleend materiaal',
      text: 'De groep gaat niet door. De lening is geannuleerd. Het materiaal is weer vrij.',
    },
    'bring-back': { subject: 'Breng het materiaal terug', text: 'De groep gaat niet door. Breng het materiaal terug.' },
    'not-fetched': {
      subject: 'Een lening is vervallen',
      text: 'Het materiaal is niet opgehaald. De lening is vervallen en het materiaal is weer vrij.',
    },
    short: {
      subject: 'Er ontbreekt materiaal voor een lening',
      text: 'Een stuk van deze lening is kapot of kwijt. Er is in die dagen geen ander stuk vrij.',
    },
    moved: { subject: 'Een lening heeft andere dagen', text: 'De groep is verplaatst. De lening heeft nu deze dagen.' },
    stays: {
      subject: 'Materiaal is niet vrij op de nieuwe dagen',
      text: 'De groep is verplaatst. Het materiaal is niet vrij op de nieuwe dagen. De lening houdt haar oude dagen. Zoek ander materiaal of vraag hulp.',
    },
    facts: (material, title, from, to) => `Materiaal: ${material}\nVoor: ${title}\nWanneer: ${from} tot en met ${to}`,
    button: 'Bekijk de lening',
  },
  en: {
    cancelled: { subject: 'A loan is cancelled', text: 'A colleague has cancelled this loan.' },
    'group-cancelled': {
      subject: 'No longer needed: lent material',
      text: 'The group is cancelled. The loan is cancelled too. The material is free again.',
    },
    'bring-back': { subject: 'Please return the material', text: 'The group is cancelled. Please return the material.' },
    'not-fetched': {
      subject: 'A loan has lapsed',
      text: 'The material was not fetched. The loan has lapsed and the material is free again.',
    },
    short: {
      subject: 'Material is missing for a loan',
      text: 'An item of this loan is broken or lost. No other item is free in those days.',
    },
    moved: { subject: 'A loan has other days', text: 'The group was moved. The loan has these days now.' },
    stays: {
      subject: 'Material is not free on the new days',
      text: 'The group was moved. The material is not free on the new days. The loan keeps its old days. Look for other material or ask for help.',
    },
    facts: (material, title, from, to) => `Material: ${material}\nFor: ${title}\nWhen: ${from} to ${to}`,
    button: 'See the loan',
  },
};
type Facts = (material: string, title: string, from: string, to: string) => string;

/** Tells who borrowed, and when `owner` also who looks after the material; not who did it. */
export async function tellOfLoan(work: Work, loanId: string, news: LoanNews, { owner = false } = {}): Promise<void> {
  const loan = await loanById(work, loanId);
  if (!loan) return;
  const people = new Set([...(loan.madeBy ? [loan.madeBy] : []), ...(owner ? await keepersOf(work, loan.ownerId) : [])]);
  const others = [...people].filter((one) => one !== work.actor.personId);
  await tell(work, 'loan-news', others, paths.loan(loan.id), (lang) => {
    const { [news]: said, facts, button } = words[lang];
    const days = [plainDate(loan.firstDay, lang), plainDate(loan.lastDay, lang)] as const;
    const lines = facts(`${loan.items.length} ${loan.kindName}`, loan.title, ...days);
    return { subject: said.subject, text: [said.text, lines], button };
  });
}

/** Who looks after the material of an organisation: its facility support or those who give things there, else that of the region. */
async function keepersOf(work: Work, ownerId: string | null): Promise<string[]> {
  if (ownerId)
    for (const roles of [['facility-support'], ['provider', 'local-contact']] as const) {
      const found = await membersOf(work, ownerId, [...roles]);
      if (found.length > 0) return found;
    }
  return membersOf(work, null, ['facility-support']);
}
