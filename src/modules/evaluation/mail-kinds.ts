import type { MailKind } from '../../platform/mail/kinds.ts';

/** Two mails per group at most; who does not want to answer says so with one button, and is not reminded. */
export const mailKinds: MailKind[] = [
  { kind: 'evaluation-asked', label: { nl: 'Vraag wat u van een groep vond', en: 'Question what you thought of a group' } },
  {
    kind: 'evaluation-reminder',
    label: { nl: 'Herinnering: wat vond u van een groep', en: 'Reminder: what you thought of a group' },
  },
];
