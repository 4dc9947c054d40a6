import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import type { ErrorText } from './platform/http/errors.ts';
import { livePath } from './platform/http/events.ts';
import type { PageReply } from './platform/http/reply.ts';
import type { PageFrame } from './platform/http/server.ts';
import type { Lang } from './platform/i18n/lang.ts';
import { localPath } from './platform/i18n/lang.ts';
import type { NavEntry } from './platform/module.ts';
import { type AssetSets, type Assets, readAssets } from './ui/assets.ts';
import { ErrorContent } from './ui/error-content.tsx';
import { FieldLabelsContext, withFieldLabels } from './ui/field-labels.ts';
import { type NavItem, Page, type SideMenu } from './ui/layout.tsx';
import { lookOf } from './ui/looks.ts';
import { wordsFor } from './ui/words.ts';

const OTHER_LANG = { nl: { lang: 'en', label: 'English' }, en: { lang: 'nl', label: 'Nederlands' } } as const;

/** Puts a page's content in the layout: navigation for who is asking, notices, languages. */
export function frameRenderer(root: string, nav: NavEntry[], publicUrl: string): (frame: PageFrame) => string {
  let assets: AssetSets | undefined;
  return (frame) => {
    assets ??= readAssets(join(root, 'dist/assets'));
    const look = lookOf(frame.look ?? frame.region?.look);
    const other = OTHER_LANG[frame.lang];
    const { actor } = frame;
    const whole = (
      <Page
        title={frame.title}
        {...(frame.titleLang && frame.titleLang !== frame.lang ? { titleLang: frame.titleLang } : {})}
        lang={frame.lang}
        section={frame.section}
        region={{ name: frame.region?.name ?? '', ...frame.region?.contact }}
        assets={assetsFor(frame, assets, assets.looks[look])}
        look={look}
        {...(frame.direction ? { direction: frame.direction } : {})}
        nav={navFor(frame, nav)}
        user={
          actor.kind === 'person'
            ? {
                id: actor.personId,
                name: actor.name,
                href: firstOf(frame, nav, 'own') ?? '/werk',
                signOut: { action: localPath('/uitloggen', frame.lang), ...(frame.csrf ? { csrf: frame.csrf } : {}) },
              }
            : null
        }
        signInHref={localPath('/inloggen', frame.lang)}
        homeHref={localPath(frame.section === 'work' ? '/werk' : '/', frame.lang)}
        flash={frame.notice ? { tone: 'success', text: frame.notice } : null}
        exampleRegion={frame.region?.isExample ?? false}
        {...(frame.otherLang ? { alternate: { lang: other.lang, label: other.label, href: frame.otherLang } } : {})}
        translations={frame.otherLang ? translations(frame, publicUrl) : []}
        {...(frame.back ? { back: frame.back } : {})}
        {...(frame.breadcrumbs ? { breadcrumbs: frame.breadcrumbs } : {})}
        {...(frame.description ? { description: frame.description } : {})}
        {...(frame.theme ? { theme: frame.theme } : {})}
        {...(frame.width ? { width: frame.width } : {})}
        {...(frame.live ? { liveHref: livePath(frame.live) } : {})}
        footerLinks={footerLinks(frame.lang)}
        {...sideMenu(frame, nav)}
        noIndex={frame.noIndex ?? false}
        head={frame.head}
      >
        {frame.body}
      </Page>
    );
    const html = withFieldLabels((labels) =>
      renderToString(<FieldLabelsContext.Provider value={labels}>{whole}</FieldLabelsContext.Provider>),
    );
    return `<!doctype html>${html}`;
  };
}

/** Where the page is in each language, in whole addresses: what search engines ask for. */
function translations({ path }: PageFrame, publicUrl: string): { lang: Lang; href: string }[] {
  return (['nl', 'en'] as const).map((lang) => ({ lang, href: `${publicUrl}${localPath(path, lang)}` }));
}

/** The files of the section, with those of this page and of the region's look. */
function assetsFor(frame: PageFrame, assets: AssetSets, lookCss: string | undefined): Assets {
  const shared = frame.section === 'work' ? assets.work : assets.public;
  const sheets = frame.withTables ? assets.work.css : shared.css;
  const css = lookCss ? [...sheets, lookCss] : sheets;
  return { ...shared, css, js: frame.script ? [...shared.js, assets.scripts[frame.script]] : shared.js };
}

function footerLinks(lang: Lang) {
  const words = wordsFor(lang);
  return [
    { href: localPath('/versheid', lang), label: words.freshness },
    { href: localPath('/toegankelijkheid', lang), label: words.accessibility },
    { href: localPath('/privacy', lang), label: words.privacy },
    { href: localPath('/veiligheid', lang), label: words.security },
  ];
}

const AREAS = {
  own: { root: '/mijn', label: { nl: 'Mijn account', en: 'My account' } },
  manage: { root: '/werk/beheer', label: { nl: 'Beheer', en: 'Management' } },
} as const;

/** The main menu; whoever manages something finds it as its last entry. */
function navFor(frame: PageFrame, nav: NavEntry[]): NavItem[] {
  const items = entries(frame, nav, frame.section === 'work' ? 'work' : 'public');
  const manage = frame.section === 'work' ? firstOf(frame, nav, 'manage') : undefined;
  if (!manage) return items;
  const current = within(bare(frame), AREAS.manage.root);
  // The entry of the start page would count as well: every address of the work begins with its own.
  const others = current ? items.map((item) => ({ ...item, current: false })) : items;
  return [...others, { href: manage, label: AREAS.manage.label[frame.lang], icon: 'tools', current }];
}

/** The menu beside a page about oneself or of who runs the region. */
function sideMenu(frame: PageFrame, nav: NavEntry[]): { side?: SideMenu } {
  for (const place of ['own', 'manage'] as const) {
    if (!within(bare(frame), AREAS[place].root)) continue;
    const items = entries(frame, nav, place);
    if (items.length > 0) return { side: { label: AREAS[place].label[frame.lang], items } };
  }
  return {};
}

function firstOf(frame: PageFrame, nav: NavEntry[], place: NavEntry['place']): string | undefined {
  return entries(frame, nav, place)[0]?.href;
}

/** The entries of one menu that this person may use, in order, with the one that the page belongs to. */
function entries(frame: PageFrame, nav: NavEntry[], place: NavEntry['place']): NavItem[] {
  const path = bare(frame);
  const mine = nav
    .filter((entry) => entry.place === place && entry.can.allows(frame.actor))
    .sort((a, b) => a.position - b.position);
  const nearest = ({ href, also = [] }: NavEntry) =>
    Math.max(-1, ...[href, ...also].filter((root) => within(path, root)).map((root) => root.length));
  const current = mine.filter((entry) => nearest(entry) >= 0).sort((a, b) => nearest(b) - nearest(a))[0];
  return mine.map((entry) => ({
    href: localPath(entry.href, frame.lang),
    label: entry.label[frame.lang],
    current: entry === current,
    ...(entry.icon ? { icon: entry.icon } : {}),
  }));
}

const bare = (frame: PageFrame) => localPath(frame.path, 'nl');
const within = (path: string, root: string) => path === root || path.startsWith(`${root}/`);

/** The page for what went wrong, with a way on. */
export function errorPage(status: number, text: ErrorText, lang: Lang): PageReply {
  return {
    kind: 'page',
    status,
    section: 'public',
    title: text.title,
    body: <ErrorContent status={status} {...text} lang={lang} />,
    noIndex: true,
  };
}
