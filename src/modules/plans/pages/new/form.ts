import { z } from 'zod';
import { localDate } from '../../../../platform/clock/clock.ts';
import { day, optionalLine, someCodes, wholeNumber } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm } from '../../../../platform/http/form.ts';
import { plainDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { PlanRequest } from '../../plan.ts';
import type { PlanFaults, PlanField } from '../../start.ts';
import { words } from './words.ts';

/** Choices for the time of the search, in seconds. */
export const TIMES = ['10', '30', '60', '120', '300'] as const;
/** Teams and trainers need so many days to answer and to invite. */
const LEAD_DAYS = 28;
const WEEKS = 26;

export const body = z.strictObject({
  naam: optionalLine(60),
  van: day,
  tot: day,
  gemeenten: someCodes(),
  seconden: z.enum(TIMES),
  zaad: wholeNumber(0, 999_999),
  stappen: wholeNumber(0, 100_000),
});

/** The form as it is first shown: half a year from the first Monday that can be reached. */
export function firstForm(now: Temporal.Instant): FormState {
  const soon = localDate(now).add({ days: LEAD_DAYS });
  const from = soon.add({ days: (8 - soon.dayOfWeek) % 7 });
  const until = from.add({ weeks: WEEKS }).subtract({ days: 1 });
  return filledForm({ ...parts('van', from), ...parts('tot', until), seconden: '30', zaad: '1', stappen: '0' });
}

function parts(name: string, { day, month, year }: Temporal.PlainDate): Record<string, string> {
  return { [`${name}-day`]: String(day), [`${name}-month`]: String(month), [`${name}-year`]: String(year) };
}

export function requestOf(typed: z.infer<typeof body>, now: Temporal.Instant, lang: Lang): PlanRequest {
  const { naam, van, tot, gemeenten, seconden, zaad, stappen } = typed;
  return {
    name: naam || words[lang].nameOf(plainDate(localDate(now), lang)),
    from: van,
    until: tot,
    municipalityIds: gemeenten,
    seconds: stappen > 0 ? null : Number(seconden),
    work: stappen > 0 ? stappen : null,
    seed: zaad,
  };
}

const fields: Record<PlanField, string> = {
  name: 'naam',
  from: 'van',
  until: 'tot',
  municipalityIds: 'gemeenten',
  baseId: '',
  '': '',
};

/** Faults of the capability by the fields of the form, in words. */
export function faultsOf(errors: PlanFaults, lang: Lang): Record<string, string> {
  return Object.fromEntries(
    Object.entries(errors).map(([field, fault]) => [fields[field as PlanField], words[lang].faults[fault]]),
  );
}
