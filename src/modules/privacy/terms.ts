import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading } from '../../platform/work.ts';

export interface TermRow {
  kind: string;
  name: string;
  term: string;
  /** Past their term and not gone yet. */
  due: number;
  last: { at: Temporal.Instant; removed: number; failed: boolean } | null;
}

/** Every retention term with what is due and how its last run went (rule 11). */
export async function retentionTerms(reading: Reading, lang: Lang): Promise<TermRow[]> {
  const runs = await reading.tx
    .selectFrom('retention_runs')
    .select(['kind', 'ran_at', 'removed', 'failed'])
    .distinctOn('kind')
    .orderBy('kind')
    .orderBy('ran_at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  const last = new Map(runs.map((run) => [run.kind, { at: run.ran_at, removed: run.removed, failed: run.failed }]));
  const rows: TermRow[] = [];
  for (const term of reading.services.privacy.retention)
    rows.push({
      kind: term.kind,
      name: term.name[lang],
      term: term.term[lang],
      due: await term.due(reading),
      last: last.get(term.kind) ?? null,
    });
  return rows;
}
