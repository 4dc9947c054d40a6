import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import pg from 'pg';

/** Shorter statements are planned in a moment: keeping their plan costs memory for nothing. */
const LONG = 200;
/** How often a statement must have been asked in this process before its plan is kept. */
const OFTEN = 3;
/** Plans that one connection keeps: about 10 MB of the database at most. */
const MOST = 60;

const asked = new LRUCache<string, { times: number; name: string }>({ max: 2000 });

/** Under what name the plan of this statement is kept; null when it is not worth it. */
function nameFor(text: string): string | null {
  // What gives back "every column" gives back others after a migration, and the database then refuses the kept plan.
  if (text.length < LONG || !/^\s*(select|with)\b/i.test(text) || /(select|\.|,)\s*\*/i.test(text)) return null;
  const seen = asked.get(text) ?? {
    times: 0,
    name: `kept_${createHash('sha256').update(text).digest('base64url').slice(0, 24)}`,
  };
  seen.times += 1;
  asked.set(text, seen);
  return seen.times > OFTEN ? seen.name : null;
}

type Query = (...args: unknown[]) => unknown;

/**
 * A connection on which the database keeps the plans of long queries that are asked often: a page with eight tables costs more to plan than to
 * carry out (docs/adr/0013). The database itself decides when a plan of its own for the values is better.
 */
export class PlanKeepingClient extends pg.Client {
  readonly #kept = new Set<string>();

  constructor(config?: string | pg.ClientConfig) {
    super(config);
    this.query = ((first: unknown, values: unknown, ...rest: unknown[]) => {
      const name = typeof first === 'string' && Array.isArray(values) ? this.#nameOf(first) : null;
      // Looked up at each call: tests and measurements listen in on it.
      const query: Query = pg.Client.prototype.query;
      return Reflect.apply(query, this, name ? [{ name, text: first, values }, ...rest] : [first, values, ...rest]);
    }) as typeof this.query;
  }

  #nameOf(text: string): string | null {
    const name = nameFor(text);
    if (name === null || this.#kept.has(name)) return name;
    if (this.#kept.size >= MOST) return null;
    this.#kept.add(name);
    return name;
  }
}
