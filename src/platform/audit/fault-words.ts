import type { ChainFault, FaultKind } from './check.ts';

const words: Record<FaultKind, (fault: ChainFault) => string> = {
  changed: (f) => `row ${f.row} was changed after it was written`,
  removed: (f) => `row ${f.row} was removed`,
  inserted: (f) => `row ${f.row} was inserted later: it says an older time than the row before it in the chain`,
  'left-out': (f) => `row ${f.row} is not in the chain: it was inserted past it, or its link was taken away`,
  'link-changed': (f) => `the link of row ${f.row} was changed`,
  'link-removed': (f) => `the link at position ${f.position} was removed`,
  'forged-removal': (f) => `row ${f.row} is marked as removed by rule, but the trail itself does not say so`,
  'end-removed': (f) =>
    `the chain does not hold the end that was expected, position ${f.position}: rows were cut off or all were made again`,
};

/** One line for the terminal: what, which row, when. */
export function faultWords(fault: ChainFault): string {
  const about = ['removed', 'link-removed', 'forged-removal'].includes(fault.kind) ? 'after' : 'of';
  return `FAULT: ${words[fault.kind](fault)}${fault.at ? ` (${about} ${fault.at})` : ''}`;
}
