import type { PersonProps } from './person.tsx';

export type Hair = 'short' | 'long' | 'bun' | 'afro' | 'curls' | 'tail' | 'bald' | 'scarf' | 'cap' | 'bob' | 'side';

/** What of the hair is behind the head. */
export function HairBack({ hair, hairColor = 1 }: PersonProps) {
  const path = {
    long: 'M0-127c-11 0-16 8-16 19 0 10-1 16-3 24 7 4 31 4 38 0-2-8-3-14-3-24 0-11-5-19-16-19z',
    bob: 'M0-127c-11 0-16 8-16 19 0 5 0 9-1 13 5 3 29 3 34 0-1-4-1-8-1-13 0-11-5-19-16-19z',
    tail: 'M-8-122c-10-3-18 2-17 11 1 8-3 11-6 13 9 2 15-3 15-11 0-5 3-6 6-6z',
    afro: 'M0-134c-13 0-22 9-22 20 0 12 9 20 22 20s22-8 22-20c0-11-9-20-22-20z',
    bun: 'M-3-134a7.5 7.5 0 1 0 .1 0z',
    curls:
      'M-13-118a6 6 0 0 1 1-11 7 7 0 0 1 12-4 7 7 0 0 1 12 4 6 6 0 0 1 2 11 6 6 0 0 1 1 10 5 5 0 0 1-4 6h-22a5 5 0 0 1-4-6 6 6 0 0 1 2-10z',
  }[hair as string];
  return path ? <path fill={`var(--h${hairColor})`} d={path} /> : null;
}

/** Head and face, looking a little to the right. */
export function Face({ skin, hair, scarf, glasses, beard, hairColor = 1 }: PersonProps) {
  return (
    <>
      {hair === 'scarf' && (
        <path
          fill={`var(--s-${scarf ?? 'plum'})`}
          d="M1-126c-11 0-16 8-16 18 0 9 2 13-3 22 9 7 30 7 36 0-4-8-1-13-1-22 0-10-5-18-16-18z"
        />
      )}
      {hair === 'scarf' ? (
        <ellipse fill={`var(--k${skin})`} cx="2.5" cy="-108" rx="9.5" ry="11" />
      ) : (
        <ellipse fill={`var(--k${skin})`} cx="0" cy="-109" rx="12" ry="13.5" />
      )}
      {hair !== 'scarf' && <circle fill={`var(--k${skin})`} cx="-11" cy="-107" r="3" />}
      {beard && (
        <path fill={`var(--h${hairColor})`} d="M-12-110c0 13 5 18 12 18s12-5 12-18c-1 4-3 6-6 6-4-1-6-1-9 0-4 0-6-2-9-6z" />
      )}
      <path
        fill="none"
        stroke="var(--s-face)"
        stroke-width="1.7"
        stroke-linecap="round"
        d={`M0-109.5v.5M8-109.5v.5M1-102.5q3 2.6 6 0`}
      />
      {glasses && (
        <path
          fill="none"
          stroke="var(--s-face)"
          stroke-width="1.3"
          d="M-3.6-109a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0M4.6-109a3.5 3.5 0 1 0 7 0 3.5 3.5 0 1 0-7 0M-3.6-109.5l-7-1"
        />
      )}
    </>
  );
}

/** What of the hair lies over the head. */
export function HairFront({ hair, hairColor = 1, scarf }: PersonProps) {
  const path = {
    short: 'M-13-107c-3-12 3-20 13-20 9 0 15 5 13 14-6 1-13-1-16-4-2 4-5 5-7 6-1 1-1 3-3 4z',
    side: 'M-13-106c-4-13 4-22 14-21 8 1 14 6 12 13-5-3-11-4-15-6-1 5-5 6-8 8-1 2-1 4-3 6z',
    long: 'M-13-108c-1-12 4-18 13-18 8 0 14 5 13 14-7-1-13-3-15-8-2 5-6 8-11 12z',
    bob: 'M-13-108c-1-12 4-18 13-18 8 0 14 5 13 14-7 0-17 0-19-3-2 2-4 4-7 7z',
    tail: 'M-13-109c-1-11 4-18 13-18 8 0 13 5 13 13-8 0-16-2-18-4-2 4-4 6-8 9z',
    afro: 'M-13-109c-2-10 4-17 13-17s15 6 13 16c-2-5-4-6-7-6-5 1-9 1-12 0-3 1-5 3-7 7z',
    bun: 'M-13-108c-1-12 4-19 13-19 8 0 14 5 13 14-8-1-14-3-16-6-2 4-6 7-10 11z',
    curls: 'M-13-109c-2-10 4-16 13-16s15 5 13 14c-4 0-5-3-8-3s-4 2-7 1-4 0-6 1-3 2-5 3z',
  }[hair as string];
  if (hair === 'cap')
    return (
      <path fill={`var(--s-${scarf ?? 'coral'})`} d="M-13-110c-1-11 4-17 13-17 8 0 12 5 13 12 6 0 10 2 10 4H8c-8-1-14-1-21 1z" />
    );
  return path ? <path fill={`var(--h${hairColor})`} d={path} /> : null;
}

/** A head that looks the other way. */
export function BackOfHead({ hair, hairColor = 1, skin, scarf }: PersonProps) {
  if (hair === 'scarf')
    return (
      <path
        fill={`var(--s-${scarf ?? 'plum'})`}
        d="M0-126c-11 0-15 8-15 18 0 9 2 13-3 22 9 7 27 7 36 0-5-9-3-13-3-22 0-10-4-18-15-18z"
      />
    );
  const color = hair === 'bald' ? `var(--k${skin})` : `var(--h${hairColor})`;
  const long = hair === 'long' || hair === 'bob';
  return (
    <>
      <circle fill={`var(--k${skin})`} cx="-12" cy="-107" r="3" />
      <circle fill={`var(--k${skin})`} cx="12" cy="-107" r="3" />
      <path
        fill={color}
        d={
          long
            ? 'M0-126c-11 0-15 8-15 18l-2 24c8 4 26 4 34 0l-2-24c0-10-4-18-15-18z'
            : 'M0-124c-9 0-13 7-13 16 0 8 5 12 13 12s13-4 13-12c0-9-4-16-13-16z'
        }
      />
    </>
  );
}
