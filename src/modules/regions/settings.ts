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
  /** Whether who runs the region looks at providers' changes of offers before visitors read them. */
  'offer.review': z.boolean().default(true),
  /** Days for which an option on a room holds, and in which a support request is answered when it has no term of its own. */
  'room.option-days': z.number().int().min(1).max(60).default(7),
  'support.answer-days': z.number().int().min(1).max(30).default(3),
  /** Days before the first session on which teams give back places that they did not fill. */
  'reservation.give-back-days': z.number().int().min(0).max(90).default(7),
  /** Days before the first session on which a planner decides at the latest whether a group goes ahead. */
  'group.decide-days': z.number().int().min(0).max(90).default(10),
  /** Hours in which an address must be confirmed (rule 1). */
  'registration.confirm-hours': z.number().int().min(1).max(168).default(24),
  /** Days that a place is held for the talk beforehand, from when the family confirmed. */
  'intake.hold-days': z.number().int().min(3).max(60).default(14),
  /** Days before the first session, and before every other, on which families are reminded by mail; 0: not. */
  'reminder.first-days': z.number().int().min(0).max(14).default(3),
  'reminder.session-days': z.number().int().min(0).max(7).default(1),
  /** Days for which families can say what they thought of a group, and after which they are reminded once; 0: not. */
  'evaluation.close-days': z.number().int().min(7).max(60).default(21),
  'evaluation.remind-days': z.number().int().min(0).max(30).default(7),
  /** Of a hundred sessions that somebody must have come to for a certificate of participation. */
  'certificate.least-percent': z.number().int().min(1).max(100).default(75),
  /** Days after which an entry that nobody confirmed is hidden, per kind (module upkeep). */
  'freshness.offer-days': z.number().int().min(60).max(1095).default(365),
  'freshness.room-days': z.number().int().min(60).max(1095).default(365),
  'freshness.trainer-days': z.number().int().min(60).max(1095).default(365),
  'freshness.organisation-days': z.number().int().min(60).max(1095).default(365),
  /** Least days between the first warning and hiding, and between the second warning and hiding. */
  'freshness.warn-days': z.number().int().min(14).max(60).default(30),
  'freshness.remind-days': z.number().int().min(3).max(13).default(7),
  /** Days that a link for upkeep without account works; longer than the warning takes. */
  'freshness.link-days': z.number().int().min(61).max(365).default(90),
  /** Days before the end of a qualification on which trainer and planners are told, with spaces between them. */
  'qualification.warn-days': z
    .string()
    .regex(/^\d{1,3}( \d{1,3}){0,4}$/)
    .default('90 30 7'),
  /** How many mails about groups a finding place gets at most in thirty days; 0: none. */
  'recruitment.monthly-mails': z.number().int().min(0).max(20).default(2),
  /** Days that an initiative stays public unless its maker ends it, and that one that is over or refused is kept. */
  'initiative.public-days': z.number().int().min(14).max(730).default(180),
  'initiative.keep-days': z.number().int().min(7).max(365).default(90),
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
