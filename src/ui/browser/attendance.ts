import { keepCopy, removeCopies } from './attendance-copy.ts';
import {
  countOf,
  forget,
  forgetOwn,
  forPath,
  type KeptList,
  keep,
  keptLists,
  othersWait,
  person,
  refuse,
} from './attendance-kept.ts';
import { tellRefused } from './attendance-refused.ts';
import { sendOne } from './attendance-send.ts';
import { words } from './attendance-words.ts';

const AGAIN_MS = 5_000;
const LONGEST_WAIT_MS = 3000;
let sending = false;
/** The server answers, but knows nobody: logging in again is what helps. */
let signedOut = false;

/**
 * A list of who was there is kept on this phone with every tap and sent when there is a connection: without loss, because it goes only when its
 * page came back, and without doubles, because each list has a key. Without this script its form works as any other. public.ts fetches it, on every
 * page of somebody who has a list on this phone.
 */
function attendance(): void {
  void removeCopies();
  prepare(listOn(document));
  tellRefused();
  addEventListener('online', () => void send());
  setInterval(() => signedOut || void send(), AGAIN_MS);
  document.addEventListener('submit', (event) => {
    if (event.target instanceof HTMLFormElement && event.target.action.endsWith('/uitloggen')) signOut(event, event.target);
  });
  void send();
}

const listOn = (page: Document) => page.querySelector<HTMLFormElement>('form[data-attendance]');
const pathOf = (form: HTMLFormElement) => new URL(form.action).pathname;
const versionOf = (form: HTMLFormElement) => form.querySelector<HTMLInputElement>('input[name="versie"]')?.value ?? '0';

/** Puts back what was marked before, keeps every tap, and takes over the button. */
function prepare(form: HTMLFormElement | null): void {
  if (!form) return;
  const before = forPath(pathOf(form));
  if (before) putBack(form, before);
  tell(form);
  void keepCopy(pathOf(form));
  form.addEventListener('change', () => {
    keep(marked(form, false));
    tell(form);
  });
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    keep(marked(form, true));
    tell(form);
    void send();
  });
}

/** What waits is put back, and tried again when it was refused. What was never saved only on the list as it was: a colleague may have saved it since. */
function putBack(form: HTMLFormElement, before: KeptList): void {
  if (!before.ready && before.version !== versionOf(form)) {
    forget(before);
    return;
  }
  if (before.refused) keep({ ...before, refused: false });
  for (const [name, value] of Object.entries(before.marks)) mark(form, name, value);
}

function mark(form: HTMLFormElement, name: string, value: string): void {
  for (const box of form.querySelectorAll<HTMLInputElement>(`input[name="${CSS.escape(name)}"]`)) {
    if (box.type === 'hidden') box.value = value;
    else if (box.value === value) box.checked = true;
  }
}

function marked(form: HTMLFormElement, ready: boolean): KeptList {
  const fields = [...new FormData(form)].map(([name, value]) => [name, String(value)] as const);
  const marks = Object.fromEntries(fields.filter(([name]) => /^(kind|was)-/.test(name)));
  const version = versionOf(form);
  return { person: person(), path: pathOf(form), key: crypto.randomUUID(), at: Date.now(), version, marks, ready };
}

/** Sends what waits, one list after the other. */
async function send(): Promise<void> {
  if (sending || !person()) return;
  sending = true;
  for (const list of keptLists().filter((one) => one.ready && !one.refused)) {
    // A connection that breaks off in the middle is none.
    const sent = await sendOne(list).catch(() => 'lost' as const);
    signedOut = sent === 'unknown';
    if (sent === 'refused') refuse(list);
    if (typeof sent === 'string') continue;
    forget(list);
    show(sent, list.path);
  }
  sending = false;
  tell(listOn(document));
  tellRefused();
}

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

/** How many marks wait on this phone, whether the page itself is a copy, and whether what it shows was saved. */
function tell(form: HTMLFormElement | null): void {
  if (!form) return;
  let line = form.querySelector<HTMLElement>('[data-kept]');
  if (!line) {
    line = document.createElement('p');
    line.dataset.kept = '';
    line.className = 'op-roll__kept';
    line.setAttribute('role', 'status');
    (form.querySelector('.op-actions') ?? form).prepend(line);
  }
  const said = saidOf(form);
  line.hidden = said === '';
  if (line.textContent !== said) line.textContent = said;
}

function saidOf(form: HTMLFormElement): string {
  const t = words();
  const marks = keptLists()
    .filter((one) => one.ready && !one.refused)
    .reduce((sum, one) => sum + countOf(one), 0);
  if (marks > 0) return (signedOut ? t.signedOut : t.waiting)(marks);
  const copy = document.documentElement.dataset.copy !== undefined;
  const own = forPath(pathOf(form));
  return [copy && t.copy, own && !own.ready && t.draft].filter(Boolean).join(' ');
}

/** Logging out empties the phone of what is one's own, and of every copy with names: what waits goes first, and when it cannot, the person decides. */
function signOut(event: SubmitEvent, form: HTMLFormElement): void {
  event.preventDefault();
  const enough = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_MS));
  void Promise.race([send(), enough]).then(async () => {
    if (keptLists().some((one) => one.ready) && !confirm(words().leave)) return;
    forgetOwn();
    await removeCopies(true);
    if (othersWait()) spare(form);
    form.submit();
  });
}

/** Tells the server to leave what a colleague still has to send: else it has the browser forget everything of this site. */
function spare(form: HTMLFormElement): void {
  const field = document.createElement('input');
  Object.assign(field, { type: 'hidden', name: 'lijsten', value: 'bewaar' });
  form.append(field);
}

attendance();
