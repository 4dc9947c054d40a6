import { z } from 'zod';

/** Longest path that is remembered to come back to. */
const LONGEST = 300;

/**
 * A path of our own to come back to, from an address or form; anything else is as if nothing was asked. Browsers read "//", "/\" and a tab
 * after the first slash as the start of another site, so only printable ASCII counts.
 */
export function ownPath(path: string | undefined): string | undefined {
  return path && path.length <= LONGEST && /^\/(?![/\\])[\x21-\x5b\x5d-\x7e]*$/.test(path) ? path : undefined;
}

/** The field or query key "terug" of the pages on the way in. */
export const backField = z.string().max(2000).optional().transform(ownPath);

/** An address with where to go afterwards. */
export function withBack(path: string, back: string | undefined): string {
  return back ? `${path}${path.includes('?') ? '&' : '?'}terug=${encodeURIComponent(back)}` : path;
}
