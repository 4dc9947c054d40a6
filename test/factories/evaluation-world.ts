import { sql } from 'kysely';
import { newToken } from '../../src/platform/crypto/tokens.ts';
import type { TestApp } from '../app.ts';
import type { FormSample } from './form-samples.ts';
import type { RouteWorld } from './route-world.ts';

/** A family that is asked what it thought, and an offer with answers, in the example region. */
export interface EvaluationWorld {
  evaluation: { token: string; offer: string; group: string; session: string };
}

export async function evaluationWorld(app: Pick<TestApp, 'system' | 'region'>): Promise<EvaluationWorld> {
  const { token, hash } = newToken();
  return app.system(async (work) => {
    const running = await sql<{
      group: string;
      registration: string;
      session: string;
    }>`select g.id as group, r.id as registration, s.id as session
      from groups g join registrations r on r.group_id = g.id and r.state = 'confirmed' join group_sessions s on s.group_id = g.id and s.number = 1
      where g.state = 'running' order by g.starts_at, r.sequence limit 1`.execute(work.tx);
    const [row] = running.rows;
    if (!row) throw new Error('the example region has no running group');
    const about = { region_id: work.region.id, group_id: row.group };
    const asked = ['learned', 'useful', 'trainer', 'practical', 'recommend', 'open'];
    await work.tx
      .insertInto('group_evaluations')
      .values({ ...about, scale: 'ten', asked, invited: 1, opened_at: work.now, closes_at: work.now.add({ hours: 24 * 400 }) })
      .onConflict((conflict) => conflict.column('group_id').doNothing())
      .execute();
    await work.tx
      .insertInto('evaluation_invitations')
      .values({ ...about, registration_id: row.registration, token_hash: hash })
      .execute();
    const answered = await sql<{
      offer: string;
    }>`select g.offer_id as offer from evaluation_answers a join groups g on g.id = a.group_id
      group by 1 order by count(*) desc limit 1`.execute(work.tx);
    return { evaluation: { token, offer: answered.rows[0]?.offer ?? '', group: row.group, session: row.session } };
  });
}

export function evaluationPaths({ evaluation }: RouteWorld): Record<string, Record<string, string>> {
  return {
    '/evaluatie/': { token: evaluation.token },
    '/werk/evaluaties/aanbod/': { id: evaluation.offer },
    '/werk/groepen/:id/smileys/': { id: evaluation.group, session: evaluation.session },
  };
}

export function evaluationSamples(world: RouteWorld): Record<string, FormSample> {
  const { visitor, planner, admin, evaluation } = world;
  return {
    'POST /evaluatie/:token': { as: visitor, fill: { mark: '8', open: 'Fijne groep.' } },
    'POST /evaluatie/:token/afwijzing': { as: visitor, page: `/evaluatie/${evaluation.token}` },
    'POST /werk/evaluaties/aanbod/:id/vragen': { as: planner.browser, fill: { which: 'own' }, emptyIsRight: true },
    'POST /werk/beheer/evaluatie': { as: admin.browser, fill: { close: '28' } },
    'POST /werk/groepen/:id/smileys/:session': { as: planner.browser },
    // It stands on the page of a registration whose group is over; its token is that of any form.
    'POST /aanmelding/:token/bewijs': { as: visitor, page: '/inloggen' },
  };
}
