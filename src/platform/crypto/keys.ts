import { createHmac, hkdfSync } from 'node:crypto';

/** One key for personal data, with the parts that are derived from it. */
export interface DataKey {
  /** Four bytes that name the key in what it sealed; they say nothing about the key itself. */
  id: Buffer;
  seal: Buffer;
  index: Buffer;
}

/** Keys from outside the database: those for personal data, newest first, and one for signing. */
export interface Keys {
  /** What is sealed or indexed now uses the first; the others may still open and find. Read again at each use, so a rotation is seen. */
  data(): readonly [DataKey, ...DataKey[]];
  sign: Buffer;
}

/** Derives the program's keys from DATA_KEY and DATA_KEYS_OLD (each 64 hexadecimal digits) and SECRET_KEY (any text). */
export function deriveKeys(dataKey: string, secretKey: string, oldKeys: readonly string[] = []): Keys {
  const all = dataKeys(dataKey, oldKeys);
  return { data: () => all, sign: signKey(secretKey) };
}

/** The current key and the old ones, each once. */
export function dataKeys(current: string, old: readonly string[]): readonly [DataKey, ...DataKey[]] {
  const others = [...new Set(old)].filter((key) => key !== current);
  return [dataKeyOf(current), ...others.map(dataKeyOf)];
}

export function signKey(secretKey: string): Buffer {
  return derive(Buffer.from(secretKey), 'sign', 32);
}

function dataKeyOf(hex: string): DataKey {
  const data = Buffer.from(hex, 'hex');
  return { id: derive(data, 'key-id', 4), seal: derive(data, 'seal', 32), index: derive(data, 'blind-index', 32) };
}

function derive(secret: Buffer, purpose: string, bytes: number): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'opgroeiplein', purpose, bytes));
}

/**
 * A keyed fingerprint, so that a sealed value can be found without being readable. Case and outer spaces do not count.
 * For storing; look up with `blindIndexes`.
 */
export function blindIndex(keys: Keys, value: string): Buffer {
  return indexBy(keys.data()[0], value);
}

/** Every fingerprint that the value may have in the database: of the current key and, during a rotation, of the old ones. */
export function blindIndexes(keys: Keys, value: string): Buffer[] {
  return keys.data().map((key) => indexBy(key, value));
}

function indexBy(key: DataKey, value: string): Buffer {
  return createHmac('sha256', key.index).update(value.trim().toLowerCase().normalize('NFC')).digest();
}
