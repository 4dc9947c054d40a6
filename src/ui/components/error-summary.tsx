import { useWords } from '../words.ts';
import { fieldId } from './field.tsx';
import { Icon } from './icon.tsx';

export type FieldError = { /** Name of the field. */ field: string; message: string };

/** All errors of a form at its top, each a link to its field; draws nothing when there are none. */
export function ErrorSummary({ errors, title }: { errors: readonly FieldError[]; title?: string }) {
  const words = useWords();
  if (errors.length === 0) return null;
  return (
    <div class="op-notice op-notice--error" role="alert" tabIndex={-1} id="fouten" data-focus="">
      <Icon name="alert-circle" size="large" />
      <div class="op-notice__body">
        <h2 class="utrecht-heading-4">{title ?? words.errorTitle}</h2>
        <ul class="op-errors">
          {errors.map((error) => (
            <li key={error.field + error.message}>
              <a class="utrecht-link" href={`#${fieldId(error.field)}`}>
                {error.message}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
