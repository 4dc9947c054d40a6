import { useWords } from '../words.ts';
import { Icon } from './icon.tsx';

export type Crumb = { href?: string; label: string };

/** The way from home to this page; the last one is the page itself. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  const words = useWords();
  return (
    <nav class="op-crumbs" aria-label={words.breadcrumbs}>
      <ol>
        {crumbs.map((crumb, index) => (
          <li key={crumb.label}>
            {index > 0 && <Icon name="chevron-right" />}
            {crumb.href ? (
              <a class="utrecht-link" href={crumb.href}>
                {crumb.label}
              </a>
            ) : (
              <span aria-current="page">{crumb.label}</span>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** One step back, above the heading of a step or detail page. */
export function BackLink({ href, label }: { href: string; label: string }) {
  return (
    <p class="op-crumbs">
      <a class="utrecht-link" href={href}>
        <Icon name="arrow-left" />
        {label}
      </a>
    </p>
  );
}
