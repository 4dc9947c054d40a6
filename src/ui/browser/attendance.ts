import { keepCopy, removeCopies } from './attendance-copy.ts';
import { forget, forgetAll, forPath, type KeptList, keep, keptLists, person } from './attendance-kept.ts';
import { words } from './attendance-words.ts';

const AGAIN_MS = 5_000;
const LONGEST_WAIT_MS = 3000;
let sending = false;
/** The server answers, but knows nobody: logging in again is what helps. */
let signedOut = false;

/**
 * A list of who was there is kept on this phone with every tap and sent when there is a connection: without loss, because it goes only when its
 * page came back, and without doubles, because each list has a key. Without this script its form works as any other.
 */
export function attendance(): void {
  void removeCopies();
  prepare(listOn(document));
  addEventListener('online', () => void send());
  setInterval(() => signedOut || void send(), AGAIN_MS);
  document.addEventListener('submit', (event) => {
    if (event.target instanceof HTMLFormElement && event.target.action.endsWith('/uitloggen')) signOut(event, event.target);
  });
  void send();
}

const listOn = (page: Document) => page.querySelector<HTMLFormElement>('form[data-attendance]');
const pathOf = (form: HTMLFormElement) => new URL(form.action).pathname;

/** Puts back what was marked before, keeps every tap, and takes over the button. */
function prepare(form: HTMLFormElement | null): void {
  if (!form) return;
  const before = forPath(pathOf(form));
  if (before) for (const [name, value] of Object.entries(before.marks)) mark(form, name, value);
  tell(form);
  void keepCopy(pathOf(form));
  form.addEventListener('change', () => keep(marked(form, false)));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep(marked(form, true));
    tell(form);
    void send();
  });
}

function mark(form: HTMLFormElement, name: string, value: string): void {
  const box = form.querySelector<HTMLInputElement>(`input[name="${CSS.escape(name)}"][value="${CSS.escape(value)}"]`);
  if (box) box.checked = true;
}

function marked(form: HTMLFormElement, ready: boolean): KeptList {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
  const marks = Object.fromEntries(fields.filter(([name]) => name.startsWith('kind-')));
  const version = fields.find(([name]) => name === 'versie')?.[1] ?? '0';
  return { person: person(), path: pathOf(form), key: crypto.randomUUID(), at: Date.now(), version, marks, ready };
}

/** Sends what waits, one list after the other. */
async function send(): Promise<void> {
  if (sending || !person()) return;
  sending = true;
  for (const list of keptLists().filter((one) => one.ready)) {
    // A connection that breaks off in the middle is none.
    const page = await sendOne(list).catch(() => null);
    if (!page) continue;
    forget(list);
    if (page !== 'gone') show(page, list.path);
  }
  sending = false;
  tell(listOn(document));
}

/** The page that came back; nothing: it waits on; `gone`: there is no such session any more. */
async function sendOne(list: KeptList): Promise<Document | 'gone' | null> {
  let answer = await post(list, tokenOn(document));
  if (answer?.status === 403 || answer?.status === 422) {
    const fresh = await fetch(list.path).catch(() => null);
    answer = fresh?.ok ? await post(list, tokenOn(await read(fresh))) : null;
  }
  if (answer?.status === 404) return 'gone';
  const arrived = answer?.ok && new URL(answer.url).pathname === list.path;
  signedOut = answer !== null && !arrived && answer.status < 429;
  return answer && arrived ? read(answer) : null;
}

function post(list: KeptList, token: string): Promise<Response | null> {
  const since = String(Math.max(0, Math.round((Date.now() - list.at) / 1000)));
  const body = new URLSearchParams({ ...list.marks, _csrf: token, sleutel: list.key, versie: list.version, geleden: since });
  return fetch(list.path, { method: 'POST', body }).catch(() => null);
}

const read = async (answer: Response) => new DOMParser().parseFromString(await answer.text(), 'text/html');
const tokenOn = (page: Document) => page.querySelector<HTMLInputElement>('input[name="_csrf"]')?.value ?? '';

/** The list as it stands now takes the place of the one that was sent; on another page only what is said of it. */
function show(page: Document, path: string): void {
  const notice = page.querySelector<HTMLElement>('.op-main__top .op-notice');
  const old = document.querySelector('main');
  const fresh = page.querySelector('main');
  const form = listOn(document);
  if (form && old && fresh && pathOf(form) === path) {
    delete document.documentElement.dataset.copy;
    old.replaceWith(fresh);
    prepare(listOn(document));
  } else if (notice && old) old.prepend(notice);
  notice?.setAttribute('tabindex', '-1');
  notice?.focus();
}

/** How many marks wait on this phone, and whether the page itself is a copy. */
function tell(form: HTMLFormElement | null): void {
  if (!form) return;
  const t = words();
  const waiting = keptLists().filter((one) => one.ready);
  const marks = waiting.reduce((sum, one) => sum + Object.keys(one.marks).length, 0);
  const said = marks > 0 ? (signedOut ? t.signedOut : t.waiting)(marks) : document.documentElement.dataset.copy ? t.copy : '';
  let line = form.querySelector<HTMLElement>('[data-kept]');
  if (!line) {
    line = document.createElement('p');
    line.dataset.kept = '';
    line.className = 'op-roll__kept';
    line.setAttribute('role', 'status');
    (form.querySelector('.op-actions') ?? form).prepend(line);
  }
  line.hidden = said === '';
  if (line.textContent !== said) line.textContent = said;
}

/** Logging out empties the phone: what waits goes first, and when it cannot, the person decides. */
function signOut(event: SubmitEvent, form: HTMLFormElement): void {
  event.preventDefault();
  const enough = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
  void Promise.race([send(), enough]).then(async () => {
    const left = keptLists().filter((one) => one.ready).length;
    if (left > 0 && !confirm(words().leave)) return;
    forgetAll();
    await removeCopies(true);
    form.submit();
  });
}
