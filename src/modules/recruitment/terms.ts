import { audit } from '../../platform/audit/audit.ts';
import type { Work } from '../../platform/work.ts';
import { changeSetting } from '../regions/index.ts';

/** How many mails a finding place gets at most in thirty days. Audits 'recruitment.terms'. */
export async function changeMonthlyMails(work: Work, most: number): Promise<void> {
  await changeSetting(work, 'recruitment.monthly-mails', most);
  await audit(work, { action: 'recruitment.terms', subjectKind: 'region', subjectId: work.region.id, detail: { most } });
}
