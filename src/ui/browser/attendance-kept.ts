const NAME = 'aanwezigheid';
/** What was tapped and never saved is put back for so long. */
const DRAFT_MS = 12 * 3600 * 1000;

/** Who was there at one session, as it was marked on this phone: numbers of children, never their names. */
export interface KeptList {
  /** Who marked it: only they send it. */
  person: string;
  /** Where it is sent to. */
  path: string;
  key: string;
  /** When it was last marked, by this phone's clock. */
  at: number;
  version: string;
  marks: Record<string, string>;
  /** The button was pressed: it may go. */
  ready: boolean;
}

/** Who is logged in, as the page says. */
export const person = (): string => document.documentElement.dataset.person ?? '';

/** What this person marked and what has not arrived. */
export const keptLists = (): KeptList[] => stored().filter((one) => one.person === person());
export const forPath = (path: string): KeptList | undefined => keptLists().find((one) => one.path === path);

/** The newest of a session takes the place of what was marked before; a tap after the button goes along with what waits. */
export function keep(list: KeptList): void {
  const ready = list.ready || (forPath(list.path)?.ready ?? false);
  write([...stored().filter((one) => one.path !== list.path || one.person !== list.person), { ...list, ready }]);
}

/** It arrived; what was marked since then stays. */
export function forget({ key }: KeptList): void {
  write(stored().filter((one) => one.key !== key));
}

export function forgetAll(): void {
  localStorage.removeItem(NAME);
}

function stored(): KeptList[] {
  try {
    const kept = JSON.parse(localStorage.getItem(NAME) ?? '[]') as KeptList[];
    return kept.filter((one) => one.ready || Date.now() - one.at < DRAFT_MS);
  } catch {
    return [];
  }
}

function write(lists: KeptList[]): void {
  localStorage.setItem(NAME, JSON.stringify(lists));
}
