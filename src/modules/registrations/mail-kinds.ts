import type { MailKind } from '../../platform/mail/kinds.ts';
import { groupWorker, holdsIntakes, teamWorker } from './policy.ts';

/** Mails to families come at once: they ask for an answer in time or tell what is certain. */
export const mailKinds: MailKind[] = [
  { kind: 'registration-confirm', label: { nl: 'Bevestiging gevraagd', en: 'Confirmation asked' }, asked: true },
  { kind: 'registration-waiting', label: { nl: 'Op de wachtlijst', en: 'On the waiting list' }, asked: true },
  { kind: 'registration-offer', label: { nl: 'Er is plek', en: 'There is a place' } },
  { kind: 'registration-too-many', label: { nl: 'Plek vrij, maar niet genoeg', en: 'A place free, but not enough' } },
  { kind: 'registration-confirmed', label: { nl: 'Aanmelding staat vast', en: 'Registration is certain' } },
  { kind: 'registration-cancelled', label: { nl: 'Afmelding', en: 'Registration cancelled' } },
  { kind: 'registration-lapsed', label: { nl: 'Aanmelding vervallen', en: 'Registration lapsed' } },
  { kind: 'registration-offer-lapsed', label: { nl: 'Aangeboden plek vervallen', en: 'Offered place lapsed' } },
  { kind: 'registration-group-cancelled', label: { nl: 'Groep gaat niet door', en: 'Group cancelled' } },
  { kind: 'registration-group-changed', label: { nl: 'Groep gewijzigd', en: 'Group changed' } },
  { kind: 'registration-group-moved', label: { nl: 'Groep verplaatst', en: 'Group moved' } },
  { kind: 'registration-group-merged', label: { nl: 'Groep samengevoegd', en: 'Group merged' } },
  {
    kind: 'registration-offer-merged',
    label: { nl: 'Aangeboden plek in een samengevoegde groep', en: 'Place offered in a merged group' },
  },
  {
    kind: 'registration-waiting-merged',
    label: { nl: 'Wachtlijst van een samengevoegde groep', en: 'Waiting list of a merged group' },
  },
  {
    kind: 'registration-waits-elsewhere',
    label: { nl: 'Op de wachtlijst voor een andere groep', en: 'On the waiting list for another group' },
  },
  { kind: 'registration-waits-on', label: { nl: 'U wacht op een andere groep', en: 'You wait for another group' } },
  { kind: 'registration-goes-ahead', label: { nl: 'Groep gaat door', en: 'Group goes ahead' } },
  { kind: 'registration-no-place', label: { nl: 'Er kwam geen plek vrij', en: 'No place became free' } },
  { kind: 'registration-intake', label: { nl: 'Eerst een gesprek', en: 'First a talk' } },
  {
    kind: 'registration-intake-planned',
    label: { nl: 'Afspraak voor een gesprek vooraf', en: 'Appointment for a talk beforehand' },
  },
  { kind: 'registration-intake-waiting', label: { nl: 'De groep past, nog geen plek', en: 'The group fits, no place yet' } },
  {
    kind: 'registration-intake-offered',
    label: { nl: 'De groep past en er is plek', en: 'The group fits and there is a place' },
  },
  {
    kind: 'registration-intake-late',
    label: { nl: 'Afspraak voor een gesprek vooraf vervalt', en: 'Appointment for a talk beforehand lapses' },
  },
  { kind: 'registration-intake-undecided', label: { nl: 'Niet op tijd besloten', en: 'No decision in time' } },
  { kind: 'registration-intake-lapsed', label: { nl: 'Geen gesprek op tijd', en: 'No talk in time' } },
  { kind: 'registration-other-fits', label: { nl: 'Ander aanbod past beter', en: 'Another offer fits better' } },
  { kind: 'registration-not-suitable', label: { nl: 'De groep past niet', en: 'The group does not fit' } },
  { kind: 'registration-fewer', label: { nl: 'Een kind afgemeld', en: 'Cancelled for a child' } },
  { kind: 'registration-reminder', label: { nl: 'Herinnering aan een bijeenkomst', en: 'Reminder of a session' } },
  { kind: 'registration-missed', label: { nl: 'U werd gemist', en: 'You were missed' } },
  { kind: 'registration-paid', label: { nl: 'Betaling binnen', en: 'Payment received' } },
  { kind: 'registration-links', label: { nl: 'Link naar een aanmelding', en: 'Link to a registration' }, asked: true },
  {
    kind: 'group-cancelled-team',
    label: { nl: 'Een groep met plekken van je team gaat niet door', en: 'A group with places of your team is cancelled' },
    whose: groupWorker,
  },
  {
    kind: 'group-changed-team',
    label: { nl: 'Een groep met plekken van je team is gewijzigd', en: 'A group with places of your team has changed' },
    notice: { can: teamWorker, sure: true },
  },
  {
    kind: 'group-goes-team',
    label: { nl: 'Een groep met plekken van je team gaat door', en: 'A group with places of your team goes ahead' },
    notice: { can: teamWorker, sure: true },
  },
  {
    kind: 'group-merged-trainer',
    label: { nl: 'Een groep die je geeft krijgt er deelnemers bij', en: 'A group that you give gets more participants' },
    whose: groupWorker,
  },
  {
    kind: 'intake-to-do',
    label: { nl: 'Een gesprek vooraf dat op jou wacht', en: 'A talk beforehand that waits for you' },
    whose: holdsIntakes,
  },
];
