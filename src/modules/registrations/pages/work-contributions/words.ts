import type { Lang } from '../../../../platform/i18n/lang.ts';

const nl = {
  title: 'Eigen bijdragen',
  lead: (paid: string, all: string) => `${paid} van ${all} is binnen.`,
  caption: 'Per aanmelding',
  who: 'Wie',
  anonymous: 'Anoniem gemaakt',
  amount: 'Bedrag',
  state: 'Stand',
  back: 'Terug te geven',
  ended: 'afgemeld',
  surplus: (cents: string) => `${cents} dubbel betaald`,
  returned: 'Is teruggegeven',
  returnedFor: (who: string) => `Is teruggegeven aan ${who}`,
  noted: 'Genoteerd dat het is teruggegeven.',
  gone: 'Dit was al teruggegeven.',
  emptyTitle: 'Nog geen bijdragen',
  empty: 'Zodra gezinnen zijn aangemeld, zie je hier wie betaalde.',
  free: 'Voor deze groep vraag je geen eigen bijdrage.',
};

const en: typeof nl = {
  title: 'Own contributions',
  lead: (paid, all) => `${paid} of ${all} has arrived.`,
  caption: 'Per registration',
  who: 'Who',
  anonymous: 'Made anonymous',
  amount: 'Amount',
  state: 'State',
  back: 'To give back',
  ended: 'cancelled',
  surplus: (cents) => `${cents} paid twice`,
  returned: 'Was given back',
  returnedFor: (who) => `Was given back to ${who}`,
  noted: 'Noted that it was given back.',
  gone: 'This was given back already.',
  emptyTitle: 'No contributions yet',
  empty: 'As soon as families have registered, you see here who paid.',
  free: 'For this group you ask no own contribution.',
};

export const words: Record<Lang, typeof nl> = { nl, en };
