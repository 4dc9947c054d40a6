import type { Plugin } from 'vite';

const line = 'document.head.insertBefore(this.stylesheetElement, document.head.firstChild);';

/** Takes the inline style of Turbo's progress bar out: the content security policy refuses it, and we do not show that bar. */
export function turboWithoutStyle(): Plugin {
  return {
    name: 'turbo-without-style',
    transform(code, id) {
      if (!id.includes('@hotwired/turbo/dist/')) return null;
      if (!code.includes(line))
        throw new Error('Turbo makes its progress bar in another way now: look at src/ui/build/turbo-without-style.ts');
      return { code: code.replace(line, ''), map: null };
    },
  };
}
