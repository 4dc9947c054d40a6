import { plainDate } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { type Role, roles } from '../people/index.ts';

const words = {
  nl: { planner: 'planner', and: 'en', at: 'bij', until: (day: string) => `tot en met ${day}` },
  en: { planner: 'planner', and: 'and', at: 'at', until: (day: string) => `until ${day}` },
};

export interface SaidRoles {
  roles: readonly Role[];
  planner: boolean;
  organisation?: string | null;
  municipality?: string | null;
}

/** "professional in een team en planner". */
export function roleList({ roles: held, planner }: SaidRoles, lang: Lang): string {
  const names = [...held.map((role): string => roles[role][lang]), ...(planner ? [words[lang].planner] : [])];
  const last = names.pop() ?? '';
  return names.length > 0 ? `${names.join(', ')} ${words[lang].and} ${last}` : last;
}

/** "JGT Leiden-Noord, Leiden"; empty for a role in the region as a whole. */
export function placeOf({ organisation, municipality }: SaidRoles): string {
  return [organisation, municipality].filter(Boolean).join(', ');
}

/** "redacteur", or "professional in een team bij JGT Leiden-Noord, Leiden". */
export function rolesAt(said: SaidRoles, lang: Lang): string {
  const place = placeOf(said);
  return place ? `${roleList(said, lang)} ${words[lang].at} ${place}` : roleList(said, lang);
}

export const untilWords = (day: Temporal.PlainDate, lang: Lang) => words[lang].until(plainDate(day, lang));
