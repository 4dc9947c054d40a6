import { sql } from 'kysely';
import { z } from 'zod';
import { audit } from '../../../platform/audit/audit.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import type { Reading, Work } from '../../../platform/work.ts';
import type { Access } from './conditions.ts';

export const MOST_QUESTIONS = 5;
export const questionKinds = ['text', 'choice', 'yes-no'] as const;
export const residences = ['anywhere', 'region', 'given'] as const;

const Question = z.object({
  id: z.string(),
  kind: z.enum(questionKinds),
  label: z.string(),
  /** Of a choice only. */
  options: z.array(z.string()),
  /** In English, when its owner wrote that too; as many choices as in Dutch. Answers are kept in Dutch. */
  labelEn: z.string().default(''),
  optionsEn: z.array(z.string()).default([]),
  required: z.boolean(),
});
/** Asked of the family, answered once per registration; read by who runs the group only. */
export type Question = z.infer<typeof Question>;

const Rules = z.object({
  residents: z.enum(residences),
  earlierOfferId: z.string().nullable(),
  intakeOrganisationId: z.string().nullable(),
  questions: z.array(Question),
});
/** What an offer asks of who registers, besides age and access. */
export type Rules = z.infer<typeof Rules>;

/** A question and its choices in the language of the page, in Dutch when it was not written in that. */
export function questionIn({ label, labelEn, options, optionsEn }: Question, lang: Lang) {
  const shown = lang === 'en' && labelEn !== '' && optionsEn.length === options.length ? 'en' : 'nl';
  const choices = options.map((value, n) => ({ value, label: (shown === 'en' ? optionsEn[n] : value) ?? value }));
  return { label: shown === 'en' ? labelEn : label, lang: shown as Lang, choices };
}

export const noRules: Rules = { residents: 'anywhere', earlierOfferId: null, intakeOrganisationId: null, questions: [] };

/** The rules of an offer as one column, null when it has none; `readRules` opens it. */
export const rulesColumn = (offerId: string) =>
  sql<unknown>`(select jsonb_build_object('residents', rr.residents, 'earlierOfferId', rr.earlier_offer_id,
    'intakeOrganisationId', rr.intake_organisation_id, 'questions', rr.questions) from registration_rules rr where rr.offer_id = ${sql.raw(offerId)})`;

export function readRules(column: unknown): Rules {
  return column ? Rules.parse(column) : noRules;
}

/** The rules of an offer; those of an offer without any when it has none. */
export async function rulesOf(reading: Reading, offerId: string): Promise<Rules> {
  const found = await sql<{
    rules: unknown;
  }>`select ${rulesColumn('o.id')} as rules from offers o where o.id = ${offerId}`.execute(reading.tx);
  return readRules(found.rows[0]?.rules);
}

/** Keeps the rules of an offer. Who may is checked by the caller. Audits 'registration-rules.change'. */
export async function saveRules(work: Work, offerId: string, rules: z.input<typeof Rules>): Promise<void> {
  const { residents, earlierOfferId, intakeOrganisationId, questions } = Rules.parse(rules);
  await sql`insert into registration_rules (offer_id, region_id, residents, earlier_offer_id, intake_organisation_id, questions, changed_by, changed_at)
    values (${offerId}, ${work.region.id}, ${residents}, ${earlierOfferId}::uuid, ${intakeOrganisationId}::uuid, ${JSON.stringify(questions)}::jsonb,
      ${work.actor.personId}::uuid, ${work.now}::timestamptz)
    on conflict (offer_id) do update set residents = excluded.residents, earlier_offer_id = excluded.earlier_offer_id,
      intake_organisation_id = excluded.intake_organisation_id, questions = excluded.questions, changed_by = excluded.changed_by,
      changed_at = excluded.changed_at`.execute(work.tx);
  const detail = { residents, questions: questions.length, earlier: earlierOfferId !== null };
  await audit(work, { action: 'registration-rules.change', subjectKind: 'offer', subjectId: offerId, detail });
}

/** Who may join the offer of a group. */
export async function accessOf(reading: Reading, groupId: string): Promise<Access | undefined> {
  const found = await sql<{
    access: Access;
  }>`select o.access from groups g join offers o on o.id = g.offer_id where g.id = ${groupId}`.execute(reading.tx);
  return found.rows[0]?.access;
}
