import type { KeptList } from './attendance-kept.ts';

/**
 * What became of a list that was sent: the page that came back; `refused`: the server knows who sends it and does not take it from them;
 * `unknown`: it answers, but knows nobody or somebody else, logging in again helps; `lost`: no connection, or no time for it now.
 */
export type Sent = Document | 'refused' | 'unknown' | 'lost';

/** Sends a list once; with a fresh token when that of this page has run out. */
export async function sendOne(list: KeptList): Promise<Sent> {
  let answer = await post(list, tokenOn(document));
  if (answer?.status === 403 || answer?.status === 422) {
    const fresh = await fetch(list.path).catch(() => null);
    const page = fresh?.ok ? await read(fresh) : null;
    if (page && personOn(page) !== list.person) return 'unknown';
    answer = page ? await post(list, tokenOn(page)) : fresh;
  }
  // Too busy, or in trouble: later.
  if (!answer || answer.status >= 429) return 'lost';
  const page = await read(answer);
  if (answer.ok && new URL(answer.url).pathname === list.path) return page;
  return !answer.ok && personOn(page) === list.person ? 'refused' : 'unknown';
}

function post(list: KeptList, token: string): Promise<Response | null> {
  const since = String(Math.max(0, Math.round((Date.now() - list.at) / 1000)));
  const about = { sleutel: list.key, versie: list.version, geleden: since, persoon: list.person };
  return fetch(list.path, { method: 'POST', body: new URLSearchParams({ ...list.marks, _csrf: token, ...about }) }).catch(
    () => null,
  );
}

const read = async (answer: Response) => new DOMParser().parseFromString(await answer.text(), 'text/html');
const tokenOn = (page: Document) => page.querySelector<HTMLInputElement>('input[name="_csrf"]')?.value ?? '';
const personOn = (page: Document) => page.documentElement.dataset.person;
