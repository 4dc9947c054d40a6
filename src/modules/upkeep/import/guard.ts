const DANGEROUS = /^'*[=+\-@\t\r]/;

/** A cell of a text file that a spreadsheet would run as a formula gets an apostrophe before it; so does one that looks as if it had got one. */
export function guarded(cell: string): string {
  return DANGEROUS.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was. A formula in a file of somebody else stays the text that it is. */
export function unguarded(cell: string): string {
  return cell.startsWith("'") && DANGEROUS.test(cell) ? cell.slice(1) : cell;
}
