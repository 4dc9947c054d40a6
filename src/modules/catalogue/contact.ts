import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';

/** An organisation where anyone can ask anything. */
export interface ContactPoint {
  name: string;
  summary: string;
  phone: string;
  /** Municipality, when it works for one. */
  place: string | null;
}

/** The centres for youth and family that have a telephone number, by name: whom a visitor can talk with. */
export async function contactPoints(reading: Reading, most = 20): Promise<ContactPoint[]> {
  const rows = await reading.tx
    .selectFrom('organisations as o')
    .leftJoin('municipalities as m', 'm.id', 'o.municipality_id')
    .select(['o.name', 'o.summary', 'o.phone', 'm.name as place'])
    .where('o.kind', '=', 'core-partner')
    .where('o.sort', 'in', ['Centrum voor Jeugd en Gezin', 'CJG'])
    .where('o.phone', '<>', '')
    .where('o.hidden_at', 'is', null)
    .orderBy(sql`o.name collate "nl-NL-x-icu"`)
    .limit(most)
    .execute();
  return rows.flatMap(({ phone, ...row }) => (phone ? [{ ...row, phone }] : []));
}

/** The region's own desk first, then the centres. */
export async function whomToCall(reading: Reading, most: number): Promise<Pick<ContactPoint, 'name' | 'phone'>[]> {
  const { name, contact } = reading.region;
  const desk = contact.phone ? [{ name: `Opgroeiplein ${name}`, phone: contact.phone }] : [];
  if (desk.length >= most) return desk.slice(0, most);
  return [...desk, ...(await contactPoints(reading, most - desk.length))];
}

/** "tel:" address of a telephone number as people write it. */
export function callHref(phone: string): string {
  return `tel:${phone.replace(/[^\d+]/g, '')}`;
}
