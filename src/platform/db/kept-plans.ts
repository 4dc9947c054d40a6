import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';

/** Shorter statements are planned in a moment: keeping their plan costs memory for nothing. */
const LONG = 200;
/** How often a statement must have been asked in this process before its plan is kept. */
const OFTEN = 3;
/** Plans that one connection keeps: about 10 MB of the database at most. */
const MOST = 60;

/** By statement; a name of null: its plan is never kept. */
const asked = new LRUCache<string, { times: number; name: string | null }>({ max: 2000 });

/**
 * Under what name this connection keeps the plan of a statement; null when it is not worth it, or the connection has enough. `kept`: the names that
 * it keeps, to which this one is added.
 */
export function planName(text: string, kept: Set<string>): string | null {
  const name = nameFor(text);
  if (name === null || kept.has(name)) return name;
  if (kept.size >= MOST) return null;
  kept.add(name);
  return name;
}

/** What gives back "every column" gives back others after a migration, and the database then refuses the kept plan. */
const EVERY_COLUMN = { reading: /(select|\.|,)\s*\*/i, writing: /returning\b.*\*/is };

function nameFor(text: string): string | null {
  if (text.length < LONG) return null;
  const seen = asked.get(text) ?? { times: 0, name: newName(text) };
  seen.times += 1;
  asked.set(text, seen);
  return seen.times > OFTEN ? seen.name : null;
}

function newName(text: string): string | null {
  const verb = /^\s*(select|with|insert|update|delete)\b/i.exec(text)?.[1]?.toLowerCase();
  if (!verb || EVERY_COLUMN[verb === 'select' || verb === 'with' ? 'reading' : 'writing'].test(text)) return null;
  return `kept_${createHash('sha256').update(text).digest('base64url').slice(0, 24)}`;
}
