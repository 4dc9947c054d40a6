import type { Reading, Work } from '../../platform/work.ts';
import { changeOrganisation, type OrganisationData, type OrganisationView, organisations } from '../regions/index.ts';
import { confirmEntries } from './confirm.ts';
import { linkBehind } from './links.ts';

/** The organisation behind a link; undefined when there is none. */
export async function organisationOfLink(reading: Reading, token: string): Promise<OrganisationView | undefined> {
  const link = await linkBehind(reading, token);
  if (!link?.organisationId) return undefined;
  return (await organisations(reading)).find((one) => one.id === link.organisationId);
}

/** Changes how an organisation is reached, through its link; that confirms it too. Audits 'organisation.change', 'freshness.confirm'. */
export async function editOrganisation(work: Work, token: string, data: OrganisationData): Promise<boolean> {
  const link = await linkBehind(work, token);
  const own = await organisationOfLink(work, token);
  if (!link || !own) return false;
  await changeOrganisation(work, own.id, data);
  await confirmEntries(work, [{ kind: 'organisation', id: own.id }], link);
  return true;
}
