/** How the mouth runs, from sad to glad. */
const mouths: Record<number, string> = {
  1: 'M14 35q10-11 20 0',
  2: 'M15 34q9-6 18 0',
  3: 'M15 32h18',
  4: 'M15 30q9 7 18 0',
  5: 'M13 28q11 14 22 0z',
};

/** A face with a mood from 1 (sad) to 5 (glad), for beside words that say the same. */
export function Face({ mood }: { mood: number }) {
  return (
    <svg class="op-face__picture" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <circle cx="24" cy="24" r="22" class="op-face__skin" />
      <circle cx="17" cy="20" r="2.6" class="op-face__eye" />
      <circle cx="31" cy="20" r="2.6" class="op-face__eye" />
      <path d={mouths[mood] ?? mouths[3]} class={mood === 5 ? 'op-face__mouth op-face__mouth--open' : 'op-face__mouth'} />
    </svg>
  );
}
