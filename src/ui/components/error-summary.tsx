import { useContext } from 'preact/hooks';
import { FieldLabelsContext } from '../field-labels.ts';
import { useWords } from '../words.ts';
import { fieldId } from './field.tsx';
import { Icon } from './icon.tsx';

export type FieldError = { /** Name of the field. */ field: string; message: string };

/** All errors of a form at its top, each names its field and links to it; draws nothing when there are none. */
export function ErrorSummary({ errors, title }: { errors: readonly FieldError[]; title?: string }) {
  const words = useWords();
  const nameOf = useNames(errors);
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
                {named(nameOf(error.field), error.message)}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}

/** What each field is called; with the legend around it where two would have the same name. */
function useNames(errors: readonly FieldError[]): (field: string) => string | undefined {
  const labels = useContext(FieldLabelsContext);
  if (labels && errors.length > 0) labels.wanted = true;
  const found = (field: string) => labels?.names.get(fieldId(field));
  return (field) => {
    const own = found(field);
    const twice = errors.some((other) => other.field !== field && found(other.field)?.label === own?.label);
    return own?.within && twice ? `${own.within}, ${own.label}` : own?.label;
  };
}

const LONGEST = 80;

/** "Geboortedatum: Vul dit in."; a message that says the name itself stays as it is. */
function named(label: string | undefined, message: string): string {
  const name = label?.trim().replace(/[:.]$/, '');
  if (!name || saysIt(message, name)) return message;
  const short = name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name;
  return `${short}${/[?!]$/.test(short) ? '' : ':'} ${message}`;
}

function saysIt(message: string, name: string): boolean {
  return ` ${message.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `.includes(
    ` ${name.toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, ' ')} `,
  );
}
