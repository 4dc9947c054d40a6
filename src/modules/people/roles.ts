/** Roles in code (domain.md). `planner` is a flag on a membership, not a role. */
export const roles = {
  parent: { nl: 'ouder', en: 'parent' },
  youth: { nl: 'jongere', en: 'young person' },
  professional: { nl: 'professional in een team', en: 'professional in a team' },
  trainer: { nl: 'trainer', en: 'trainer' },
  provider: { nl: 'aanbieder', en: 'provider' },
  'facility-support': { nl: 'facilitaire ondersteuning', en: 'facility support' },
  'local-contact': { nl: 'lokaal aanspreekpunt preventie', en: 'local contact for prevention' },
  'desk-worker': { nl: 'baliemedewerker', en: 'desk worker' },
  'question-expert': { nl: 'vraagbaak', en: 'question expert' },
  'care-coordinator': { nl: 'zorgcoördinator', en: 'care coordinator' },
  'family-coach': { nl: 'gezinscoach', en: 'family coach' },
  'care-director': { nl: 'zorgregisseur', en: 'care director' },
  'youth-director': { nl: 'jeugdregisseur', en: 'youth director' },
  'access-worker': { nl: 'medewerker toegang', en: 'access worker' },
  'policy-officer': { nl: 'beleidsmedewerker', en: 'policy officer' },
  editor: { nl: 'redacteur', en: 'editor' },
  moderator: { nl: 'moderator', en: 'moderator' },
  'privacy-officer': { nl: 'privacy officer', en: 'privacy officer' },
  'region-admin': { nl: 'regiobeheerder', en: 'region administrator' },
} as const;

export type Role = keyof typeof roles;
