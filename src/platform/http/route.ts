import type { z } from 'zod';
import type { Actor, Policy } from '../auth/actor.ts';
import type { Lang } from '../i18n/lang.ts';
import type { Reading, Region, Services, Work } from '../work.ts';
import type { FormState } from './form.ts';
import type { RouteKind } from './limits.ts';
import type { Reply } from './reply.ts';
import type { SecretName } from './session-cookie.ts';
import type { Upload, UploadRule } from './upload.ts';

/** What a handler gets: the checked input, who asks, and the two ways to the database. */
export interface Context<P = unknown, Q = unknown, B = unknown> {
  region: Region;
  actor: Actor;
  lang: Lang;
  now: Temporal.Instant;
  services: Services;
  params: P;
  query: Q;
  body: B;
  /** The file that came with the form, when the route takes one (`upload`) and one was chosen. */
  upload: Upload | null;
  /** Path of this page in its language, without query. */
  path: string;
  /** The same page's query as it stands in the address, with '?' or ''. */
  search: string;
  /** The secret of the visitor's session, when there is one. */
  sessionToken: string | null;
  /** Another secret that the visitor's browser keeps. */
  secret(name: SecretName): string | null;
  /** What the browser says of itself; never stored or logged as it is. */
  userAgent: string;
  /** Hidden token that every form on the page carries. */
  csrf(): string;
  read<T>(queries: (reading: Reading) => Promise<T>): Promise<T>;
  change<T>(capability: (work: Work) => Promise<T>): Promise<T>;
  /** The posted form again, with faults found by the capability. */
  again(errors: Record<string, string>): Promise<Reply>;
}

/** What a route leaves in the audit trail. */
export type AuditRule =
  /** Reading a record about persons: written by the program itself after the answer was made. */
  | { kind: 'reads'; action: string; subjectKind: string; subjectParam?: string }
  /** A change: the capability writes one of these actions in its own transaction; anything else fails. */
  | { kind: 'changes'; actions: string[] }
  /** Nothing about persons; says why. */
  | { kind: 'nothing'; why: string };

export const reads = (action: string, subjectKind: string, subjectParam?: string): AuditRule =>
  subjectParam ? { kind: 'reads', action, subjectKind, subjectParam } : { kind: 'reads', action, subjectKind };
export const changes = (...actions: string[]): AuditRule => ({ kind: 'changes', actions });
export const nothing = (why: string): AuditRule => ({ kind: 'nothing', why });

interface RouteSpec<P, Q, B> {
  method: 'GET' | 'POST';
  path: string;
  can: Policy;
  audit: AuditRule;
  params?: z.ZodType<P>;
  query?: z.ZodType<Q>;
  body?: z.ZodType<B>;
  /** The form brings one file: it is sent as multipart/form-data, and nothing else is taken. */
  upload?: UploadRule;
  /** Shows the form again with its faults and what was typed. Required in practice for every POST with fields. */
  retry?: (context: Context<P, Q, undefined>, form: FormState) => Promise<Reply>;
  handle: (context: Context<P, Q, B>) => Promise<Reply>;
  /** Also served in the other languages (below /en). Default: true, except below /dev. */
  translated?: boolean;
  /** How much of it one address may ask for; by method and path when left out (limits.ts). */
  kind?: RouteKind;
  /** A stricter limit than that of its kind, in requests per minute and address, at the usual RATE_LIMIT of 600; it grows and shrinks with it. */
  limit?: number;
  /** Only in a database that is marked as example. */
  exampleOnly?: boolean;
}

/** A page or form action as the server sees it: its types are checked at the door. */
export interface Route extends Omit<RouteSpec<unknown, unknown, unknown>, 'retry' | 'handle'> {
  surface: 'page';
  retry?: (context: Context<never, never, undefined>, form: FormState) => Promise<Reply>;
  handle: (context: Context<never, never, never>) => Promise<Reply>;
}

/** Declares a page or form action. Without `can` and `audit` it does not compile (style 11). */
export function route<P = unknown, Q = unknown, B = unknown>(spec: RouteSpec<P, Q, B>): Route {
  return { surface: 'page', ...spec } as Route;
}

interface EndpointSpec<P, Q, B, R> {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below /api/v1. */
  path: string;
  summary: string;
  can: Policy;
  audit: AuditRule;
  params?: z.ZodType<P>;
  query?: z.ZodType<Q>;
  body?: z.ZodType<B>;
  /** Takes a mail as it is instead of JSON; the handler gets it as text. */
  mailBody?: true;
  /** For another program, which shows this secret as bearer. Without a secret the operation does not exist. */
  bearer?: (services: Services) => string | null;
  response: z.ZodType<R>;
  status?: number;
  tag: string;
  handle: (context: Context<P, Q, B>) => Promise<R | { problem: Problem }>;
}

/** A refusal in the form of RFC 9457. */
export interface Problem {
  status: 400 | 403 | 404 | 409 | 422;
  title: string;
  detail?: string;
  errors?: Record<string, string>;
}

export interface Endpoint extends Omit<EndpointSpec<unknown, unknown, unknown, unknown>, 'handle'> {
  surface: 'api';
  handle: (context: Context<never, never, never>) => Promise<unknown>;
}

/** Declares an operation of the JSON API; it is validated, documented and limited by what stands here. */
export function endpoint<P = unknown, Q = unknown, B = unknown, R = unknown>(spec: EndpointSpec<P, Q, B, R>): Endpoint {
  return { surface: 'api', ...spec } as Endpoint;
}

export type AnyRoute = Route | Endpoint;
