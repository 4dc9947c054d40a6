/**
 * Tiles with `data-need` can be dragged to a place with `data-drop`. What the server says of each place, and the form that does it, are on
 * the page that the tile leads to: each `data-option` there is a place, with words in `data-said`.
 */
export function dragging(): void {
  let options = new Map<string, HTMLElement>();
  let held: HTMLElement | null = null;

  document.addEventListener('dragstart', (event) => {
    const tile = near(event.target, '[data-need]');
    if (!(tile instanceof HTMLAnchorElement) || !event.dataTransfer) return;
    held = tile;
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('text/uri-list', tile.href);
    tile.classList.add('is-held');
    void read(tile.href).then((found) => {
      if (held !== tile) return;
      options = found;
      for (const place of places()) show(place, found.get(place.dataset.drop ?? ''));
    });
  });

  for (const kind of ['dragenter', 'dragover'] as const)
    document.addEventListener(kind, (event) => {
      const place = near(event.target, '[data-drop]');
      for (const other of places()) other.classList.toggle('is-over', other === place);
      if (place && allowed(options.get(place.dataset.drop ?? ''))) event.preventDefault();
    });

  document.addEventListener('drop', (event) => {
    const place = near(event.target, '[data-drop]');
    const option = place && options.get(place.dataset.drop ?? '');
    const form = allowed(option) ? option?.querySelector('form') : null;
    if (!held || !form) return;
    event.preventDefault();
    form.hidden = true;
    document.body.append(form);
    form.requestSubmit();
  });

  document.addEventListener('dragend', () => {
    held?.classList.remove('is-held');
    held = null;
    options = new Map();
    for (const place of places()) show(place, undefined);
  });
}

async function read(href: string): Promise<Map<string, HTMLElement>> {
  const answer = await fetch(href, { headers: { accept: 'text/html' } }).catch(() => null);
  if (!answer?.ok) return new Map();
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  return new Map([...page.querySelectorAll<HTMLElement>('[data-option]')].map((one) => [one.dataset.option ?? '', one]));
}

function show(place: HTMLElement, option: HTMLElement | undefined): void {
  place.classList.remove('is-over');
  place.classList.toggle('is-open', option !== undefined && allowed(option));
  place.classList.toggle('is-closed', option !== undefined && !allowed(option));
  const words = place.querySelector<HTMLElement>('[data-effect]');
  if (!words) return;
  words.textContent = option?.querySelector('[data-said]')?.textContent ?? '';
  words.hidden = option === undefined;
}

const allowed = (option: HTMLElement | null | undefined): boolean => option?.dataset.allowed === 'ja';

const places = (): NodeListOf<HTMLElement> => document.querySelectorAll<HTMLElement>('[data-drop]');

function near(target: EventTarget | null, selector: string): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>(selector) : null;
}
