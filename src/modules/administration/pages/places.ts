import type { Reading } from '../../../platform/work.ts';
import { municipalities, organisations } from '../../regions/index.ts';
import type { Places } from './role-fields.tsx';

/** For which organisations and municipalities a role can be held here. */
export async function places(reading: Reading): Promise<Places> {
  return { organisations: await organisations(reading), municipalities: await municipalities(reading) };
}
