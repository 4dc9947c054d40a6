/** Addresses of this module's pages; a parameter stands as ':id' in a route. */
export const paths = {
  queue: '/werk/facilitair',
  newRequest: '/werk/facilitair/nieuw',
  request: (id: string) => `/werk/facilitair/${id}`,
  owner: (id: string) => `/werk/facilitair/${id}/behandelaar`,
  waiting: (id: string) => `/werk/facilitair/${id}/wacht`,
  question: (id: string) => `/werk/facilitair/${id}/vraag`,
  reply: (id: string) => `/werk/facilitair/${id}/reactie`,
  note: (id: string) => `/werk/facilitair/${id}/notities`,
  answer: (id: string) => `/werk/facilitair/${id}/antwoord`,
  withdrawal: (id: string) => `/werk/facilitair/${id}/intrekking`,
  group: (id: string) => `/werk/groepen/${id}/facilitair`,
  groupRoom: (id: string) => `/werk/groepen/${id}/facilitair/ruimte`,
  groupMaterial: (id: string) => `/werk/groepen/${id}/facilitair/materiaal`,
  groupRequest: (id: string) => `/werk/groepen/${id}/facilitair/aanvraag`,
  /** Where the owner of a room answers a proposal (module planner). */
  proposalRoom: (id: string) => `/werk/ruimteverzoeken/${id}`,
  /** Rooms and materials (module facilities). */
  room: (id: string) => `/werk/ruimtes/${id}`,
  material: (id: string) => `/werk/materialen/${id}`,
} as const;
