import { localDate } from '../../platform/clock/clock.ts';
import { personalDataIn } from '../demand/index.ts';

/** True when a text holds what shows who a client is: an address, a number, an old date (as rule 7 has it for demands). */
export function isPersonal(text: string, now: Temporal.Instant): boolean {
  return personalDataIn(text, localDate(now)).refused.length > 0;
}
