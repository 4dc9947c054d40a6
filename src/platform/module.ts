import type { Policy } from './auth/actor.ts';
import type { AnyRoute } from './http/route.ts';
import type { Lang } from './i18n/lang.ts';
import type { AnyJobKind } from './jobs/jobs.ts';

/** An entry of the navigation, shown to those who may use it. */
export interface NavEntry {
  href: string;
  label: Record<Lang, string>;
  place: 'public' | 'work';
  /** Order, left to right. */
  position: number;
  can: Policy;
  icon?:
    | 'home'
    | 'search'
    | 'calendar'
    | 'users'
    | 'clipboard-list'
    | 'layout-grid'
    | 'mail'
    | 'list'
    | 'send'
    | 'school'
    | 'building-community';
}

/** What a domain module gives the program. */
export interface Module {
  name: string;
  routes: AnyRoute[];
  jobs?: AnyJobKind[];
  nav?: NavEntry[];
}
