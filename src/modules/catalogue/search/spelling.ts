import { soundOf } from './words.ts';

interface Known {
  word: string;
  sound: string;
  letters: number;
}

/** Every word that is known, to read a word with a typing error as one of them. */
export class Spelling {
  readonly #words = new Set<string>();
  readonly #bySound = new Map<string, string>();
  readonly #byLength = new Map<number, Known[]>();

  /** The sooner a word is added, the sooner it is chosen among equals. */
  add(word: string): void {
    if (word.length < 3 || this.#words.has(word)) return;
    this.#words.add(word);
    // What is typed wrong is mended with words of letters only.
    if (!/^[a-z]+$/.test(word)) return;
    const sound = soundOf(word);
    if (!this.#bySound.has(sound)) this.#bySound.set(sound, word);
    const sameLength = this.#byLength.get(sound.length) ?? [];
    if (sameLength.length === 0) this.#byLength.set(sound.length, sameLength);
    sameLength.push({ word, sound, letters: lettersOf(sound) });
  }

  knows(word: string): boolean {
    return this.#words.has(word);
  }

  /** The known word that was most likely meant: it sounds alike, or one letter (in a long word two) differs. */
  meant(typed: string): string | undefined {
    if (typed.length < 4 || this.#words.has(typed) || !/^[a-z]+$/.test(typed)) return undefined;
    const sound = soundOf(typed);
    const alike = this.#bySound.get(sound);
    if (alike) return alike;
    const most = sound.length >= 8 ? 2 : sound.length >= 4 ? 1 : 0;
    const letters = lettersOf(sound);
    let best: { word: string; faults: number } | undefined;
    for (let length = sound.length - most; length <= sound.length + most; length += 1) {
      for (const known of this.#byLength.get(length) ?? []) {
        if (bitsOf(known.letters ^ letters) > 2 * most) continue;
        // In a short word the first letter is seldom wrong.
        if (sound.length < 6 && known.sound[0] !== sound[0]) continue;
        const faults = distance(sound, known.sound, best ? best.faults - 1 : most);
        if (faults <= (best ? best.faults - 1 : most)) best = { word: known.word, faults };
      }
    }
    return best?.word;
  }
}

function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i += 1) letters |= 1 << (text.charCodeAt(i) - 97);
  return letters;
}

function bitsOf(letters: number): number {
  let count = 0;
  for (let rest = letters; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Letters that are wrong, missing, too many or swapped with their neighbour; more than `most` is not counted on. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, last] = [new Array<number>(b.length + 1).fill(0), Array.from({ length: b.length + 1 }, (_, i) => i)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (before[j - 2] ?? 0) + 1);
      row.push(value);
      least = Math.min(least, value);
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[b.length] ?? most + 1;
}
