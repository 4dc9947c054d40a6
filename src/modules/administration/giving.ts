import { localDate } from '../../platform/clock/clock.ts';
import type { Work } from '../../platform/work.ts';
import { addMembership, membershipsOf, type RoleFault, type RolesForm, roleFaults } from '../people/index.ts';
import { municipalities, organisationOpened, organisations } from '../regions/index.ts';

export type GivingFault = RoleFault | 'unknown-organisation' | 'unknown-municipality' | 'past' | 'not-opened';

export interface GivenRoles extends RolesForm {
  /** Last day; no end when left out. */
  until?: Temporal.PlainDate | undefined;
}

/** Why these roles cannot be given here; nothing when they can. An id of another region is as unknown as any. */
export async function givingFaults(work: Work, { until, ...form }: GivenRoles): Promise<GivingFault[]> {
  const faults: GivingFault[] = roleFaults(form);
  const { organisationId, municipalityId } = form;
  if (organisationId && !(await organisations(work)).some((one) => one.id === organisationId))
    faults.push('unknown-organisation');
  // Providers come in when the region has opened to their kind (A11).
  const opening = organisationId && form.roles.includes('provider') ? await organisationOpened(work, organisationId) : null;
  if (opening && !opening.open) faults.push('not-opened');
  if (municipalityId && !(await municipalities(work)).some((one) => one.id === municipalityId))
    faults.push('unknown-municipality');
  if (until && Temporal.PlainDate.compare(until, localDate(work.now)) < 0) faults.push('past');
  return faults;
}

export type Given = { ok: true } | { ok: false; faults: (GivingFault | 'has-roles')[] };

/** Gives roles to somebody who has an account. Refused when they have all of them already. */
export async function giveRoles(work: Work, personId: string, form: GivenRoles): Promise<Given> {
  const faults = await givingFaults(work, form);
  if (faults.length > 0) return { ok: false, faults };
  let added = 0;
  for (const membership of membershipsOf(form, form.until)) if (await addMembership(work, personId, membership)) added += 1;
  return added > 0 ? { ok: true } : { ok: false, faults: ['has-roles'] };
}
