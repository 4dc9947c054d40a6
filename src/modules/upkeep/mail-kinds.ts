import type { MailKind } from '../../platform/mail/kinds.ts';

/** All of them ask something with a term or tell what happened, so they go at once. */
export const mailKinds: MailKind[] = [
  { kind: 'upkeep-warning', label: { nl: 'Vraag of gegevens nog kloppen', en: 'Question whether entries are still right' } },
  {
    kind: 'upkeep-reminder',
    label: { nl: 'Tweede vraag of gegevens nog kloppen', en: 'Second question whether entries are right' },
  },
  { kind: 'upkeep-unreached', label: { nl: 'Eigenaar die geen mail krijgt', en: 'Owner that mail does not reach' } },
  { kind: 'upkeep-hidden', label: { nl: 'Gegevens verborgen', en: 'Entries hidden' } },
  { kind: 'upkeep-link', label: { nl: 'Link om gegevens bij te houden', en: 'Link to keep entries up to date' }, asked: true },
];
