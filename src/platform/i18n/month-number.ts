const names = [
  ['januari', 'january'],
  ['februari', 'february'],
  ['maart', 'mrt', 'march'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['augustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november'],
  ['december'],
] as const;

/**
 * The number of a month as people type it, in Dutch or English: "5", "05", "mei", "mrt", "sept.", "March"; undefined when it is none.
 * A name may be cut after three letters or more: two could be more than one month.
 */
export function monthNumber(typed: string): number | undefined {
  const text = typed.trim().toLowerCase().replace(/\.$/, '');
  if (/^\d{1,2}$/.test(text)) return Number(text) >= 1 && Number(text) <= 12 ? Number(text) : undefined;
  if (text.length < 3) return undefined;
  const index = names.findIndex((month) => month.some((name) => name.startsWith(text)));
  return index < 0 ? undefined : index + 1;
}
