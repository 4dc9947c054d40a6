import type { Recognition } from './interventions.ts';

/** A recognition of which nobody read the page for longer is looked at again. */
const CHECKED_FOR_DAYS = 365;

/** Whether an address is the page of one method in the register of the NJi, and not the register's start: https://www.nji.nl/interventies/triple-p. */
export function isOwnPage(address: string): boolean {
  return isRegister(address) && new URL(address).pathname.split('/').filter(Boolean).length > 1;
}

/** Whether an address is one of the register, over https. */
export function isRegister(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, port, username, password } = new URL(address);
  const plain = port === '' && username === '' && password === '';
  return protocol === 'https:' && plain && (hostname === 'nji.nl' || hostname.endsWith('.nji.nl'));
}

/** Whether the register says that a method does what it should, at least well thought out. */
export function isRecognised(recognition: Recognition): boolean {
  return recognition !== 'not-in-database' && recognition !== 'not-recognised';
}

export interface Recognised {
  recognition: Recognition;
  recognitionUrl: string | null;
  recognitionOn: Temporal.PlainDate | null;
  recognitionUntil: Temporal.PlainDate | null;
}

/** ended: its last day is over. unchecked: nobody read its own page. old: not for a year. */
export type Standing = 'ended' | 'unchecked' | 'old' | 'checked';

/** How sure a recognition is today. */
export function standingOf(
  { recognitionUrl, recognitionOn, recognitionUntil }: Omit<Recognised, 'recognition'>,
  today: Temporal.PlainDate,
): Standing {
  if (hasEnded(recognitionUntil, today)) return 'ended';
  if (!recognitionUrl || !isOwnPage(recognitionUrl) || !recognitionOn) return 'unchecked';
  return recognitionOn.until(today, { largestUnit: 'days' }).days > CHECKED_FOR_DAYS ? 'old' : 'checked';
}

export function hasEnded(until: Temporal.PlainDate | null, today: Temporal.PlainDate): boolean {
  return until !== null && Temporal.PlainDate.compare(until, today) < 0;
}

/** What has to be looked at first: never looked at, then the longest ago; of the same day the first to end. */
export function byOldest(a: Recognised, b: Recognised): number {
  const never = Temporal.PlainDate.from('0001-01-01');
  const far = Temporal.PlainDate.from('9999-12-31');
  const compare = Temporal.PlainDate.compare;
  const seen = compare(a.recognitionOn ?? never, b.recognitionOn ?? never);
  return seen || compare(a.recognitionUntil ?? far, b.recognitionUntil ?? far);
}
