import { useLang, useWords } from '../words.ts';
import { Icon } from './icon.tsx';

export type Crumb = { href?: string; label: string /** When it is not that of the page. */; lang?: string };

/** The way from home to this page; the last one is the page itself. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const words = useWords();
  const foreign = useForeign();
  return (
    <nav class="op-crumbs" aria-label={words.breadcrumbs}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.label}>
            {index > 0 && <Icon name="chevron-right" />}
            {crumb.href ? (
              <a class="utrecht-link" href={crumb.href} lang={foreign(crumb.lang)}>
                {crumb.label}
              </a>
            ) : (
              <span aria-current="page" lang={foreign(crumb.lang)}>
                {crumb.label}
              </span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** The mark for words in another language than the page. */
function useForeign(): (lang: string | undefined) => string | undefined {
  const page = useLang();
  return (lang) => (lang === page ? undefined : lang);
}

/** One step back, above the heading of a step or detail page. */
export function BackLink({ href, label, lang }: { href: string; label: string; lang?: string }) {
  const foreign = useForeign();
  return (
    <p class="op-crumbs">
      <a class="utrecht-link" href={href}>
        <Icon name="arrow-left" />
        <span lang={foreign(lang)}>{label}</span>
      </a>
    </p>
  );
}
