import { dialogs } from './dialogs.ts';
import { focusErrors } from './focus-errors.ts';
import { press } from './press.ts';
import { suggest } from './suggest.ts';
import { themeSwitches } from './theme.ts';

themeSwitches();
dialogs();
focusErrors();
press();
suggest();

/**
 * Lists of who was there are kept on a phone (attendance.ts): the script for them comes where somebody is logged in and there is a list on the page
 * or something of one on this phone. Where nobody is logged in no copy with names stays.
 */
async function lists(): Promise<void> {
  const { person, lists: script } = document.documentElement.dataset;
  const copies = await globalThis.caches?.has('aanwezigheid');
  if (person && script && (copies || localStorage.getItem('aanwezigheid') || document.querySelector('form[data-attendance]')))
    await import(/* @vite-ignore */ script);
  if (person || !copies) return;
  await caches.delete('aanwezigheid');
  for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
}
// A browser that refuses to keep anything has nothing to look after, and the form works without.
void lists().catch(() => undefined);
