/** Presses the button of a page that has only one, for who came to it from elsewhere; not again for who goes back to it. */
export function press(): void {
  const [visit] = performance.getEntriesByType('navigation');
  if (visit instanceof PerformanceNavigationTiming && visit.type !== 'navigate') return;
  document.querySelector<HTMLFormElement>('form[data-press]')?.requestSubmit();
}
