import type { ModulePrivacy } from '../../platform/privacy.ts';

/** It keeps figures of groups and demands, of nobody in particular. */
export const privacy: ModulePrivacy = {
  actions: {},
  tables: { insight_events: { without: 'counts, days and minutes of a group or demand; no persons' } },
};
