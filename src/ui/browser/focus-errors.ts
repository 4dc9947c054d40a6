/** Puts the focus on the error summary, so that it is read and the keyboard starts there; not on the page of samples. */
export function focusErrors(): void {
  document.querySelector<HTMLElement>('[data-focus]:not(.op-sample *)')?.focus();
}
