/** A rule's declarations with every `var()` resolved that no style sheet ever defines: its fallback is used, or the declaration falls out. */
export function withoutUndefined(css: string, defined: (name: string) => boolean): string {
  return css.replace(/([^{};]+):([^{};]*);?/g, (whole, property: string, value: string) => {
    if (!value.includes('var(')) return whole;
    const resolved = resolve(value, defined);
    return resolved === undefined ? '' : `${property}:${resolved};`;
  });
}

/** The value, or `undefined` when it needs something that is not there. */
function resolve(value: string, defined: (name: string) => boolean): string | undefined {
  let result = '';
  let at = 0;
  for (let start = value.indexOf('var(', at); start >= 0; start = value.indexOf('var(', at)) {
    const end = closing(value, start + 3);
    const inside = value.slice(start + 4, end);
    const comma = inside.indexOf(',');
    const name = (comma < 0 ? inside : inside.slice(0, comma)).trim();
    const fallback = comma < 0 ? undefined : resolve(inside.slice(comma + 1).trim(), defined);
    const part = defined(name) ? `var(${name}${fallback === undefined ? '' : `,${fallback}`})` : fallback;
    if (part === undefined) return undefined;
    result += value.slice(at, start) + part;
    at = end + 1;
  }
  return result + value.slice(at);
}

function closing(value: string, open: number): number {
  let depth = 0;
  for (let at = open; at < value.length; at++) {
    if (value[at] === '(') depth++;
    if (value[at] === ')' && --depth === 0) return at;
  }
  return value.length;
}

/** Names of the custom properties that a style sheet sets. */
export function definedIn(css: string): Set<string> {
  return new Set([...css.matchAll(/(--[\w-]+)\s*:/g)].map((found) => found[1] ?? ''));
}
