import type { Module } from '../../platform/module.ts';
import { wishExpiry, wishNews } from './jobs.ts';
import { mailKinds } from './mails.ts';
import { changePage, wishChanged } from './pages/change/route.tsx';
import { codeEntered, codeKept, codePage, enterCode } from './pages/code/route.tsx';
import { wishList } from './pages/list/route.tsx';
import { newWish, wishAdded } from './pages/new/route.tsx';
import { otherMomentAsked, otherMomentForm } from './pages/other-moment/route.tsx';
import { ownPage, wishAnswered, wishConfirmed, wishPlaces, wishRenewed, wishWithdrawn } from './pages/own/route.tsx';
import { wishSent } from './pages/sent/route.tsx';
import { privacy } from './privacy.ts';

export { addWish, type NewWish } from './save.ts';

export const wishes: Module = {
  name: 'wishes',
  privacy,
  routes: [
    newWish,
    wishAdded,
    wishSent,
    enterCode,
    codeEntered,
    codePage,
    codeKept,
    ownPage,
    wishConfirmed,
    wishRenewed,
    wishAnswered,
    otherMomentForm,
    otherMomentAsked,
    wishPlaces,
    wishWithdrawn,
    changePage,
    wishChanged,
    wishList,
  ],
  jobs: [wishNews, wishExpiry],
  mails: mailKinds,
};
