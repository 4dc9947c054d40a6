import type { Policy } from './auth/actor.ts';
import type { AnyRoute } from './http/route.ts';
import type { SitemapPart } from './http/sitemap.ts';
import type { Lang } from './i18n/lang.ts';
import type { AnyJobKind } from './jobs/jobs.ts';
import type { MailKind } from './mail/kinds.ts';
import type { ModulePrivacy } from './privacy.ts';
import type { Reading } from './work.ts';

/** An entry of the navigation, shown to those who may use it. */
export interface NavEntry {
  href: string;
  /** Where other pages begin that belong to this entry. */
  also?: string[];
  label: Record<Lang, string>;
  /** `own` are a person's pages about themselves (/mijn), `manage` those of who runs the region (/werk/beheer): a menu beside the page. */
  place: 'public' | 'work' | 'own' | 'manage';
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
    | 'building-community'
    | 'map-pin'
    | 'bulb';
}

/** What a domain module gives the program. */
export interface Module {
  name: string;
  routes: AnyRoute[];
  jobs?: AnyJobKind[];
  nav?: NavEntry[];
  /** Every kind of mail that it sends. */
  mails?: MailKind[];
  /** Its public pages for search engines, beside those of the menu. */
  sitemap?: SitemapPart[];
  /** Reads ahead what the first visitor of a region would have to wait for, when a process that serves pages starts. */
  warm?(situation: Pick<Reading, 'services' | 'region' | 'now' | 'origin'>): Promise<void>;
  /** What it keeps about people: actions, tables, sealed columns, terms, personal data. */
  privacy?: ModulePrivacy;
}
