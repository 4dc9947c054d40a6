import type { MailKind } from '../../platform/mail/kinds.ts';
import { worker } from './policy.ts';

/** Both ask for something in time: not to travel for nothing, and to confirm. */
export const mailKinds: MailKind[] = [
  {
    kind: 'group-cancelled',
    label: { nl: 'Een groep die je geeft gaat niet door', en: 'A group that you give is cancelled' },
    whose: worker,
  },
  {
    kind: 'group-substitute',
    label: { nl: 'Je valt in, of je bent vervangen', en: 'You stand in, or you are replaced' },
    whose: worker,
  },
  {
    kind: 'group-not-confirmed',
    label: { nl: 'Een groep is nog niet bevestigd', en: 'A group is not yet confirmed' },
    whose: worker,
  },
];
