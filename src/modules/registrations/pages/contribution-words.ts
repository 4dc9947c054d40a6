import type { Lang } from '../../../platform/i18n/lang.ts';
import type { ContributionState } from '../contribution/contributions.ts';

/** How an own contribution stands, for families and staff alike. */
export const contributionWords: Record<Lang, Record<ContributionState, string>> = {
  nl: {
    'to-pay': 'Nog te betalen',
    'paid-desk': 'Betaald bij de groep',
    'paid-online': 'Online betaald',
    invoice: 'Op rekening',
    remitted: 'Kwijtgescholden',
    refunded: 'Terugbetaald',
  },
  en: {
    'to-pay': 'To be paid',
    'paid-desk': 'Paid at the group',
    'paid-online': 'Paid online',
    invoice: 'By invoice',
    remitted: 'Remitted',
    refunded: 'Paid back',
  },
};
