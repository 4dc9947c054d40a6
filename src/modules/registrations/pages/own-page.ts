import { notFound, type Reply, redirect } from '../../../platform/http/reply.ts';
import type { Context } from '../../../platform/http/route.ts';
import { registrationPath } from '../links.ts';
import { type OwnRegistration, ownRegistration } from '../own-registration.ts';
import { isActive } from './own-registration/view.tsx';

export type OwnAsked = Context<{ token: string }, unknown, unknown>;

/** The registration behind the link when something can still be changed about it; else where the visitor goes. */
export async function activeOwn(context: OwnAsked): Promise<OwnRegistration | { reply: Reply }> {
  const { token } = context.params;
  const own = await context.read((reading) => ownRegistration(reading, token));
  if (!own) return { reply: notFound() };
  return isActive(own) ? own : { reply: redirect(registrationPath(token, context.lang)) };
}

/** How a page that belongs to a registration hangs below it. */
export function belowOwn(context: OwnAsked) {
  const { lang } = context;
  const label = lang === 'nl' ? 'Mijn aanmelding' : 'My registration';
  return { width: 'narrow' as const, noIndex: true, back: { href: registrationPath(context.params.token, lang), label } };
}
