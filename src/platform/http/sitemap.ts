import { z } from 'zod';
import { anyone } from '../auth/actor.ts';
import { localPath } from '../i18n/lang.ts';
import type { Module } from '../module.ts';
import type { Reading, Region } from '../work.ts';
import { notFound, type Reply } from './reply.ts';
import { nothing, route } from './route.ts';

/** One page for search engines, by its Dutch path. */
export interface SitemapEntry {
  path: string;
  /** When it last changed, where that is known. */
  changedAt: Temporal.Instant | null;
}

/** A kind of public pages that a module has any number of. */
export interface SitemapPart {
  /** As it stands in an address. */
  name: string;
  count(reading: Reading): Promise<number>;
  /** In an order that stays. */
  entries(reading: Reading, range: { offset: number; limit: number }): Promise<SitemapEntry[]>;
}

/** The protocol allows 50,000 addresses in a file; each page has two, one for each language. */
const PER_FILE = 25_000;
const HOUR = 3600;
const ALSO = ['/', '/methoden'];

/** /robots.txt, /sitemap.xml with the files that it names, and those files, for the public pages of these modules. */
export function sitemap(modules: readonly Module[]): Module {
  const parts = [fixedPages(modules), ...modules.flatMap((module) => module.sitemap ?? [])];
  const index = route({
    method: 'GET',
    path: '/sitemap.xml',
    can: anyone,
    audit: nothing('public pages'),
    translated: false,
    handle: async ({ read, services, now }) => {
      const files = await read(async (reading) => {
        const names: string[] = [];
        for (const part of parts) {
          const count = Math.ceil((await part.count(reading)) / PER_FILE);
          names.push(...Array.from({ length: count }, (_, n) => `${part.name}-${n + 1}`));
        }
        return names;
      });
      const items = files.map((name) => `<sitemap><loc>${xmlText(`${services.publicUrl}/sitemap/${name}.xml`)}</loc></sitemap>`);
      return xml(`<sitemapindex xmlns="${SPACE}">${items.join('')}</sitemapindex>`, now);
    },
  });
  const file = route({
    method: 'GET',
    path: '/sitemap/:file',
    kind: 'feed',
    can: anyone,
    audit: nothing('public pages'),
    translated: false,
    params: z.object({ file: z.string().regex(/^[a-z]{2,20}-[1-9]\d{0,3}\.xml$/) }),
    handle: async ({ read, services, params, now }) => {
      const [name, number] = params.file.replace('.xml', '').split('-');
      const part = parts.find((one) => one.name === name);
      if (!part) return notFound();
      const range = { offset: (Number(number) - 1) * PER_FILE, limit: PER_FILE };
      const entries = await read((reading) => part.entries(reading, range));
      if (entries.length === 0) return notFound();
      const urls = entries.flatMap((entry) => addresses(entry, services.publicUrl));
      return xml(`<urlset xmlns="${SPACE}" xmlns:xhtml="http://www.w3.org/1999/xhtml">${urls.join('')}</urlset>`, now);
    },
  });
  const robots = route({
    method: 'GET',
    path: '/robots.txt',
    can: anyone,
    audit: nothing('public pages'),
    translated: false,
    kind: 'feed',
    handle: async ({ services, region, now }) => ({
      kind: 'file',
      type: 'text/plain; charset=utf-8',
      content: robotsText(region, services.publicUrl),
      fresh: { lastModified: hourOf(now), maxAgeSeconds: HOUR },
    }),
  });
  return { name: 'sitemap', routes: [index, file, robots], privacy: { actions: {}, tables: {} } };
}

const SPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** The pages of the public menu, and those that it leads to. */
function fixedPages(modules: readonly Module[]): SitemapPart {
  const menu = modules.flatMap((module) => module.nav ?? []).filter((entry) => entry.place === 'public' && entry.can === anyone);
  const paths = [...new Set([...ALSO, ...menu.map((entry) => entry.href)])].sort();
  return {
    name: 'pages',
    count: async () => paths.length,
    entries: async (_, { offset, limit }) => paths.slice(offset, offset + limit).map((path) => ({ path, changedAt: null })),
  };
}

/** A page in each language, each with the way to the other. */
function addresses({ path, changedAt }: SitemapEntry, publicUrl: string): string[] {
  const href = (lang: 'nl' | 'en') => xmlText(`${publicUrl}${localPath(path, lang)}`);
  const others = (['nl', 'en'] as const)
    .map((lang) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${href(lang)}"/>`)
    .join('');
  const changed = changedAt ? `<lastmod>${changedAt.toString({ smallestUnit: 'second' })}</lastmod>` : '';
  return (['nl', 'en'] as const).map((lang) => `<url><loc>${href(lang)}</loc>${changed}${others}</url>`);
}

/** Everything public may be found; what is for one person or for who works here not. An example region is nobody's guide. */
function robotsText(region: Region, publicUrl: string): string {
  const closed = ['/werk', '/mijn', '/inloggen', '/aanmelding/', '/gegevens/', '/uitnodiging/', '/dev/', '/live'];
  const rules = region.isExample ? ['Disallow: /'] : closed.flatMap((path) => [`Disallow: ${path}`, `Disallow: /en${path}`]);
  return ['User-agent: *', ...rules, '', `Sitemap: ${publicUrl}/sitemap.xml`, ''].join('\n');
}

function xml(body: string, now: Temporal.Instant): Reply {
  const content = `<?xml version="1.0" encoding="UTF-8"?>\n${body}\n`;
  return {
    kind: 'file',
    type: 'application/xml; charset=utf-8',
    content,
    fresh: { lastModified: hourOf(now), maxAgeSeconds: HOUR },
  };
}

function hourOf(now: Temporal.Instant): Temporal.Instant {
  return now.round({ smallestUnit: 'hour', roundingMode: 'trunc' });
}

function xmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
