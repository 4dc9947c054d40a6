/** Links with `data-dialog` open the native dialog of that id instead of their own page. */
export function dialogs(): void {
  document.addEventListener('click', (event) => {
    const opener = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-dialog]') : null;
    const dialog = opener && document.getElementById(opener.dataset.dialog ?? '');
    if (!(dialog instanceof HTMLDialogElement)) return;
    event.preventDefault();
    dialog.showModal();
  });
}
