import type { ComponentChildren } from 'preact';
import { type Direction, directionOf } from '../platform/i18n/direction.ts';
import type { Assets } from './assets.ts';
import { classes } from './classes.ts';
import { BackLink, Breadcrumbs, type Crumb } from './components/breadcrumbs.tsx';
import type { IconName } from './components/icon.tsx';
import { Notice, type NoticeTone } from './components/notice.tsx';
import { Footer } from './layout/footer.tsx';
import { Header, NavList } from './layout/header.tsx';
import { WorkHeader } from './layout/work-header.tsx';
import { type Look, looks } from './looks.ts';
import { LangContext, wordsFor } from './words.ts';

export type NavItem = {
  href: string;
  label: string;
  current?: boolean;
  icon?: IconName /** Things that wait there. */;
  count?: number;
};

/** Menu beside the content, for an area with several pages. */
export type SideMenu = { label: string; items: readonly NavItem[] };

export type FooterLink = { href: string; label: string };

export type PageUser = {
  /** For browser scripts: what is kept on a phone belongs to them. */
  id?: string;
  name: string;
  role?: string;
  /** Where the name leads: the person's own page. */
  href?: string;
  signOut?: { action: string; csrf?: string };
};

export type PageProps = {
  title: string;
  /** Language of the title when it differs from that of the page. */
  titleLang?: string;
  assets: Assets;
  region: { name: string; phone?: string; email?: string /** "ma-vr 9.00 tot 17.00 uur". */; hours?: string };
  lang?: string;
  section?: 'public' | 'work' | 'youth';
  nav?: readonly NavItem[];
  side?: SideMenu;
  user?: PageUser | null;
  signInHref?: string;
  homeHref?: string;
  flash?: { tone: NoticeTone; text: ComponentChildren; title?: string } | null;
  breadcrumbs?: readonly Crumb[];
  back?: { href: string; label: string; lang?: string };
  alternate?: { lang: string; href: string; label: string };
  /** Whole addresses of this page in every language that it has, its own included. */
  translations?: { lang: string; href: string }[];
  exampleRegion?: boolean;
  /** Where the example people log in. */
  exampleHref?: string;
  footerLinks?: readonly FooterLink[];
  description?: string;
  noIndex?: boolean;
  /** Width of the main part: a form or text is narrow, a board is wide, `bleed` lets sections reach the edges. */
  width?: 'narrow' | 'normal' | 'wide' | 'bleed';
  /** What the person chose; left out follows the system. */
  theme?: 'light' | 'dark';
  /** What the region chose. */
  look?: Look;
  /** Left out follows the language. */
  direction?: Direction;
  /** More elements for the head: feeds, canonical, json-ld. */
  head?: ComponentChildren;
  /** SSE address of live changes on a staff screen. */
  liveHref?: string;
  children: ComponentChildren;
};

/** A whole HTML page around its content. */
export function Page(props: PageProps) {
  const { lang = 'nl', section = 'public', width = 'normal' } = props;
  const words = wordsFor(lang);
  const work = section === 'work';
  return (
    <LangContext.Provider value={lang}>
      <html
        lang={lang}
        dir={props.direction ?? directionOf(lang)}
        class={classes('opgroeiplein-theme', looks[props.look ?? 'opgroeiplein'].themeClass)}
        data-section={section}
        data-theme={props.theme}
        data-person={props.user?.id}
        data-lists={props.user ? props.assets.lists : undefined}
      >
        <Head {...props} />
        <body class="utrecht-body">
          <a class="utrecht-skip-link op-skip" href="#inhoud">
            {words.skip}
          </a>
          {props.exampleRegion && <ExampleLine href={props.exampleHref ?? '/dev/inloggen'} lang={lang} />}
          <div class={work ? 'op-work' : 'op-public'}>
            {work ? <WorkHeader {...props} /> : <Header {...props} />}
            <main id="inhoud" class={`op-main op-main--${width}`} tabIndex={-1}>
              {(props.breadcrumbs || props.back) && (
                <div class="op-main__top">
                  {props.breadcrumbs ? <Breadcrumbs crumbs={props.breadcrumbs} /> : props.back && <BackLink {...props.back} />}
                </div>
              )}
              {props.flash && (
                <div class="op-main__top">
                  <Notice tone={props.flash.tone} title={props.flash.title} live>
                    <p>{props.flash.text}</p>
                  </Notice>
                </div>
              )}
              {props.liveHref && <turbo-stream-source src={props.liveHref} />}
              {props.side ? <WithSideMenu {...props.side}>{props.children}</WithSideMenu> : props.children}
            </main>
            <Footer {...props} />
          </div>
        </body>
      </html>
    </LangContext.Provider>
  );
}

function Head({
  title,
  titleLang,
  region,
  assets,
  description,
  noIndex,
  translations = [],
  head,
  look = 'opgroeiplein',
  theme,
}: PageProps) {
  const { bar } = looks[look];
  return (
    <head>
      <meta charset="utf-8" />
      <title lang={titleLang}>
        {title === 'Opgroeiplein' ? `Opgroeiplein ${region.name}` : `${title} - Opgroeiplein ${region.name}`}
      </title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {description && <meta name="description" content={description} />}
      {noIndex && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
      {theme !== 'dark' && (
        <meta name="theme-color" content={bar.light} media={theme ? undefined : '(prefers-color-scheme: light)'} />
      )}
      {theme !== 'light' && (
        <meta name="theme-color" content={bar.dark} media={theme ? undefined : '(prefers-color-scheme: dark)'} />
      )}
      {assets.fonts.map((href) => (
        <link key={href} rel="preload" href={href} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      {assets.css.map((href) => (
        <link key={href} rel="stylesheet" href={href} />
      ))}
      {assets.js.map((src) => (
        <script key={src} type="module" src={src} />
      ))}
      {assets.icon && <link rel="icon" href={assets.icon} type="image/svg+xml" />}
      {assets.manifest && <link rel="manifest" href={assets.manifest} />}
      {assets.touchIcon && <link rel="apple-touch-icon" href={assets.touchIcon} />}
      {translations.map(({ lang, href }) => (
        <link key={lang} rel="alternate" hreflang={lang} href={href} />
      ))}
      {head}
    </head>
  );
}

/** On a phone a row of links above the content, else a column beside it. */
function WithSideMenu({ label, items, children }: SideMenu & { children: ComponentChildren }) {
  return (
    <div class="op-beside">
      <nav class="op-beside__menu" aria-label={label}>
        <NavList items={items} />
      </nav>
      <div class="op-beside__content">{children}</div>
    </div>
  );
}

function ExampleLine({ href, lang }: { href: string; lang: string }) {
  const words = wordsFor(lang);
  return (
    <aside class="op-example" aria-label={words.example}>
      <p>
        {words.example} <a href={href}>{words.exampleLink}</a>
      </p>
    </aside>
  );
}
