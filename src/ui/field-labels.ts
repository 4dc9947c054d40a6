import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** What the fields of a page are called, by the id of their first input. */
export interface FieldLabels {
  names: Map<string, { label: string; within: string | undefined }>;
  /** A summary of errors stands above fields whose names were not known yet. */
  wanted: boolean;
}

export const FieldLabelsContext = createContext<FieldLabels | undefined>(undefined);
/** Legend around fields: tells those with the same name apart. */
export const WithinContext = createContext<string | undefined>(undefined);

/** A field says what it is called, so that the summary of errors can name it. */
export function useFieldLabel(id: string, label: unknown): void {
  const labels = useContext(FieldLabelsContext);
  const within = useContext(WithinContext);
  if (labels && typeof label === 'string' && !labels.names.has(id)) labels.names.set(id, { label, within });
}

/**
 * Draws a page, and draws it again when a summary of errors stands above the fields that it names: the summary comes first on the page,
 * the names after it.
 */
export function withFieldLabels(draw: (labels: FieldLabels) => string): string {
  const labels: FieldLabels = { names: new Map(), wanted: false };
  const html = draw(labels);
  return labels.wanted ? draw(labels) : html;
}
