import type { Context } from '../../../platform/http/route.ts';
import { type Begun, beginSession } from '../begin.ts';
import { type Brought, exchange } from './answer.ts';
import { type Attempt, takeAttempt } from './attempts.ts';
import { connectRemembered } from './discovery.ts';
import { personFor } from './identities.ts';
import { CALLBACK } from './paths.ts';
import { type Provider, providerById } from './providers.ts';

/** What a page's context gives for this. */
type Visit = Pick<Context, 'region' | 'now' | 'services' | 'change' | 'secret' | 'sessionToken' | 'userAgent'>;

export type Arrival =
  | { ok: true; begun: Begun; back: string | undefined }
  | { ok: false; trouble: 'over' | 'unreachable' | 'refused' | 'unknown' };

/** Where organisations send people back to. */
export const redirectUri = (publicUrl: string) => `${publicUrl}${CALLBACK}`;

/** The remembered connection to a provider. An outside call: never inside a transaction. */
export function connectionTo(provider: Provider, { region, now }: Pick<Context, 'region' | 'now'>) {
  return connectRemembered(provider.version, provider, region.isExample, now);
}

/**
 * Somebody came back from their organisation. First the attempt is taken, so that nothing can be used twice; then the outside calls; then
 * the person is found and let in.
 */
export async function arrive(visit: Visit, brought: Brought): Promise<Arrival> {
  const taken = await visit.change(async (work) => {
    const attempt = await takeAttempt(work, brought.state, visit.secret('organisation'));
    const provider = attempt && (await providerById(work, attempt.providerId));
    return attempt && provider?.active ? { attempt, provider } : undefined;
  });
  if (!taken) return { ok: false, trouble: 'over' };
  const answer = await ask(visit, brought, taken);
  if (!answer.ok) return { ok: false, trouble: answer.fault };
  const begun = await visit.change(async (work): Promise<Begun> => {
    const personId = await personFor(work, taken.provider, answer.said);
    if (!personId) return { kind: 'nobody' };
    const strength = answer.said.acr !== null && taken.provider.strongAcr.includes(answer.said.acr) ? 2 : 1;
    return beginSession(work, { personId, method: 'organisation', strength, from: visit });
  });
  if (begun.kind === 'nobody') return { ok: false, trouble: 'unknown' };
  return { ok: true, begun, back: taken.attempt.back ?? undefined };
}

async function ask(visit: Visit, brought: Brought, { attempt, provider }: { attempt: Attempt; provider: Provider }) {
  const connection = await connectionTo(provider, visit);
  if (!connection.ok) return { ok: false, fault: 'unreachable' } as const;
  return exchange(connection.configuration, redirectUri(visit.services.publicUrl), brought, attempt, visit.now);
}
