import { z } from 'zod';
import { checkbox, id, optionalLine, optionalText } from '../../../platform/http/fields.ts';
import type { FormState } from '../../../platform/http/form.ts';
import { MOST_QUESTIONS, type Question, questionKinds, type Rules, residences } from './rules.ts';

const numbers = Array.from({ length: MOST_QUESTIONS }, (_, n) => n);
const optionalId = z.union([z.literal(''), id]).default('');

const question = (n: number) => ({
  [`id-${n}`]: optionalId,
  [`vraag-${n}`]: optionalLine(120),
  [`soort-${n}`]: z.enum(questionKinds).default('text'),
  [`keuzes-${n}`]: optionalText(400),
  [`vraag-en-${n}`]: optionalLine(120),
  [`keuzes-en-${n}`]: optionalText(400),
  [`nodig-${n}`]: checkbox,
});

/** Fields of the page on which the owner of an offer sets what is asked. */
export const rulesBody = z.strictObject({
  residents: z.enum(residences),
  eerder: optionalId,
  intake: optionalId,
  ...Object.assign({}, ...numbers.map(question)),
});

type Fields = { residents: Rules['residents']; eerder: string; intake: string } & Record<string, unknown>;

/** The rules that were typed, or what is wrong with them. */
export function rulesFrom(
  body: unknown,
  faults: { fewOptions: string; noQuestion: string; sameOptions: string },
): { rules: Rules } | { errors: Record<string, string> } {
  const fields = body as Fields;
  const errors: Record<string, string> = {};
  const questions = numbers.flatMap((n): Question[] => {
    const label = String(fields[`vraag-${n}`] ?? '');
    const labelEn = String(fields[`vraag-en-${n}`] ?? '');
    const options = [...new Set(linesOf(fields[`keuzes-${n}`]))].slice(0, 8);
    const inEnglish = linesOf(fields[`keuzes-en-${n}`]);
    const kind = questionKinds.find((one) => one === fields[`soort-${n}`]) ?? 'text';
    if (label === '') {
      if (options.length > 0) errors[`vraag-${n}`] = faults.noQuestion;
      return [];
    }
    if (kind === 'choice' && options.length < 2) errors[`keuzes-${n}`] = faults.fewOptions;
    const optionsEn = kind === 'choice' && labelEn ? inEnglish : [];
    if (kind === 'choice' && labelEn && optionsEn.length !== options.length) errors[`keuzes-en-${n}`] = faults.sameOptions;
    const known = String(fields[`id-${n}`] ?? '');
    const required = fields[`nodig-${n}`] === true;
    return [
      { id: known || crypto.randomUUID(), kind, label, options: kind === 'choice' ? options : [], labelEn, optionsEn, required },
    ];
  });
  if (Object.keys(errors).length > 0) return { errors };
  const { residents, eerder, intake } = fields;
  return { rules: { residents, earlierOfferId: eerder || null, intakeOrganisationId: intake || null, questions } };
}

/** One choice per line. */
const linesOf = (value: unknown) =>
  String(value ?? '')
    .split('\n')
    .map((one) => one.trim().slice(0, 80))
    .filter(Boolean);

/** The rules as the form shows them. */
export function rulesValues(rules: Rules): FormState['values'] {
  return {
    residents: rules.residents,
    eerder: rules.earlierOfferId ?? '',
    intake: rules.intakeOrganisationId ?? '',
    ...Object.fromEntries(
      rules.questions.flatMap((one, n) => [
        [`id-${n}`, one.id],
        [`vraag-${n}`, one.label],
        [`soort-${n}`, one.kind],
        [`keuzes-${n}`, one.options.join('\n')],
        [`vraag-en-${n}`, one.labelEn],
        [`keuzes-en-${n}`, one.optionsEn.join('\n')],
        ...(one.required ? [[`nodig-${n}`, 'ja']] : []),
      ]),
    ),
  };
}
