import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import type { DataKey, Keys } from './keys.ts';

const VERSION = 2;
/** Version byte and key id: what a sealed value of one key begins with. */
const HEAD = 5;

/** Encrypts a JSON value (AES-256-GCM, fresh nonce): version byte, 4 bytes key id, 12 bytes nonce, 16 bytes tag, ciphertext. */
export function seal(keys: Keys, value: unknown): Buffer {
  const key = keys.data()[0];
  const nonce = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key.seal, nonce);
  cipher.setAAD(sealHead(key));
  const text = Buffer.concat([cipher.update(JSON.stringify(value), 'utf8'), cipher.final()]);
  return Buffer.concat([sealHead(key), nonce, cipher.getAuthTag(), text]);
}

/** Decrypts what `seal` made with one of the keys. Throws when the key is not among them or the bytes were changed. */
export function unseal(keys: Keys, sealed: Buffer): unknown {
  if (sealed[0] === 1) return unsealFirstVersion(keys, sealed);
  if (sealed[0] !== VERSION) throw new Error('sealed value of an unknown version');
  const head = sealed.subarray(0, HEAD);
  const key = keys.data().find((one) => sealHead(one).equals(head));
  if (!key) throw new Error(`sealed with a key that is not here (${head.subarray(1).toString('hex')}): add it to DATA_KEYS_OLD`);
  return open(key, sealed.subarray(HEAD), head);
}

/** The first bytes of everything that this key sealed; what begins otherwise is to be sealed again in a rotation. */
export function sealHead(key: DataKey): Buffer {
  return Buffer.concat([Buffer.from([VERSION]), key.id]);
}

/** Values of before there were key ids do not say which key they need: each is tried. */
function unsealFirstVersion(keys: Keys, sealed: Buffer): unknown {
  for (const key of keys.data().slice(0, -1)) {
    try {
      return open(key, sealed.subarray(1));
    } catch {
      // Not this key: GCM refuses it.
    }
  }
  return open(keys.data().at(-1) ?? keys.data()[0], sealed.subarray(1));
}

function open(key: DataKey, rest: Buffer, head?: Buffer): unknown {
  const decipher = createDecipheriv('aes-256-gcm', key.seal, rest.subarray(0, 12));
  if (head) decipher.setAAD(head);
  decipher.setAuthTag(rest.subarray(12, 28));
  return JSON.parse(Buffer.concat([decipher.update(rest.subarray(28)), decipher.final()]).toString('utf8'));
}
