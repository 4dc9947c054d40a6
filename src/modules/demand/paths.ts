/** Addresses of the needs on the marketplace. */
export const demandPaths = {
  list: '/werk/groepsvragen',
  add: '/werk/groepsvragen/nieuw',
  several: '/werk/groepsvragen/meer',
  templates: '/werk/groepsvragen/sjablonen',
  removeTemplate: (id: string) => `/werk/groepsvragen/sjablonen/${id}/verwijdering`,
  overview: '/werk/groepsvragen/overzicht',
  overviewFile: '/werk/groepsvragen/overzicht.csv',
  one: (id: string) => `/werk/groepsvragen/${id}`,
  withdrawal: (id: string) => `/werk/groepsvragen/${id}/intrekking`,
  /** Of initiatives: to offer help with a need, and to answer it. */
  help: (id: string) => `/werk/groepsvragen/${id}/hulp`,
  renewal: (id: string) => `/werk/groepsvragen/${id}/verlenging`,
  /** Pages of the planner: the part of a need's page about pooling, and the board. */
  poolPart: (id: string) => `/werk/bundelingen/bij/${id}`,
  pools: (id: string) => `/werk/bundelingen?vraag=${id}`,
  /** What fits a need that is still being written. */
  fit: '/werk/bundelingen/past',
  proposals: '/werk/voorstellen',
  /** Wishes of families (module wishes). */
  wishes: '/werk/wensen',
};
