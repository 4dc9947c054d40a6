import type { ModulePrivacy } from '../../platform/privacy.ts';

const run = 'what is planned, where and when; who made it is a number of an account that becomes nameless';

/** What this module keeps about people: numbers of accounts and trainers only. */
export const privacy: ModulePrivacy = {
  sealed: [{ table: 'groups', column: 'online_sealed', key: ['id'] }],
  actions: {
    'group.plan': { nl: 'plande een groep', en: 'planned a group' },
    'group.open': { nl: 'zette een groep open voor ouders', en: 'opened a group to parents' },
    'group.confirm': { nl: 'liet een groep doorgaan', en: 'confirmed a group' },
    'group.substitute': { nl: 'zette een vervangende trainer in', en: 'put in a substitute trainer' },
    'group.change': { nl: 'wijzigde een groep', en: 'changed a group' },
    'group.merge': { nl: 'voegde een groep samen met een andere', en: 'merged a group with another' },
    'group.evaluate': { nl: 'sloot de evaluatie van een groep', en: 'closed the evaluation of a group' },
    'group.cancel': { nl: 'zegde een groep af', en: 'cancelled a group' },
  },
  tables: {
    groups: { without: `${run}; the link of a group on line is sealed and goes with its last session` },
    group_places: { without: 'a counter' },
    group_sessions: { without: 'days and times' },
    cancelled_sessions: { without: 'days and times; who cancelled it is a number of an account that becomes nameless' },
    group_notices: { without: 'that something was told about a group, not to whom' },
    session_substitutions: { without: 'numbers of trainers, who become nameless with the account' },
    group_trainers: { without: 'numbers of a group and a trainer, who becomes nameless with the account' },
  },
};
