import type { Module } from '../../platform/module.ts';
import type { ModulePrivacy } from '../../platform/privacy.ts';
import { groupCancellation, groupCancelled } from './pages/cancellation/route.tsx';
import { groupChanged, groupChangePage } from './pages/change/route.tsx';
import { groupGoes } from './pages/go/route.tsx';
import { groupMerged, groupMergePage } from './pages/merge/route.tsx';
import { groupMoved, groupMovePage } from './pages/move/route.tsx';
import { groupPlanned, newGroupPage } from './pages/new/route.tsx';
import { groupPracticalPage, groupPracticalSet } from './pages/practical/route.tsx';

/** It keeps nothing of its own: what it changes is told by groups and registrations. */
const privacy: ModulePrivacy = { actions: {}, tables: {} };

/** What happens to a planned group: go or no-go, changing, moving, merging, cancelling, copying, and planning one without a proposal. */
export const groupChanges: Module = {
  name: 'group-changes',
  routes: [
    newGroupPage,
    groupPlanned,
    groupGoes,
    groupChangePage,
    groupChanged,
    groupMovePage,
    groupMoved,
    groupMergePage,
    groupMerged,
    groupCancellation,
    groupCancelled,
    groupPracticalPage,
    groupPracticalSet,
  ],
  privacy,
};
