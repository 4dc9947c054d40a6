export { demandTemplates } from './demand-templates.ts';
export { schoolHolidays } from './holidays.ts';
export { interventions, njiDatabase } from './interventions.ts';
export { locations, rooms } from './locations.ts';
export { gm } from './municipalities.ts';
export { childFirstNames, familySurnames, parentFirstNames } from './names.ts';
export { offers } from './offers.ts';
export { openDemands } from './open-demands.ts';
export { organisations } from './organisations.ts';
export { people } from './people.ts';
export { plannedGroups } from './planned-groups.ts';
export { searchWordRows } from './search-words.ts';
export { themes } from './themes.ts';
export { trainers } from './trainers.ts';
export type {
  Audience,
  Intervention,
  Language,
  Location,
  NjiRecognition,
  Offer,
  OfferAccess,
  OfferForm,
  OfferFunction,
  OpenDemand,
  Organisation,
  OrganisationKind,
  Person,
  PersonRole,
  PlannedGroup,
  PreventionLevel,
  Qualification,
  Question,
  Registered,
  RequiredRegister,
  Role,
  Room,
  SchoolHoliday,
  Theme,
  Trainer,
} from './types.ts';
