import { useWords } from '../words.ts';
import { Icon } from './icon.tsx';

export type FacetLink = {
  label: string;
  /** Address with this choice, or without it when it is on. */
  href: string;
  /** How many results it gives. */
  count: number;
  on: boolean;
};
export type LinkedFacet = { name: string; legend: string; links: readonly FacetLink[] };

export type FacetLinksProps = {
  facets: readonly LinkedFacet[];
  /** How many choices are on, shown on the phone's button. */
  active: number;
  clearHref?: string;
  /** To all filters, when some are left out. */
  more?: { href: string; label: string };
};

/**
 * Filters as links that each say how many results they give: a sheet behind a button on a phone, a column on a wide screen. Without
 * JavaScript: the sheet is a popover, opened by the button itself.
 */
export function FacetLinks({ facets, active, clearHref, more }: FacetLinksProps) {
  const words = useWords();
  return (
    <>
      <button class="utrecht-button utrecht-button--secondary-action op-filters-open" type="button" popovertarget="filters">
        <Icon name="filter" />
        <span>
          {words.filters}
          {active > 0 && ` (${active})`}
        </span>
      </button>
      <nav class="op-filters" id="filters" popover="auto" aria-label={words.filters}>
        <div class="op-filters__head">
          <span class="op-legend" aria-hidden="true">
            {words.filters}
          </span>
          <button
            class="op-filters__close"
            type="button"
            popovertarget="filters"
            popovertargetaction="hide"
            aria-label={words.close}
          >
            <Icon name="x" />
          </button>
        </div>
        {clearHref && (
          <a class="utrecht-link" href={clearHref}>
            {words.clearFilters}
          </a>
        )}
        {facets.map(({ name, legend, links }) => (
          <div class="op-filter" key={name}>
            <p class="op-legend" id={`filter-${name}`}>
              {legend}
            </p>
            <ul aria-labelledby={`filter-${name}`}>
              {links.map(({ label, href, count, on }) => (
                <li key={label}>
                  <a class={on ? 'op-filter__on' : undefined} href={href} rel="nofollow">
                    <span class="op-filter__box">{on && <Icon name="check" />}</span>
                    <span>
                      {on && <span class="op-hidden">{words.removeFilter} </span>}
                      {label}
                    </span>
                    <span class="op-filter__count">
                      {count}
                      <span class="op-hidden"> {count === 1 ? words.result : words.results}</span>
                    </span>
                  </a>
                </li>
              ))}
            </ul>
          </div>
        ))}
        {more && (
          <a class="utrecht-link" href={more.href}>
            {more.label}
          </a>
        )}
      </nav>
    </>
  );
}
