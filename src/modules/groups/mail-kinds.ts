import type { MailKind } from '../../platform/mail/kinds.ts';
import { roomOwner, trainer, worker } from './policy.ts';

/** Most ask for something in time: not to travel for nothing, and to decide. */
export const mailKinds: MailKind[] = [
  {
    kind: 'group-cancelled',
    label: { nl: 'Een groep die je geeft gaat niet door', en: 'A group that you give is cancelled' },
    whose: worker,
  },
  {
    kind: 'group-changed',
    label: { nl: 'Een groep die je geeft is gewijzigd', en: 'A group that you give has changed' },
    notice: { can: trainer, sure: true },
  },
  {
    kind: 'room-released',
    label: { nl: 'Een ruimte van je organisatie is weer vrij', en: 'A room of your organisation is free again' },
    notice: { can: roomOwner },
  },
  {
    kind: 'group-substitute',
    label: { nl: 'Je valt in, of je bent vervangen', en: 'You stand in, or you are replaced' },
    whose: worker,
  },
  {
    kind: 'group-not-confirmed',
    label: { nl: 'Besluiten of een groep doorgaat', en: 'Deciding whether a group goes ahead' },
    whose: worker,
  },
];
