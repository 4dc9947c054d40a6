import { z } from 'zod';
import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { FormState } from '../../platform/http/form.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { personalDataIn } from './personal-data.ts';
import { teamsOf } from './policy.ts';

const Fields = z.record(z.string(), z.union([z.string(), z.array(z.string())]));

/** What a template begins a form with: never the note, nor since when somebody waits. */
const KEPT = [
  'places',
  'ages-from',
  'ages-to',
  'ages-unit',
  'theme',
  'intervention',
  'municipality',
  'area',
  'maxKm',
  'dayParts',
  'languages',
  'urgent',
];

export interface Template {
  id: string;
  name: string;
  organisationId: string;
  fields: FormState['values'];
}

export type TemplateSaved = { ok: true } | { ok: false; fault: 'name' | 'personal' | 'team' };

/** Keeps a form as a template of a team; the same name again replaces it. Audits 'demand.template'. */
export async function saveTemplate(
  work: Work,
  input: { organisationId: string; name: string; values: FormState['values'] },
): Promise<TemplateSaved> {
  const name = input.name.trim();
  const { personId } = work.actor;
  if (!personId || !teamsOf(work.actor).includes(input.organisationId)) return { ok: false, fault: 'team' };
  if (name === '') return { ok: false, fault: 'name' };
  if (personalDataIn(name, localDate(work.now)).refused.length > 0) return { ok: false, fault: 'personal' };
  const area = [input.values.area ?? ''].flat().join(' ');
  if (personalDataIn(area, localDate(work.now)).refused.length > 0) return { ok: false, fault: 'personal' };
  const fields = JSON.stringify(
    Object.fromEntries(KEPT.flatMap((key) => (input.values[key] === undefined ? [] : [[key, input.values[key]]]))),
  );
  const { id } = await work.tx
    .insertInto('demand_templates')
    .values({
      region_id: work.region.id,
      organisation_id: input.organisationId,
      name,
      fields,
      created_by: personId,
      created_at: work.now,
    })
    .onConflict((conflict) =>
      conflict.constraint('demand_templates_name').doUpdateSet({ fields, created_by: personId, created_at: work.now }),
    )
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(work, { action: 'demand.template', subjectKind: 'demand-template', subjectId: id });
  return { ok: true };
}

/** Templates of these teams, by name. */
export async function templatesOf(reading: Reading, organisationIds: readonly string[]): Promise<Template[]> {
  if (organisationIds.length === 0) return [];
  const rows = await reading.tx
    .selectFrom('demand_templates')
    .select(['id', 'name', 'organisation_id as organisationId', 'fields'])
    .where('organisation_id', 'in', organisationIds)
    .orderBy('name')
    .execute();
  return rows.map((row) => ({ ...row, fields: Fields.parse(row.fields) }));
}

/** False when it is not of this person's teams. Audits 'demand.template-remove'. */
export async function removeTemplate(work: Work, id: string): Promise<boolean> {
  const teams = teamsOf(work.actor);
  if (teams.length === 0) return false;
  const gone = await work.tx
    .deleteFrom('demand_templates')
    .where('id', '=', id)
    .where('organisation_id', 'in', teams)
    .returning('id')
    .executeTakeFirst();
  if (gone) await audit(work, { action: 'demand.template-remove', subjectKind: 'demand-template', subjectId: id });
  return gone !== undefined;
}
