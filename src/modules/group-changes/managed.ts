import { type Lang, localPath } from '../../platform/i18n/lang.ts';
import type { Reading } from '../../platform/work.ts';
import { type GroupPlan, groupPlan, managesGroup } from '../groups/index.ts';

export const groupPath = (id: string, part = '') => `/werk/groepen/${id}${part}`;

/** The group, when the actor may change it; for everybody else it is not there. */
export async function managed(reading: Reading, groupId: string): Promise<GroupPlan | undefined> {
  const plan = await groupPlan(reading, groupId);
  return plan && managesGroup(reading.actor, plan) ? plan : undefined;
}

/** Crumbs of a page about one group. */
export function crumbs(plan: { id: string; title: string }, label: string, lang: Lang) {
  return [
    { href: localPath('/werk/groepen', lang), label: lang === 'nl' ? 'Groepen' : 'Groups' },
    { href: localPath(groupPath(plan.id), lang), label: plan.title, lang: 'nl' as const },
    { label },
  ];
}
