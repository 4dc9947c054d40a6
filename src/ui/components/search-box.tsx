import type { ComponentChildren } from 'preact';
import { useWords } from '../words.ts';
import { Button } from './button.tsx';
import { fieldId } from './field.tsx';

export type SearchBoxProps = {
  action: string;
  name?: string;
  /** The question itself: "Waar kunnen we u mee helpen?". */
  label: ComponentChildren;
  /** The label is the heading of the page. */
  labelAsHeading?: 1 | 2;
  value?: string;
  hint?: string;
  placeholder?: string;
  submitLabel?: string;
  /** The one big box of the home page. */
  big?: boolean;
  hidden?: Readonly<Record<string, string | undefined>>;
  /** Common questions as links below the box. */
  suggestions?: readonly { href: string; label: string }[];
  suggestionsLabel?: string;
  /** Address that answers with words to choose from while somebody types. */
  suggest?: string;
};

/** The question box: people ask in their own words. */
export function SearchBox(props: SearchBoxProps) {
  const words = useWords();
  const name = props.name ?? 'q';
  const id = fieldId(name);
  const label = (
    <label class={props.labelAsHeading ? undefined : 'utrecht-form-label'} for={id}>
      {props.label}
    </label>
  );
  return (
    <search class={props.big ? 'op-search op-search--big' : 'op-search'}>
      <form class="op-search__form" action={props.action} method="get">
        {Object.entries(props.hidden ?? {}).map(([key, value]) =>
          value === undefined ? null : <input key={key} type="hidden" name={key} value={value} />,
        )}
        {props.labelAsHeading === 1 && <h1 class="utrecht-heading-1 op-display">{label}</h1>}
        {props.labelAsHeading === 2 && <h2 class="utrecht-heading-2">{label}</h2>}
        {!props.labelAsHeading && label}
        {props.hint && (
          <p class="utrecht-form-field-description" id={`${id}-hint`}>
            {props.hint}
          </p>
        )}
        <div class="op-search__row">
          <input
            class="utrecht-textbox utrecht-textbox--html-input"
            type="search"
            id={id}
            name={name}
            value={props.value}
            placeholder={props.placeholder}
            maxlength={500}
            list={props.suggest ? `${id}-suggestions` : undefined}
            data-suggest={props.suggest}
            aria-describedby={props.hint ? `${id}-hint` : undefined}
          />
          {props.suggest && <datalist id={`${id}-suggestions`} />}
          <Button icon="search">{props.submitLabel ?? words.search}</Button>
        </div>
      </form>
      {props.suggestions && props.suggestions.length > 0 && (
        <nav class="op-suggestions" aria-label={props.suggestionsLabel ?? words.search}>
          {props.suggestionsLabel && <p class="op-small">{props.suggestionsLabel}</p>}
          <ul>
            {props.suggestions.map((suggestion) => (
              <li key={suggestion.href}>
                <a class="op-chip" href={suggestion.href}>
                  {suggestion.label}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </search>
  );
}
