import type { MailKind } from '../../platform/mail/kinds.ts';

/** The kinds of mail of this module. */
export const mailKinds: MailKind[] = [
  { kind: 'invitation', label: { nl: 'Uitnodiging', en: 'Invitation' } },
  {
    kind: 'access-reset',
    label: { nl: 'Tweede stap weggehaald door de beheerder', en: 'Second step removed by the administrator' },
  },
];
