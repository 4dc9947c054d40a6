import type { Role } from '../people/index.ts';

/** Roles that read dossiers or questions of persons, give access, or read the audit trail: they count only with two factors. */
const strongRoles: readonly Role[] = [
  'question-expert',
  'care-coordinator',
  'family-coach',
  'care-director',
  'youth-director',
  'access-worker',
  'privacy-officer',
  'region-admin',
];

/** True for a role that asks for two factors. */
export function isStrong(role: string): boolean {
  return strongRoles.some((one) => one === role);
}
