import type { Module } from '../../platform/module.ts';
import { privacy } from './privacy.ts';

export {
  type PeopleFilter,
  type PersonDetails,
  type PersonRow,
  peopleList,
  personByAddress,
  personDetails,
} from './directory.ts';
export { addMembership, type Ended, endMembership, hasMemberships, type MembershipView, membershipsFor } from './memberships.ts';
export { type Addressee, addPerson, addressees, membersOf, type NewPerson } from './persons.ts';
export { regionAdmin } from './policy.ts';
export { type ExamplePerson, examplePeople } from './queries.ts';
export { givenRoles, membershipsOf, type NewMembership, type RoleFault, type RolesForm, roleFaults } from './role-needs.ts';
export { type Role, roles } from './roles.ts';
export { resumePerson, type Suspended, suspendPerson } from './suspensions.ts';

export const people: Module = {
  name: 'people',
  privacy,
  routes: [],
};
