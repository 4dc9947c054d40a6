import { createHmac, timingSafeEqual } from 'node:crypto';
import type { Keys } from '../crypto/keys.ts';

/** The return path of one mail: its id, signed so that nobody can make one up. Survives servers that change case. */
export function bounceAddress(keys: Keys, pattern: string, mailId: string): string {
  const plain = mailId.replaceAll('-', '');
  return pattern.replace('{id}', `${plain}${signature(keys, plain)}`);
}

/** The mail to which a return path belongs; null when it is not ours or the signature is wrong. */
export function mailOfBounceAddress(keys: Keys, address: string): string | null {
  const [, plain = '', signed = ''] = /([0-9a-f]{32})([0-9a-f]{16})(?![0-9a-f])/.exec(address.toLowerCase()) ?? [];
  if (!plain || !timingSafeEqual(Buffer.from(signed), Buffer.from(signature(keys, plain)))) return null;
  return plain.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

/** 64 bits: what fits in an address, and far more than can be tried over the network. */
function signature(keys: Keys, plain: string): string {
  return createHmac('sha256', keys.sign).update(`bounce ${plain}`).digest('hex').slice(0, 16);
}
