import type { Lang } from '../../../platform/i18n/lang.ts';
import type { OfferState } from '../offer-draft.ts';

/** Where an offer stands, as a tag. */
export const stateWords: Record<Lang, Record<OfferState | 'waiting', string>> = {
  nl: {
    draft: 'Nog niet online',
    published: 'Online',
    hidden: 'Verborgen: te oud',
    withdrawn: 'Ingetrokken',
    waiting: 'Wijziging wacht',
  },
  en: {
    draft: 'Not on line yet',
    published: 'On line',
    hidden: 'Hidden: too old',
    withdrawn: 'Withdrawn',
    waiting: 'Change waits',
  },
};

export const stateTones = { draft: 'neutral', published: 'success', hidden: 'warning', withdrawn: 'warning' } as const;
