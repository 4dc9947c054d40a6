import { browserSupportsWebAuthn, startAuthentication, startRegistration } from '@simplewebauthn/browser';

/** Shows what only works with a passkey, where the browser can do that. Its form asks the passkey first and then sends the answer. */
function prepare(part: HTMLElement): void {
  const form = part.querySelector('form');
  if (!form) return;
  part.hidden = false;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void ask(part, form);
  });
}

async function ask(part: HTMLElement, form: HTMLFormElement): Promise<void> {
  const problem = part.querySelector<HTMLElement>('[data-problem]');
  const answer = form.querySelector<HTMLInputElement>('[name="antwoord"]');
  if (problem) problem.textContent = '';
  try {
    const body = new URLSearchParams({ _csrf: form.querySelector<HTMLInputElement>('[name="_csrf"]')?.value ?? '' });
    const question = await fetch(`${form.action}/vraag`, { method: 'POST', body });
    // Something must be proved first.
    if (question.redirected) return location.assign(question.url);
    const optionsJSON = await question.json();
    const given =
      part.dataset.passkey === 'create' ? await startRegistration({ optionsJSON }) : await startAuthentication({ optionsJSON });
    if (answer) answer.value = JSON.stringify(given);
    form.submit();
  } catch {
    if (problem) problem.textContent = problem.dataset.problem ?? '';
  }
}

if (browserSupportsWebAuthn()) for (const part of document.querySelectorAll<HTMLElement>('[data-passkey]')) prepare(part);
