import type { NeedRef } from './policy.ts';

/** Addresses of the planner's pages. */
export const paths = {
  today: '/werk',
  pools: '/werk/bundelingen',
  poolsOf: (demandId: string) => `/werk/bundelingen/bij/${demandId}`,
  /** For a need that is still being written; its fields follow as a query. */
  fit: '/werk/bundelingen/past',
  takePlaces: (demandId: string) => `/werk/bundelingen/bij/${demandId}/plaatsen`,
  proposals: '/werk/voorstellen',
  newProposal: (demands: readonly Pick<NeedRef, 'id'>[], also: { without?: readonly string[]; offerId?: string } = {}) => {
    const query = [`vragen=${demands.map((demand) => demand.id).join(',')}`];
    if (also.offerId) query.push(`aanbod=${also.offerId}`);
    if (also.without && also.without.length > 0) query.push(`zonder=${also.without.join(',')}`);
    return `/werk/voorstellen/nieuw?${query.join('&')}`;
  },
  proposal: (id: string) => `/werk/voorstellen/${id}`,
  sending: (id: string) => `/werk/voorstellen/${id}/verzending`,
  withdrawal: (id: string) => `/werk/voorstellen/${id}/intrekking`,
  answers: (id: string) => `/werk/voorstellen/${id}/antwoorden`,
  counters: (id: string) => `/werk/voorstellen/${id}/tegenvoorstellen`,
  counter: (id: string, counterId: string) => `/werk/voorstellen/${id}/tegenvoorstellen/${counterId}`,
  counterRefusal: (id: string, counterId: string) => `/werk/voorstellen/${id}/tegenvoorstellen/${counterId}/afwijzing`,
  versions: (id: string) => `/werk/voorstellen/${id}/versies`,
  substitutes: (id: string) => `/werk/voorstellen/${id}/vervangers`,
  /** What facility support arranges (module support). */
  supportQueue: '/werk/facilitair',
  supportRequest: (id: string) => `/werk/facilitair/${id}`,
  roomRequests: '/werk/ruimteverzoeken',
  roomRequest: (id: string) => `/werk/ruimteverzoeken/${id}`,
  demand: (id: string) => `/werk/groepsvragen/${id}`,
  newDemand: '/werk/groepsvragen/nieuw',
  group: (id: string) => `/werk/groepen/${id}`,
  participants: (id: string) => `/werk/groepen/${id}/deelnemers`,
  attendance: (groupId: string, sessionId: string) => `/werk/groepen/${groupId}/aanwezigheid/${sessionId}`,
};
