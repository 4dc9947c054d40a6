/** Puts the focus on the error summary, so that it is read and the keyboard starts there. */
export function focusErrors(): void {
  document.querySelector<HTMLElement>('[data-focus]')?.focus();
}
