import type { Lang } from '../../../platform/i18n/lang.ts';
import type { Reading } from '../../../platform/work.ts';
import type { InitiativeContent } from '../initiative.ts';
import { personalMarks } from '../personal-check.ts';
import { contentFaults } from '../save.ts';
import { asContent, type InitiativeForm } from './fields.ts';
import { formWords } from './form-words.ts';

export type Checked = { ok: true; content: InitiativeContent } | { ok: false; errors: Record<string, string> };

/** Everything that is wrong with a form at once; what may be of a person counts as wrong until its writer is sure. */
export async function checkForm(reading: Reading, form: InitiativeForm, lang: Lang): Promise<Checked> {
  const t = formWords[lang];
  const errors: Record<string, string> = {};
  const content = asContent(form);
  if (!content) errors.ages = t.agesFault;
  if (form.dayParts.length === 0 && form.dates === '') errors.dayParts = t.whenFault;
  if (!content) return { ok: false, errors };
  for (const fault of await contentFaults(reading, content, lang))
    errors[fault.field] = fault.text ?? (fault.field === 'theme' ? t.themeFault : t.placeFault);
  const marks = personalMarks(content, reading.now, lang);
  Object.assign(errors, form.sure ? {} : marks.warned, marks.refused);
  return Object.keys(errors).length > 0 ? { ok: false, errors } : { ok: true, content };
}
