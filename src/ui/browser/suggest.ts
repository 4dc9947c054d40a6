const QUIET_MS = 200;

/** Words to choose from while somebody types. Without them the box works as well. */
export function suggest(): void {
  for (const input of document.querySelectorAll<HTMLInputElement>('input[data-suggest]')) {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let asked = '';
    input.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(async () => {
        const typed = input.value.trim();
        if (typed.length < 2 || typed.length > 60 || typed === asked) return;
        asked = typed;
        const answer = await fetch(`${input.dataset.suggest}?q=${encodeURIComponent(typed)}`).catch(() => null);
        if (!answer?.ok || input.value.trim() !== typed) return;
        const { items }: { items: { text: string }[] } = await answer.json();
        input.list?.replaceChildren(...items.map(({ text }) => new Option(text, text)));
      }, QUIET_MS);
    });
  }
}
