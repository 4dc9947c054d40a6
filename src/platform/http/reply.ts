import type { Readable } from 'node:stream';
import type { ComponentChildren, VNode } from 'preact';
import type { Lang } from '../i18n/lang.ts';
import type { Freshness } from './cached-file.ts';
import type { KeptSecret, SecretName } from './session-cookie.ts';

/** Which part of the site a page belongs to; the layout differs, the family does not. */
export type Section = 'public' | 'work' | 'youth';

export interface PageReply {
  kind: 'page';
  status: number;
  title: string;
  /** Language of the title when it is content that exists in Dutch only. */
  titleLang?: Lang;
  section: Section;
  body: VNode;
  description?: string;
  /** Where this page hangs in the navigation. */
  back?: { href: string; label: string; lang?: Lang };
  breadcrumbs?: { href?: string; label: string; lang?: Lang }[];
  /** A form or text is narrow, a board is wide, `bleed` reaches the edges. */
  width?: 'narrow' | 'normal' | 'wide' | 'bleed';
  /** Not for search engines: pages with personal data or for one visitor. */
  noIndex?: boolean;
  /** More elements for the head: feeds, canonical address, json-ld. */
  head?: ComponentChildren;
  /** Topics of which news makes an open staff screen fetch itself again. */
  live?: string[];
  /** A public page with tables or figures: they have their looks from the staff screens. */
  withTables?: boolean;
  /** A browser script that only this page needs. */
  script?: 'passkeys';
  /** Another look than the region's own, and another direction than that of the language: for the page of samples. */
  look?: string;
  direction?: 'ltr' | 'rtl';
  /** Secrets for the visitor's browser. */
  secrets?: Partial<Record<SecretName, KeptSecret>>;
}

export type Reply =
  | PageReply
  | {
      kind: 'redirect';
      to: string;
      notice?: string;
      secrets?: Partial<Record<SecretName, KeptSecret>>;
      /** With the end of a session: what scripts keep on this device stays, because it is somebody else's. */
      keepsStorage?: boolean;
    }
  | {
      kind: 'file';
      type: string;
      content: string | Buffer;
      name?: string;
      fresh?: Freshness;
      /** A content security policy of its own, for a document that is not one of our pages. */
      policy?: string;
    }
  /** A file that is made while it is sent, so that it never stands in memory as a whole. */
  | { kind: 'stream'; type: string; name: string; content: Readable }
  | { kind: 'not-found' };

type PageOptions = Partial<Omit<PageReply, 'kind' | 'section' | 'title' | 'body'>>;

/** A public page. */
export function page(title: string, body: VNode, options: PageOptions = {}): PageReply {
  return { kind: 'page', status: 200, section: 'public', title, body, ...options };
}

/** A page for professionals, below /werk. */
export function workPage(title: string, body: VNode, options: PageOptions = {}): PageReply {
  return { kind: 'page', status: 200, section: 'work', title, body, ...options };
}

/** After a change: go to that page (303), with a short notice that is shown once. Never personal data in the notice. */
export function redirect(to: string, notice?: string): Reply {
  return notice ? { kind: 'redirect', to, notice } : { kind: 'redirect', to };
}

export function notFound(): Reply {
  return { kind: 'not-found' };
}

export function file(type: string, content: string | Buffer, name?: string): Reply {
  return name ? { kind: 'file', type, content, name } : { kind: 'file', type, content };
}

/** A file of any size, as attachment. */
export function streamed(type: string, name: string, content: Readable): Reply {
  return { kind: 'stream', type, name, content };
}

/** A public file that others may keep for a while. */
export function cachedFile(type: string, content: string, fresh: Freshness): Reply {
  return { kind: 'file', type, content, fresh };
}
