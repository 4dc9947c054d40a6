import type { PersonActor } from '../../../platform/auth/actor.ts';
import type { Reply } from '../../../platform/http/reply.ts';
import type { Context } from '../../../platform/http/route.ts';
import type { Work } from '../../../platform/work.ts';
import { proofFirst } from '../change.ts';
import { type Factors, factorsOf } from '../factors/summary.ts';

const SECURITY = '/mijn/beveiliging';

/** Who is signed in on a page that asks for it; anybody else does not get this far. */
export function ownerOf(context: Pick<Context, 'actor' | 'sessionToken'>): { actor: PersonActor; token: string } {
  const { actor, sessionToken } = context;
  if (actor.kind !== 'person' || !sessionToken) throw new Error('a page about oneself without oneself');
  return { actor, token: sessionToken };
}

/** Changes a factor of who is signed in, after they proved well enough who they are; else sends them to do so first. */
export async function changeFactors(
  context: Context<unknown, unknown, unknown>,
  change: (work: Work, factors: Factors) => Promise<Reply>,
  back = SECURITY,
): Promise<Reply> {
  const { actor } = ownerOf(context);
  return context.change(async (work) => {
    const factors = await factorsOf(work, actor.personId);
    return proofFirst(actor, factors, work.now, back) ?? change(work, factors);
  });
}
