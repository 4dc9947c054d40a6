import { join } from 'node:path';
import { renderToString } from 'preact-render-to-string';
import type { ErrorText } from './platform/http/errors.ts';
import { livePath } from './platform/http/events.ts';
import type { PageReply } from './platform/http/reply.ts';
import type { PageFrame } from './platform/http/server.ts';
import type { Lang } from './platform/i18n/lang.ts';
import { localPath } from './platform/i18n/lang.ts';
import type { NavEntry } from './platform/module.ts';
import { type AssetSets, readAssets } from './ui/assets.ts';
import { ErrorContent } from './ui/error-content.tsx';
import { type NavItem, Page } from './ui/layout.tsx';
import { wordsFor } from './ui/words.ts';

const OTHER_LANG = { nl: { lang: 'en', label: 'English' }, en: { lang: 'nl', label: 'Nederlands' } } as const;

/** Puts a page's content in the layout: navigation for who is asking, notices, languages. */
export function frameRenderer(root: string, nav: NavEntry[]): (frame: PageFrame) => string {
  let assets: AssetSets | undefined;
  return (frame) => {
    assets ??= readAssets(join(root, 'dist/assets'));
    const set = frame.section === 'work' ? assets.work : assets.public;
    const other = OTHER_LANG[frame.lang];
    const { actor } = frame;
    const html = renderToString(
      <Page
        title={frame.title}
        lang={frame.lang}
        section={frame.section}
        region={{ name: frame.region?.name ?? '', ...frame.region?.contact }}
        assets={set}
        nav={navFor(frame, nav)}
        user={
          actor.kind === 'person'
            ? { name: actor.name, href: '/werk', signOut: { action: '/uitloggen', ...(frame.csrf ? { csrf: frame.csrf } : {}) } }
            : null
        }
        signInHref="/inloggen"
        homeHref={frame.section === 'work' ? '/werk' : localPath('/', frame.lang)}
        flash={frame.notice ? { tone: 'success', text: frame.notice } : null}
        exampleRegion={frame.region?.isExample ?? false}
        {...(frame.otherLang ? { alternate: { lang: other.lang, label: other.label, href: frame.otherLang } } : {})}
        {...(frame.back ? { back: frame.back } : {})}
        {...(frame.breadcrumbs ? { breadcrumbs: frame.breadcrumbs } : {})}
        {...(frame.description ? { description: frame.description } : {})}
        {...(frame.theme ? { theme: frame.theme } : {})}
        {...(frame.width ? { width: frame.width } : {})}
        {...(frame.live ? { liveHref: livePath(frame.live) } : {})}
        footerLinks={footerLinks(frame.lang)}
        noIndex={frame.noIndex ?? false}
        head={frame.head}
      >
        {frame.body}
      </Page>,
    );
    return `<!doctype html>${html}`;
  };
}

function footerLinks(lang: Lang) {
  const words = wordsFor(lang);
  return [
    { href: localPath('/toegankelijkheid', lang), label: words.accessibility },
    { href: localPath('/privacy', lang), label: words.privacy },
    { href: localPath('/veiligheid', lang), label: words.security },
  ];
}

function navFor(frame: PageFrame, nav: NavEntry[]): NavItem[] {
  const place = frame.section === 'work' ? 'work' : 'public';
  const bare = localPath(frame.path, 'nl');
  const mine = nav
    .filter((entry) => entry.place === place && entry.can.allows(frame.actor))
    .sort((a, b) => a.position - b.position);
  const current = mine
    .filter((entry) => bare === entry.href || bare.startsWith(`${entry.href}/`))
    .sort((a, b) => b.href.length - a.href.length)[0];
  return mine.map((entry) => ({
    href: place === 'public' ? localPath(entry.href, frame.lang) : entry.href,
    label: entry.label[frame.lang],
    current: entry === current,
    ...(entry.icon ? { icon: entry.icon } : {}),
  }));
}

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
