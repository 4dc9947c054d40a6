import { createHash } from 'node:crypto';
import { hashToken } from '../../platform/crypto/tokens.ts';

/** Letters and digits that nobody takes for each other, on paper or by telephone. */
const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 16;

/**
 * The code of an anonymous wish: 80 bits, made of the secret of its form. So it can be shown until its owner has kept it, while only its
 * hash is stored: from that and from the hash of the secret it cannot be made.
 */
export function codeOf(secret: string): string {
  const bytes = createHash('sha256').update(`wish code ${secret}`).digest();
  const letters = Array.from({ length: LENGTH }, (_, at) => LETTERS[(bytes[at] ?? 0) % LETTERS.length]).join('');
  return letters.replace(/(.{4})(?!$)/g, '$1-');
}

/** A code as somebody typed it, or undefined when it cannot be one. Small letters, spaces and dashes do not count; O is 0, I and L are 1. */
export function readCode(typed: string): string | undefined {
  const letters = typed
    .toUpperCase()
    .replace(/[\s.-]/g, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1');
  if (letters.length !== LENGTH || [...letters].some((letter) => !LETTERS.includes(letter))) return undefined;
  return letters.replace(/(.{4})(?!$)/g, '$1-');
}

/** What is stored of a code. With 80 random bits it needs no key: nobody can try them all. */
export function hashCode(code: string): Buffer {
  return hashToken(`wish code ${code}`);
}
