/** The plain tiles of the mark, in a square of 32. */
export const markTiles =
  'M5 17h7a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3v-7a3 3 0 0 1 3-3zM20 17h7a3 3 0 0 1 3 3v7a3 3 0 0 1-3 3h-7a3 3 0 0 1-3-3v-7a3 3 0 0 1 3-3z';
/** The tile that grows into a house. */
export const markHouse =
  'M7.1 1.8a2.2 2.2 0 0 1 2.8 0l4.3 3.6A2.3 2.3 0 0 1 15 7.2V12a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V7.2a2.3 2.3 0 0 1 .8-1.8z';
/** The tile that grows into a leaf. */
export const markLeaf = 'M28.8 1.3A1.2 1.2 0 0 1 30 2.5V6.5A8.5 8.5 0 0 1 21.5 15H18a1 1 0 0 1-1-1v-3.5A9.2 9.2 0 0 1 26.2 1.3z';

/** The mark: a square of paving tiles, of which one grows into a house and one into a leaf. */
export function Mark({ class: extra = 'op-mark' }: { class?: string }) {
  return (
    <svg class={extra} viewBox="0 0 32 32" aria-hidden="true">
      <path d={markTiles} />
      <path class="op-mark__house" d={markHouse} />
      <path class="op-mark__leaf" d={markLeaf} />
    </svg>
  );
}

/** Mark and name, as in the header. */
export function Wordmark() {
  return (
    <span class="op-wordmark">
      <Mark />
      <span>Opgroeiplein</span>
    </span>
  );
}
