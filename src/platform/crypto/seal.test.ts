import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blindIndex, deriveKeys } from './keys.ts';
import { seal, unseal } from './seal.ts';
import { hashToken, newToken } from './tokens.ts';

const keys = deriveKeys('ab'.repeat(32), 'a secret for tests only, of enough length');
const other = deriveKeys('cd'.repeat(32), 'a secret for tests only, of enough length');

test('what is sealed comes back, and only with the right key', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const sealed = seal(keys, value);
      expect(unseal(keys, sealed)).toEqual(JSON.parse(JSON.stringify(value)));
      expect(() => unseal(other, sealed)).toThrow();
    }),
  );
});

test('a changed byte is noticed, wherever it is', () => {
  const sealed = seal(keys, { name: 'Kind Voorbeeld' });
  for (let at = 0; at < sealed.length; at += 1) {
    const broken = Buffer.from(sealed);
    broken[at] = (broken[at] ?? 0) ^ 1;
    expect(() => unseal(keys, broken), `byte ${at}`).toThrow();
  }
});

test('the same value is sealed differently each time, and found by the same index', () => {
  expect(seal(keys, 'x').equals(seal(keys, 'x'))).toBe(false);
  expect(blindIndex(keys, ' Ouder@Voorbeeld.example ').equals(blindIndex(keys, 'ouder@voorbeeld.example'))).toBe(true);
  expect(blindIndex(keys, 'a').equals(blindIndex(other, 'a'))).toBe(false);
});

test('rule 19: tokens are 256 random bits and stored as a hash', () => {
  const tokens = Array.from({ length: 200 }, newToken);
  expect(new Set(tokens.map((one) => one.token)).size).toBe(200);
  for (const { token, hash } of tokens) {
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    expect(hash.equals(hashToken(token))).toBe(true);
    expect(hash.toString('base64url')).not.toContain(token);
  }
});
