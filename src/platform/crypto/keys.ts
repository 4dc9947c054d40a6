import { createHmac, hkdfSync } from 'node:crypto';

/** Keys from outside the database: one for sealing, one for blind indexes, one for signing. */
export interface Keys {
  seal: Buffer;
  index: Buffer;
  sign: Buffer;
}

/** Derives the program's keys from DATA_KEY (hexadecimal) and SECRET_KEY (any text). */
export function deriveKeys(dataKey: string, secretKey: string): Keys {
  const data = Buffer.from(dataKey, 'hex');
  return { seal: derive(data, 'seal'), index: derive(data, 'blind-index'), sign: derive(Buffer.from(secretKey), 'sign') };
}

function derive(secret: Buffer, purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, 'opgroeiplein', purpose, 32));
}

/** A keyed fingerprint, so that a sealed value can be found without being readable. Case and outer spaces do not count. */
export function blindIndex(keys: Keys, value: string): Buffer {
  return createHmac('sha256', keys.index).update(value.trim().toLowerCase().normalize('NFC')).digest();
}
