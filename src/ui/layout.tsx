import type { ComponentChildren } from 'preact';
import type { Assets } from './assets.ts';
import { classes } from './classes.ts';
import { BackLink, Breadcrumbs, type Crumb } from './components/breadcrumbs.tsx';
import type { IconName } from './components/icon.tsx';
import { Notice, type NoticeTone } from './components/notice.tsx';
import { Footer } from './layout/footer.tsx';
import { Header } from './layout/header.tsx';
import { WorkHeader } from './layout/work-header.tsx';
import { LangContext, wordsFor } from './words.ts';

export type NavItem = {
  href: string;
  label: string;
  current?: boolean;
  icon?: IconName /** Things that wait there. */;
  count?: number;
};

export type FooterLink = { href: string; label: string };

export type PageUser = {
  name: string;
  role?: string;
  /** Where the name leads: the person's own page. */
  href?: string;
  signOut?: { action: string; csrf?: string };
};

export type PageProps = {
  title: string;
  assets: Assets;
  region: { name: string; phone?: string; email?: string /** "ma-vr 9.00 tot 17.00 uur". */; hours?: string };
  lang?: string;
  section?: 'public' | 'work' | 'youth';
  nav?: readonly NavItem[];
  user?: PageUser | null;
  signInHref?: string;
  homeHref?: string;
  flash?: { tone: NoticeTone; text: ComponentChildren; title?: string } | null;
  breadcrumbs?: readonly Crumb[];
  back?: { href: string; label: string };
  alternate?: { lang: string; href: string; label: string };
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
  /** Class of a municipality's own tokens. */
  themeClass?: string;
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
      <html lang={lang} class={classes('opgroeiplein-theme', props.themeClass)} data-section={section} data-theme={props.theme}>
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
              {props.children}
            </main>
            <Footer {...props} />
          </div>
        </body>
      </html>
    </LangContext.Provider>
  );
}

function Head({ title, region, assets, description, noIndex, alternate, head }: PageProps) {
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title === 'Opgroeiplein' ? `Opgroeiplein ${region.name}` : `${title} - Opgroeiplein ${region.name}`}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      {description && <meta name="description" content={description} />}
      {noIndex && <meta name="robots" content="noindex" />}
      <meta name="color-scheme" content="light dark" />
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
      {assets.touchIcon && <link rel="apple-touch-icon" href={assets.touchIcon} />}
      {alternate && <link rel="alternate" hreflang={alternate.lang} href={alternate.href} />}
      {head}
    </head>
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
