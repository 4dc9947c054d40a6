import type { Module } from '../../platform/module.ts';
import { sessionRetention } from './jobs.ts';
import { exampleSession, exampleSignIn } from './pages/example-sign-in/route.tsx';
import { keptAttachment, keptMail } from './pages/kept-mail/route.tsx';
import { signIn, signOut } from './pages/sign-in/route.tsx';

export { type Addressee, addPerson, addressees, membersOf, type NewPerson } from './persons.ts';
export { type Role, roles } from './roles.ts';
export { findActor, openSession } from './sessions.ts';

export const people: Module = {
  name: 'people',
  routes: [exampleSignIn, exampleSession, keptMail, keptAttachment, signIn, signOut],
  jobs: [sessionRetention],
};
