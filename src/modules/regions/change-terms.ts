import { audit } from '../../platform/audit/audit.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { changeSetting, type SettingKey, setting } from './settings.ts';

/** The terms that who runs the region agrees on, in days (`confirm` in hours). Those of freshness, evaluation and recruitment are changed there. */
export const termKeys = {
  decide: 'group.decide-days',
  lapse: 'proposal.lapses-after-days',
  giveBack: 'reservation.give-back-days',
  expire: 'demand.expires-after-days',
  confirm: 'registration.confirm-hours',
  hold: 'intake.hold-days',
  remindFirst: 'reminder.first-days',
  remindSession: 'reminder.session-days',
  keep: 'registration.keep-days',
  public: 'initiative.public-days',
  keepInitiative: 'initiative.keep-days',
  option: 'room.option-days',
  answer: 'support.answer-days',
} as const satisfies Record<string, SettingKey>;

export type TermName = keyof typeof termKeys;
export type RegionTerms = Record<TermName, number> & {
  /** Days before the end of a qualification on which people are told, with spaces between them: "90 30 7". */
  warn: string;
};

export const termNames = Object.keys(termKeys) as TermName[];

/** The terms of the region as they are set now. */
export async function regionTerms(reading: Reading): Promise<RegionTerms> {
  const numbers: Partial<Record<TermName, number>> = {};
  for (const name of termNames) numbers[name] = await setting(reading, termKeys[name]);
  return {
    ...(numbers as Record<TermName, number>),
    warn: await setting(reading, 'qualification.warn-days'),
  };
}

/** Changes the terms; what runs already keeps the day that its people were told. Audits 'region.terms' with what changed. */
export async function changeRegionTerms(work: Work, wanted: RegionTerms): Promise<void> {
  const now = await regionTerms(work);
  const changed = termNames.filter((name) => wanted[name] !== now[name]);
  for (const name of changed) await changeSetting(work, termKeys[name], wanted[name]);
  const warn = wanted.warn !== now.warn;
  if (warn) await changeSetting(work, 'qualification.warn-days', wanted.warn);
  if (changed.length === 0 && !warn) return;
  const detail = {
    ...Object.fromEntries(changed.map((name) => [name, wanted[name]])),
    ...(warn ? { warn: wanted.warn } : {}),
  };
  await audit(work, { action: 'region.terms', subjectKind: 'region', subjectId: work.region.id, detail });
}
