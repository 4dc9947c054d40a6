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
  /** Of the list that was marked. */
  version: string;
  /** What was chosen per child, and what stood there before (`was-`). */
  marks: Record<string, string>;
  /** The button was pressed: it may go. */
  ready: boolean;
  /** The server does not take it from who marked it: sending again does not help. */
  refused?: boolean;
}

/** Who is logged in, as the page says; '' nobody. */
export const person = (): string => document.documentElement.dataset.person ?? '';

/** What this person marked and what has not arrived. */
export const keptLists = (): KeptList[] => stored().filter((one) => one.person === person());
export const forPath = (path: string): KeptList | undefined => keptLists().find((one) => one.path === path);

/** How many children a list is about. */
export const countOf = ({ marks }: KeptList): number => Object.keys(marks).filter((name) => name.startsWith('kind-')).length;

/**
 * The newest of a session takes the place of what was marked before. A tap after the button goes along with what waits, and goes on from the version
 * where that began.
 */
export function keep(list: KeptList): void {
  const waits = forPath(list.path);
  const along = waits?.ready ? { ready: true, version: waits.version } : {};
  write([...stored().filter((one) => one.path !== list.path || one.person !== list.person), { ...list, ...along }]);
}

/** It stays on this phone and is not sent again by itself. */
export function refuse({ key }: KeptList): void {
  write(stored().map((one) => (one.key === key ? { ...one, refused: true } : one)));
}

/** It arrived, or nobody wants it; what was marked since then stays. */
export function forget({ key }: KeptList): void {
  write(stored().filter((one) => one.key !== key));
}

/** Takes away what this person marked; what others still have to send on a shared phone stays. */
export function forgetOwn(): void {
  write(stored().filter((one) => one.person !== person()));
}

export const othersWait = (): boolean => stored().some((one) => one.ready && one.person !== person());

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
