import type { Lang } from '../../platform/i18n/lang.ts';

/** What makes a room usable for more people, beside that a wheelchair can get in. */
export const accessibility = {
  'step-free': { nl: 'zonder drempels of trap', en: 'without steps' },
  lift: { nl: 'lift', en: 'lift' },
  toilet: { nl: 'aangepast toilet', en: 'accessible toilet' },
  'hearing-loop': { nl: 'ringleiding', en: 'hearing loop' },
  quiet: { nl: 'rustige ruimte', en: 'quiet room' },
  pushchairs: { nl: 'plek voor kinderwagens', en: 'space for pushchairs' },
} as const;

type Accessible = keyof typeof accessibility;
export const accessibleCodes = Object.keys(accessibility) as [Accessible, ...Accessible[]];

export function accessibilityWords(codes: readonly string[], lang: Lang): string[] {
  return accessibleCodes.filter((code) => codes.includes(code)).map((code) => accessibility[code][lang]);
}
