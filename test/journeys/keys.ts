import type { Page } from 'playwright-core';

/** Where the focus is: whether it fits what was looked for, and which element it is. */
interface Stop {
  fits: boolean;
  /** Number of the element on this page; -1 for the page itself. */
  element: number;
  text: string;
  /** The element that had the focus before looks the same without it. */
  unseen: string | null;
}

/** A person with only a keyboard. Every step looks whether the focus before could be seen. */
export class Keyboard {
  readonly page: Page;
  readonly faults: string[] = [];

  constructor(page: Page) {
    this.page = page;
  }

  /** Presses Tab (or another key) until the focus is on an element of that selector. */
  async to(selector: string, key = 'Tab', most = 250): Promise<void> {
    for (let pressed = 0; pressed < most; pressed += 1) {
      await this.page.keyboard.press(key);
      if ((await this.#look(selector)).fits) return;
    }
    throw new Error(`${key} does not reach ${selector} on ${this.page.url()}`);
  }

  async type(selector: string, text: string): Promise<void> {
    await this.to(selector);
    await this.page.keyboard.type(text);
  }

  /** Goes to a link or button and presses Enter; waits for the address that it leads to. */
  async follow(selector: string, path: RegExp): Promise<void> {
    await this.to(selector);
    await this.enter(path);
  }

  async enter(path: RegExp): Promise<void> {
    await this.page.keyboard.press('Enter');
    await this.page.waitForURL((url) => path.test(url.pathname + url.search));
    await this.page.waitForLoadState('load');
  }

  /** Goes round the page once: everything that can be used gets the focus, visibly, and lets it go again, backwards too. */
  async goRound(): Promise<void> {
    const where = new URL(this.page.url()).pathname;
    const all = await this.page.evaluate(usable);
    const seen = new Set<number>();
    for (let pressed = 0; pressed < all.length + 5; pressed += 1) {
      await this.page.keyboard.press('Tab');
      const stop = await this.#look('*');
      if (stop.element >= 0 && seen.has(stop.element)) break;
      seen.add(stop.element);
    }
    for (const [element, text] of all.entries())
      if (!seen.has(element)) this.faults.push(`${where}: the focus does not reach ${text}`);
    await this.page.keyboard.press('Tab');
    const ahead = await this.#look('*');
    await this.page.keyboard.press('Tab');
    await this.page.keyboard.press('Shift+Tab');
    if ((await this.#look('*')).element !== ahead.element)
      this.faults.push(`${where}: Shift+Tab does not go back to ${ahead.text}`);
  }

  async #look(selector: string): Promise<Stop> {
    const stop = await this.page.evaluate(lookAround, selector);
    if (stop.unseen) this.faults.push(`${new URL(this.page.url()).pathname}: the focus is not visible on ${stop.unseen}`);
    return stop;
  }
}

/** In the browser: everything on the page that takes the focus, one of each set of radio buttons. Remembers them for `lookAround`. */
function usable(): string[] {
  const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary, [tabindex="0"]')];
  const sets = new Set<string>();
  const found = all.filter((element) => {
    if (element.tabIndex < 0 || !element.checkVisibility({ visibilityProperty: true }) || element.matches(':disabled'))
      return false;
    if (!(element instanceof HTMLInputElement)) return true;
    if (element.type === 'hidden') return false;
    if (element.type !== 'radio') return true;
    const set = document.querySelectorAll(`input[type=radio][name="${element.name}"]:checked`);
    if (set.length > 0) return element.checked;
    if (sets.has(element.name)) return false;
    sets.add(element.name);
    return true;
  });
  Object.assign(globalThis, { usable: found });
  return found.map((element) => element.outerHTML.slice(0, 120));
}

/** In the browser: the element with the focus, and whether the one before looks different now that it has lost it. */
function lookAround(selector: string): Stop {
  const memory = globalThis as unknown as { usable?: Element[]; before?: { element: Element; look: string } };
  const lookOf = (element: Element): string => {
    const around = [
      element,
      element.nextElementSibling,
      element.parentElement,
      element.closest('.op-card, .op-choice, label, form'),
    ];
    return around
      .map((one) => {
        if (!one) return '';
        const { outlineStyle, outlineWidth, outlineColor, boxShadow, borderColor, backgroundColor } = getComputedStyle(one);
        const outline = outlineStyle === 'none' ? 'none' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
        return [outline, boxShadow, borderColor, backgroundColor].join();
      })
      .join('|');
  };
  const element = document.activeElement ?? document.body;
  const { before } = memory;
  const moved = before && before.element !== element && before.element.isConnected;
  const unseen = moved && lookOf(before.element) === before.look ? before.element.outerHTML.slice(0, 120) : null;
  memory.before = element === document.body ? undefined : { element, look: lookOf(element) };
  return {
    fits: element !== document.body && element.matches(selector),
    element: (memory.usable ?? []).indexOf(element),
    text: element.outerHTML.slice(0, 120),
    unseen,
  };
}
