import type { ModulePrivacy, RetentionTerm } from '../../platform/privacy.ts';
import { trainerKept } from './personal.ts';
import { removeOldTraces, tracesDue } from './retention.ts';

const forPlanning = { nl: 'om te zien wie een groep kan geven', en: 'to see who can give a group' };

const traces: RetentionTerm = {
  kind: 'trainer-trace',
  name: { nl: 'afwezigheid en opgegeven bevoegdheden van trainers', en: 'absences and stated qualifications of trainers' },
  term: {
    nl: 'een maand na de laatste dag van de afwezigheid; een opgave een jaar na het antwoord',
    en: 'a month after the last day of the absence; a statement a year after its answer',
  },
  due: tracesDue,
  run: removeOldTraces,
};

/** What this module keeps about people. */
export const privacy: ModulePrivacy = {
  actions: {
    'trainer.add': { nl: 'voegde een trainer toe', en: 'added a trainer' },
    'trainer.list': { nl: 'bekeek de lijst van trainers', en: 'viewed the list of trainers', why: forPlanning },
    'trainer.change': { nl: 'veranderde gegevens als trainer', en: 'changed data as a trainer' },
    'trainer.absence': { nl: 'veranderde dagen van afwezigheid', en: 'changed days of absence' },
    'trainer.hours': { nl: 'vroeg uren aan', en: 'asked for hours' },
    'trainer.hours-approve': { nl: 'keurde uren goed', en: 'approved hours' },
    'trainer.read': { nl: 'bekeek een trainer', en: 'viewed a trainer', why: forPlanning },
    'qualification.claim': { nl: 'gaf een bevoegdheid op', en: 'stated a qualification' },
    'qualification.refuse': { nl: 'bevestigde een bevoegdheid niet', en: 'did not confirm a qualification' },
    'qualification.announce': { nl: 'kondigde aan dat een bevoegdheid afloopt', en: 'announced that a qualification ends' },
    'qualification.add': { nl: 'noteerde een bevoegdheid', en: 'noted a qualification' },
  },
  retention: [traces],
  personal: [trainerKept],
  tables: {
    trainers: { term: 'account', holds: 'where and when somebody can train, and numbers and dates of certificates' },
    qualifications: { term: 'account', holds: 'what a trainer can give and until when' },
    training_wishes: { term: 'account', holds: 'what a trainer wants to learn' },
    trainer_municipalities: { term: 'account', holds: 'where a trainer works' },
    trainer_hours: { term: 'account', holds: 'hours a year for giving and schooling, and whether they are approved' },
    trainer_absences: { term: 'trainer-trace', holds: 'days on which a trainer is not there, never why' },
    qualification_claims: { term: 'trainer-trace', holds: 'what a trainer says to be qualified for, and the answer' },
    qualification_notices: { term: 'trainer-trace', holds: 'which warnings of the end of a qualification went out' },
    trainer_bookings: { without: 'a trainer by number, who becomes nameless with the account, and times' },
  },
};
