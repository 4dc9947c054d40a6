import { z } from 'zod';
import type { Reading, Work } from '../../platform/work.ts';
import { lookNames } from '../../ui/looks.ts';

/** The region's settings with their meaning and starting value. */
export const settings = {
  /** Days after which a sent proposal lapses (domain.md, States). */
  'proposal.lapses-after-days': z.number().int().min(1).max(60).default(7),
  /** Days after the last session when a registration is made anonymous (rule 11). */
  'registration.keep-days': z.number().int().min(30).max(3650).default(365),
  /** Days that an open demand stays on the marketplace without being renewed. */
  'demand.expires-after-days': z.number().int().min(14).max(730).default(180),
  /** Days before the first session on which teams give back places that they did not fill. */
  'reservation.give-back-days': z.number().int().min(0).max(90).default(7),
  /** Hours in which an address must be confirmed (rule 1). */
  'registration.confirm-hours': z.number().int().min(1).max(168).default(24),
  /** How the pages look (src/ui/looks.ts). */
  'look.theme': z.enum(lookNames).default('opgroeiplein'),
  /** What visitors read; the name that the region was founded with when empty. */
  'region.name': z.string().max(60).default(''),
  /** The desk that visitors can call or write, at the foot of every page. */
  'contact.phone': z.string().max(40).default(''),
  'contact.email': z.string().max(120).default(''),
  'contact.hours': z.string().max(120).default(''),
} as const;

export type SettingKey = keyof typeof settings;

/** A setting of the region, or its starting value. */
export async function setting<K extends SettingKey>(reading: Reading, key: K): Promise<z.infer<(typeof settings)[K]>> {
  const row = await reading.tx.selectFrom('region_settings').select('value').where('key', '=', key).executeTakeFirst();
  return settings[key].parse(row?.value) as z.infer<(typeof settings)[K]>;
}

/** Changes a setting. Throws a ZodError when the value is outside its limits. */
export async function changeSetting<K extends SettingKey>(
  work: Work,
  key: K,
  value: z.infer<(typeof settings)[K]>,
): Promise<void> {
  const json = JSON.stringify(settings[key].parse(value));
  await work.tx
    .insertInto('region_settings')
    .values({ region_id: work.region.id, key, value: json, changed_at: work.now })
    .onConflict((conflict) => conflict.columns(['region_id', 'key']).doUpdateSet({ value: json, changed_at: work.now }))
    .execute();
}
