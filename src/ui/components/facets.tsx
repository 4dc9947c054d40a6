import { useWords } from '../words.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';

export type FacetOption = { value: string; label: string; count?: number; checked?: boolean };
export type Facet = {
  name: string;
  legend: string;
  type?: 'checkbox' | 'radio';
  options: readonly FacetOption[] /** Folded open. */;
  open?: boolean;
};

export type FacetsProps = {
  action: string;
  facets: readonly Facet[];
  /** Other parts of the address that stay, such as the question. */
  hidden?: Readonly<Record<string, string | undefined>>;
  clearHref?: string;
  /** How many choices are on, shown on the phone's button. */
  active?: number;
  submitLabel?: string;
};

/** Filters: a sheet that folds open on a phone, a column on a wide screen; a plain GET form. */
export function Facets(props: FacetsProps) {
  const words = useWords();
  return (
    <>
      <details class="op-sheet" data-sheet="">
        <summary class="utrecht-button utrecht-button--secondary-action op-sheet__button">
          <Icon name="filter" />
          <span>
            {words.filters}
            {props.active ? ` (${props.active})` : ''}
          </span>
        </summary>
        <div class="op-sheet__panel">
          <FacetForm {...props} place="sheet" />
        </div>
      </details>
      <div class="op-facets-column">
        <FacetForm {...props} place="column" />
      </div>
    </>
  );
}

function FacetForm({ action, facets, hidden = {}, clearHref, submitLabel, place }: FacetsProps & { place: 'sheet' | 'column' }) {
  const words = useWords();
  return (
    <form class="op-facets" action={action} method="get" data-facets={place} aria-label={words.filters}>
      {Object.entries(hidden).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={value} />,
      )}
      {facets.map((facet) => (
        <fieldset class="op-facet" key={facet.name}>
          <legend class="op-legend">{facet.legend}</legend>
          {facet.options.map((option) => {
            const id = `${place}-${facet.name}-${option.value || 'all'}`;
            const look = facet.type === 'radio' ? 'utrecht-radio-button' : 'utrecht-checkbox';
            return (
              <div class="op-choice op-choice--small" key={option.value}>
                <input
                  class={`${look} ${look}--html-input`}
                  type={facet.type ?? 'checkbox'}
                  id={id}
                  name={facet.name}
                  value={option.value}
                  checked={option.checked}
                />
                <label class="op-choice__label" for={id}>
                  {option.label}
                  {option.count !== undefined && <span class="op-facet__count">{option.count}</span>}
                </label>
              </div>
            );
          })}
        </fieldset>
      ))}
      <Button look="secondary" wide>
        {submitLabel ?? words.showResults}
      </Button>
      {clearHref && (
        <a class="utrecht-link" href={clearHref}>
          {words.clearFilters}
        </a>
      )}
    </form>
  );
}
