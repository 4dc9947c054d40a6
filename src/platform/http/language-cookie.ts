import type { FastifyReply, FastifyRequest } from 'fastify';
import { isLang, langOf, localPath } from '../i18n/lang.ts';
import { hostCookie } from './session-cookie.ts';

const COOKIE = 'taal';
const YEAR_SECONDS = 365 * 24 * 3600;
/** Addresses that people type, without a language in them. */
const TYPED = ['/', '/werk'];

/**
 * A reader who once chose another language is sent on from an address that people type. Everywhere else the address
 * decides: a link in Dutch stays Dutch. Returns where to, or undefined.
 */
export function rememberedPage(request: FastifyRequest, path: string, secure: boolean): string | undefined {
  if (request.method !== 'GET' || request.lang !== 'nl' || !TYPED.includes(path) || fromWithin(request)) return undefined;
  const lang = request.cookies[hostCookie(COOKIE, secure)];
  return isLang(lang) && lang !== 'nl' ? localPath(request.url, lang) : undefined;
}

/** Remembers the language for a year when the reader comes from the same page in another one: the language link leads there, nothing else. */
export function rememberChoice(request: FastifyRequest, reply: FastifyReply, secure: boolean): void {
  if (TYPED.includes(request.routeOptions.url ?? '')) reply.header('vary', 'Cookie');
  if (request.method !== 'GET' || !choseLanguage(request) || request.cookies[hostCookie(COOKIE, secure)] === request.lang) return;
  reply.setCookie(hostCookie(COOKIE, secure), request.lang, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure,
    maxAge: YEAR_SECONDS,
  });
}

function choseLanguage(request: FastifyRequest): boolean {
  const before = referrer(request);
  return before !== undefined && langOf(before) !== request.lang && localPath(before, request.lang) === request.url;
}

/** By a link of the site itself, so not typed. */
function fromWithin(request: FastifyRequest): boolean {
  return request.headers['sec-fetch-site'] === 'same-origin' || referrer(request) !== undefined;
}

/** Path and query of the page of this site that led here. */
function referrer(request: FastifyRequest): string | undefined {
  const { referer } = request.headers;
  if (!referer || !URL.canParse(referer)) return undefined;
  const { host, pathname, search } = new URL(referer);
  return host === request.host ? `${pathname}${search}` : undefined;
}
