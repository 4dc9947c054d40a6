import { readFileSync } from 'node:fs';

/** The kernel counts the start of a process in these steps. */
const TICKS_PER_SECOND = 100;

/**
 * When the command began for whoever typed it, in milliseconds since 1970: under `npm run` that is before this process, by the time that
 * npm and our own starter took. Known on Linux; elsewhere it is when this process began.
 */
export function commandStart(): number {
  const own = performance.timeOrigin;
  if (!process.env.npm_lifecycle_event) return own;
  try {
    const here = readStat('self');
    let oldest = here.started;
    for (let parent = here.parent, up = 0; up < 5 && parent > 1; up++) {
      const stat = readStat(String(parent));
      if (/^(npm|node)/.test(stat.name)) oldest = Math.min(oldest, stat.started);
      if (stat.name.startsWith('npm')) break;
      parent = stat.parent;
    }
    const earlier = ((here.started - oldest) / TICKS_PER_SECOND) * 1000;
    return earlier < 60_000 ? own - earlier : own;
  } catch {
    return own;
  }
}

function readStat(id: string): { name: string; parent: number; started: number } {
  const text = readFileSync(`/proc/${id}/stat`, 'utf8');
  const end = text.lastIndexOf(')');
  const fields = text.slice(end + 2).split(' ');
  return { name: text.slice(text.indexOf('(') + 1, end), parent: Number(fields[1]), started: Number(fields[19]) };
}
