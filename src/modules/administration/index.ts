import type { Module } from '../../platform/module.ts';
import { regionAdmin } from '../people/index.ts';
import { mailKinds } from './mail-kinds.ts';
import { invitation, invitationAccepted } from './pages/invitation/route.tsx';
import { invitationResent, invitationsPage, invitationWithdrawal, invitationWithdrawn } from './pages/invitations/route.tsx';
import { invitePage, inviteSent } from './pages/invite/route.tsx';
import { membershipEnd, membershipEnded } from './pages/membership-end/route.tsx';
import { peoplePage } from './pages/people/route.tsx';
import { personPage } from './pages/person/route.tsx';
import { personActions } from './pages/person-action/routes.tsx';
import { newRole, roleGiven } from './pages/roles-new/route.tsx';
import { privacy } from './privacy.ts';

export { firstAdministrator, invitationLink } from './first-administrator.ts';
export { type InviteFault, invite, type NewInvitation } from './invite.ts';

export const administration: Module = {
  name: 'administration',
  routes: [
    peoplePage,
    invitePage,
    inviteSent,
    invitationsPage,
    invitationResent,
    invitationWithdrawal,
    invitationWithdrawn,
    personPage,
    newRole,
    roleGiven,
    membershipEnd,
    membershipEnded,
    ...personActions,
    invitation,
    invitationAccepted,
  ],
  nav: [
    {
      href: '/werk/beheer/mensen',
      label: { nl: 'Mensen', en: 'People' },
      place: 'manage',
      position: 10,
      can: regionAdmin,
      icon: 'users',
    },
  ],
  mails: mailKinds,
  privacy,
};
