import { audit } from '../../platform/audit/audit.ts';
import type { Reading, Work } from '../../platform/work.ts';
import type { Look } from '../../ui/looks.ts';
import { changeSetting, type SettingKey, setting } from './settings.ts';

/** How the region presents itself to visitors. */
export interface RegionFace {
  /** '' keeps the name that the region was founded with. */
  name: string;
  look: Look;
  phone: string;
  email: string;
  hours: string;
}

const keys = {
  name: 'region.name',
  look: 'look.theme',
  phone: 'contact.phone',
  email: 'contact.email',
  hours: 'contact.hours',
} as const satisfies Record<keyof RegionFace, SettingKey>;
const parts = Object.keys(keys) as (keyof RegionFace)[];

/** How the region presents itself now. */
export async function regionFace(reading: Reading | Work): Promise<RegionFace> {
  const face: RegionFace = { name: '', look: 'opgroeiplein', phone: '', email: '', hours: '' };
  for (const part of parts) Object.assign(face, { [part]: await setting(reading, keys[part]) });
  return { ...face, name: face.name || reading.region.name };
}

/** Changes how the region presents itself; every page shows it within five seconds. Writes which parts changed, not what they became. */
export async function changeRegion(work: Work, wanted: RegionFace): Promise<void> {
  const now = await regionFace(work);
  const changed = parts.filter((part) => wanted[part] !== now[part]);
  if (changed.length === 0) return;
  for (const part of changed) await changeSetting(work, keys[part], wanted[part] as never);
  const detail = Object.fromEntries(changed.map((part) => [part, true]));
  await audit(work, { action: 'region.change', subjectKind: 'region', subjectId: work.region.id, detail });
}
