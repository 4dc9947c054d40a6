/** Where who runs the region looks after freshness and links. */
export const managePaths = {
  page: '/werk/beheer/versheid',
  terms: '/werk/beheer/versheid/termijnen',
  links: '/werk/beheer/versheid/links',
  revoke: (id: string) => `/werk/beheer/versheid/links/${id}/intrekking`,
  confirm: '/werk/beheer/versheid/bevestiging',
  bring: '/werk/beheer/versheid/terugzetting',
  called: '/werk/beheer/versheid/gebeld',
} as const;

/** Where who has no account asks for a link. The catalogue's mails name the first. */
export const linkPaths = { lost: '/bijhouden', sent: '/bijhouden/verstuurd' } as const;

export const overviewPath = '/versheid';

/** Where offers come in from a sheet and go out to one. */
export const sheetPaths = {
  page: '/werk/aanbod/importeren',
  run: (id: string) => `/werk/aanbod/importeren/${id}`,
  apply: (id: string) => `/werk/aanbod/importeren/${id}/invoer`,
  undo: (id: string) => `/werk/aanbod/importeren/${id}/terugdraaiing`,
  template: (kind: 'xlsx' | 'csv') => `/werk/aanbod/importeren/voorbeeld.${kind}`,
  export: (kind: 'xlsx' | 'csv') => `/werk/aanbod/export.${kind}`,
} as const;
