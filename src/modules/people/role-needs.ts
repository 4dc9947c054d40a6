import type { Role } from './roles.ts';

interface Needs {
  organisation: boolean;
  municipality: boolean;
  /** May carry the planner flag (domain.md: a flag for facility support or local contact). */
  planner: boolean;
}

const ofAnOrganisation: Needs = { organisation: true, municipality: false, planner: false };
const ofBoth: Needs = { organisation: true, municipality: true, planner: false };
const ofTheRegion: Needs = { organisation: false, municipality: false, planner: false };

/** The one place that says for what a role is held: an organisation, a municipality, both, or the region as a whole. */
const needs: Record<Role, Needs> = {
  parent: { organisation: false, municipality: true, planner: false },
  youth: { organisation: false, municipality: true, planner: false },
  professional: ofAnOrganisation,
  trainer: ofAnOrganisation,
  provider: ofAnOrganisation,
  'facility-support': { ...ofAnOrganisation, planner: true },
  'local-contact': { ...ofBoth, planner: true },
  'desk-worker': ofBoth,
  'question-expert': ofAnOrganisation,
  'care-coordinator': ofAnOrganisation,
  'family-coach': ofAnOrganisation,
  'care-director': ofBoth,
  'youth-director': ofBoth,
  'access-worker': ofBoth,
  'policy-officer': ofBoth,
  editor: ofTheRegion,
  moderator: ofTheRegion,
  'privacy-officer': ofTheRegion,
  'region-admin': ofTheRegion,
};

const families: Role[] = ['parent', 'youth'];

/** Roles that an administrator gives; families come in by themselves. */
export const givenRoles = (Object.keys(needs) as Role[]).filter((role) => !families.includes(role));

export interface RolesForm {
  roles: Role[];
  organisationId?: string | undefined;
  municipalityId?: string | undefined;
  planner: boolean;
}

export type RoleFault = 'organisation' | 'municipality' | 'planner';

/** What is missing or too much for these roles together; nothing when they can be given. */
export function roleFaults({ roles, organisationId, municipalityId, planner }: RolesForm): RoleFault[] {
  const faults: RoleFault[] = [];
  if (!organisationId && roles.some((role) => needs[role].organisation)) faults.push('organisation');
  if (!municipalityId && roles.some((role) => needs[role].municipality)) faults.push('municipality');
  if (planner && !roles.some((role) => needs[role].planner)) faults.push('planner');
  return faults;
}

export interface NewMembership {
  role: Role;
  organisationId?: string | undefined;
  municipalityId?: string | undefined;
  planner?: boolean;
  /** Last day; no end when left out. */
  until?: Temporal.PlainDate | undefined;
}

/** One membership per role. An organisation or municipality is kept for every role; the planner flag only where it belongs. */
export function membershipsOf(form: RolesForm, until: Temporal.PlainDate | undefined): NewMembership[] {
  return form.roles.map((role) => ({
    role,
    organisationId: form.organisationId,
    municipalityId: form.municipalityId,
    planner: form.planner && needs[role].planner,
    until,
  }));
}
