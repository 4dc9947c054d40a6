import type { TestApp } from '../../../test/app.ts';
import { makeLink } from './links.ts';

/** A link of an organisation, as its mail brings it. */
export async function linkOf(app: TestApp, organisationId: string): Promise<{ id: string; path: string; token: string }> {
  const { id, token } = await app.system((work) => makeLink(work, { organisationId, personId: null }));
  return { id, token, path: `/bijhouden/${token}` };
}
