// Over https under the name that only this very host can set.
const key = location.protocol === 'https:' ? '__Host-thema' : 'thema';
const attributes = `path=/;max-age=31536000;samesite=lax${location.protocol === 'https:' ? ';secure' : ''}`;
const root = document.documentElement;

type Theme = 'light' | 'dark';

/** Shows the theme buttons and lets them switch; the choice is kept on this device, in a cookie that the server may read. */
export function themeSwitches(): void {
  const kept = stored();
  if (kept) root.dataset.theme = kept;
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-switch]')) {
    button.hidden = false;
    name(button);
    button.addEventListener('click', () => choose(current() === 'dark' ? 'light' : 'dark'));
  }
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', nameAll);
}

function choose(theme: Theme): void {
  root.dataset.theme = theme;
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser
  document.cookie = `${key}=${theme};${attributes}`;
  nameAll();
}

function nameAll(): void {
  for (const button of document.querySelectorAll<HTMLButtonElement>('[data-theme-switch]')) name(button);
}

/** The button says what it will do. */
function name(button: HTMLButtonElement): void {
  const words = button.querySelector('span');
  if (words) words.textContent = (current() === 'dark' ? button.dataset.light : button.dataset.dark) ?? '';
}

function current(): Theme {
  return stored() ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light');
}

function stored(): Theme | undefined {
  const found = new RegExp(`(?:^|; )${key}=(light|dark)`).exec(document.cookie)?.[1];
  return found === 'light' || found === 'dark' ? found : undefined;
}
