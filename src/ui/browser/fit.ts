const QUIET_MS = 250;
/** Never free text: what is asked stands in an address. */
const fields = [
  'places',
  'ages-from',
  'ages-to',
  'ages-unit',
  'theme',
  'intervention',
  'municipality',
  'maxKm',
  'dayParts',
  'languages',
];

/** What fits a need follows while it is written, in the frame that its form names. Without it a button shows the same. */
export function followFit(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-fit]')) {
    const frame = document.getElementById('past');
    let timer: ReturnType<typeof setTimeout> | undefined;
    form.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        const query = new URLSearchParams();
        for (const [name, value] of new FormData(form))
          if (fields.includes(name) && value !== '') query.append(name, String(value));
        if (!query.has('theme') || !query.has('municipality') || !query.has('ages-from') || !query.has('ages-to')) return;
        const address = `${form.dataset.fit}?${query}`;
        if (frame?.getAttribute('src') !== address) frame?.setAttribute('src', address);
      }, QUIET_MS);
    });
  }
}
