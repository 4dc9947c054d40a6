import type { ModulePrivacy } from '../../platform/privacy.ts';
import { trainerKept } from './personal.ts';

const forPlanning = { nl: 'om te zien wie een groep kan geven', en: 'to see who can give a group' };

/** What this module keeps about people. */
export const privacy: ModulePrivacy = {
  actions: {
    'trainer.add': { nl: 'voegde een trainer toe', en: 'added a trainer' },
    'trainer.list': { nl: 'bekeek de lijst van trainers', en: 'viewed the list of trainers', why: forPlanning },
    'qualification.add': { nl: 'noteerde een bevoegdheid', en: 'noted a qualification' },
  },
  personal: [trainerKept],
  tables: {
    trainers: { term: 'account', holds: 'where and when somebody can train, and numbers and dates of certificates' },
    qualifications: { term: 'account', holds: 'what a trainer can give and until when' },
    training_wishes: { term: 'account', holds: 'what a trainer wants to learn' },
    trainer_bookings: { without: 'a trainer by number, who becomes nameless with the account, and times' },
  },
};
