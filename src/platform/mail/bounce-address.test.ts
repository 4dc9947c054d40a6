import fc from 'fast-check';
import { expect, test } from 'vitest';
import { deriveKeys } from '../crypto/keys.ts';
import { bounceAddress, mailOfBounceAddress } from './bounce-address.ts';
import { isMailAddress } from './settings.ts';

const keys = deriveKeys('ab'.repeat(32), 'a secret for tests only, of enough length');
const PATTERN = 'bounce+{id}@opgroeiplein.test';

test('a return path leads back to its mail, also in capitals and between angle brackets', () => {
  fc.assert(
    fc.property(fc.uuid(), (id) => {
      const address = bounceAddress(keys, PATTERN, id);
      expect(isMailAddress(address)).toBe(true);
      expect(mailOfBounceAddress(keys, `<${address.toUpperCase()}>`)).toBe(id.toLowerCase());
    }),
  );
});

test('nobody can make one up', () => {
  const address = bounceAddress(keys, PATTERN, crypto.randomUUID());
  const [other] = bounceAddress(keys, PATTERN, crypto.randomUUID()).slice(7).split('@');
  expect(
    mailOfBounceAddress(
      keys,
      address.replace(/.@/, (end) => (end === '0@' ? '1@' : '0@')),
    ),
  ).toBeNull();
  expect(mailOfBounceAddress(keys, `bounce+${other?.slice(0, 32)}${address.slice(39, 55)}@x.test`)).toBeNull();
  const strange = deriveKeys('ab'.repeat(32), 'another secret, just as long as the first one');
  expect(mailOfBounceAddress(strange, address)).toBeNull();
  for (const wrong of ['', 'post@opgroeiplein.test', `bounce+${'0'.repeat(48)}@x.test`])
    expect(mailOfBounceAddress(keys, wrong)).toBeNull();
});
