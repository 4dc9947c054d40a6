import { planPaths } from '../paths.ts';

/** Addresses of what a planner does with one plan. */
export const boardPaths = {
  board: (id: string) => planPaths.one(id),
  /** Where a need can go, and what that does. */
  move: (id: string) => `${planPaths.one(id)}/verplaatsing`,
  moveOf: (id: string, demandId: string) => `${planPaths.one(id)}/verplaatsing?vraag=${encodeURIComponent(demandId)}`,
  lock: (id: string) => `${planPaths.one(id)}/afspraak`,
  /** Places in a group that exists, for the team of a need. */
  reservation: (id: string) => `${planPaths.one(id)}/plekken`,
  removal: (id: string) => `${planPaths.one(id)}/vervallen-groep`,
  undo: (id: string) => `${planPaths.one(id)}/stap-terug`,
  again: (id: string) => `${planPaths.one(id)}/opnieuw`,
  compare: (id: string, other: string) => `${planPaths.one(id)}/vergelijk/${other}`,
  why: (id: string) => `${planPaths.one(id)}/waarom`,
  gains: (id: string) => `${planPaths.one(id)}/opbrengst`,
  gainsStop: (id: string) => `${planPaths.one(id)}/opbrengst/stop`,
  proposals: (id: string) => `${planPaths.one(id)}/voorstellen`,
  proposal: (id: string) => `/werk/voorstellen/${id}`,
  demand: (id: string) => `/werk/groepsvragen/${id}`,
  fits: (demandId: string) => `/werk/bundelingen/bij/${demandId}`,
  group: (id: string) => `/werk/groepen/${id}`,
  plans: planPaths.list,
};
