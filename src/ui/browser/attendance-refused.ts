import { forget, type KeptList, keptLists } from './attendance-kept.ts';
import { words } from './attendance-words.ts';

/** Says on every page which lists could not be sent, each with a button to drop it. */
export function tellRefused(): void {
  const lists = keptLists().filter((one) => one.refused);
  for (const shown of document.querySelectorAll<HTMLElement>('[data-refused]'))
    if (!lists.some((one) => one.key === shown.dataset.refused)) shown.remove();
  for (const list of lists)
    if (!document.querySelector(`[data-refused="${CSS.escape(list.key)}"]`))
      document.querySelector('main')?.prepend(notice(list));
}

function notice(list: KeptList): HTMLElement {
  const t = words();
  const top = part('div', 'op-main__top');
  const box = part('div', 'op-notice op-notice--warning');
  const body = part('div', 'op-notice__body');
  const text = part('p', '');
  const button = part('button', 'utrecht-button utrecht-button--secondary-action');
  top.dataset.refused = list.key;
  box.setAttribute('role', 'alert');
  text.textContent = t.refused(list.at);
  button.type = 'button';
  button.textContent = t.drop;
  button.addEventListener('click', () => {
    forget(list);
    top.remove();
  });
  body.append(text, button);
  box.append(body);
  top.append(box);
  return top;
}

function part<K extends keyof HTMLElementTagNameMap>(kind: K, name: string): HTMLElementTagNameMap[K] {
  const made = document.createElement(kind);
  made.className = name;
  return made;
}
