/** Addresses of the needs on the marketplace. */
export const demandPaths = {
  list: '/werk/groepsvragen',
  add: '/werk/groepsvragen/nieuw',
  one: (id: string) => `/werk/groepsvragen/${id}`,
  withdrawal: (id: string) => `/werk/groepsvragen/${id}/intrekking`,
  /** Of initiatives: to offer help with a need, and to answer it. */
  help: (id: string) => `/werk/groepsvragen/${id}/hulp`,
  renewal: (id: string) => `/werk/groepsvragen/${id}/verlenging`,
  /** Pages of the planner: the part of a need's page about pooling, and the board. */
  poolPart: (id: string) => `/werk/bundelingen/bij/${id}`,
  pools: (id: string) => `/werk/bundelingen?vraag=${id}`,
  proposals: '/werk/voorstellen',
};
