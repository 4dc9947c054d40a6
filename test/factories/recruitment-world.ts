import { sql } from 'kysely';
import { comingGroups } from '../../src/modules/groups/index.ts';
import { makeMaterial, sendMailing } from '../../src/modules/recruitment/index.ts';
import type { Work } from '../../src/platform/work.ts';
import type { TestApp } from '../app.ts';
import type { FormSample } from './form-samples.ts';
import type { RouteWorld } from './route-world.ts';

/** A group with material of which finding places were told, one of them by this link. */
export interface RecruitmentWorld {
  recruitment: { group: string; code: string; stop: string };
}

export async function recruitmentWorld(app: Pick<TestApp, 'system' | 'mails'>): Promise<RecruitmentWorld> {
  const made = await app.system(mailOne);
  const mail = (await app.mails()).find((one) => one.kind === 'recruitment-finding-place');
  const stop = /\/werving\/stoppen\/([\w-]{43})/.exec(mail?.text ?? '')?.[1];
  if (!stop) throw new Error('no finding place was told');
  return { recruitment: { ...made, stop } };
}

/** The first group with material and a finding place that fits. */
async function mailOne(work: Work): Promise<{ group: string; code: string }> {
  const place = await sql<{ id: string }>`select id from organisations where slug = 'bibliotheek'`.execute(work.tx);
  const organisationIds = place.rows.map((row) => row.id);
  for (const group of await comingGroups(work, { openedTo: 'parents' })) {
    if (!(await makeMaterial(work, group.id))) continue;
    if (!(await sendMailing(work, { groupId: group.id, organisationIds, maxKm: 100 }))) continue;
    const { code } = await work.tx
      .selectFrom('recruitment_materials')
      .select('code')
      .where('group_id', '=', group.id)
      .executeTakeFirstOrThrow();
    return { group: group.id, code };
  }
  throw new Error('the region has no group to recruit for');
}

export function recruitmentPaths({
  recruitment: { group, code, stop },
}: RecruitmentWorld): Record<string, Record<string, string>> {
  return {
    '/w/': { code, file: 'card-a6-nl.pdf' },
    '/werving/stoppen/': { token: stop },
    '/werk/groepen/:id/werving/': { id: group },
  };
}

export function recruitmentSamples({
  planner,
  admin,
  visitor,
}: RecruitmentWorld & Pick<RouteWorld, 'planner' | 'admin' | 'visitor'>): Record<string, FormSample> {
  return {
    // Without anything to type: pressed once is enough.
    'POST /werk/groepen/:id/werving': { as: planner.browser },
    'POST /werk/groepen/:id/werving/mail': { as: planner.browser },
    'POST /werving/stoppen/:token': { as: visitor },
    'POST /werk/beheer/werving': { as: admin.browser, fill: { most: '3' } },
  };
}
