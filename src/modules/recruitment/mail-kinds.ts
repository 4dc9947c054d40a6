import type { MailKind } from '../../platform/mail/kinds.ts';

/** Goes to organisations, which stop it by the link in it. */
export const mailKinds: MailKind[] = [
  {
    kind: 'recruitment-finding-place',
    label: { nl: 'Bericht over een groep aan een vindplaats', en: 'Message about a group to a finding place' },
  },
];
