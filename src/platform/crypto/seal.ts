import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { Keys } from './keys.ts';

const VERSION = 1;

/** Encrypts a JSON value (AES-256-GCM, fresh nonce): version byte, 12 bytes nonce, 16 bytes tag, ciphertext. */
export function seal(keys: Keys, value: unknown): Buffer {
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', keys.seal, nonce);
  const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  return Buffer.concat([Buffer.from([VERSION]), nonce, cipher.getAuthTag(), text]);
}

/** Decrypts what `seal` made. Throws when the key is another or the bytes were changed. */
export function unseal(keys: Keys, sealed: Buffer): unknown {
  if (sealed[0] !== VERSION) throw new Error('sealed value of an unknown version');
  const decipher = createDecipheriv('aes-256-gcm', keys.seal, sealed.subarray(1, 13));
  decipher.setAuthTag(sealed.subarray(13, 29));
  return JSON.parse(Buffer.concat([decipher.update(sealed.subarray(29)), decipher.final()]).toString('utf8'));
}
