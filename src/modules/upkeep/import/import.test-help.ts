import { Buffer } from 'node:buffer';
import type { TestApp } from '../../../../test/app.ts';
import type { Actor } from '../../../platform/auth/actor.ts';
import type { SheetKind } from './read-file.ts';
import { applyImport, rowsOf, runById, startImport, totalsOf } from './runs.ts';

type Person = Actor & { kind: 'person' };

/** A sheet brought in by somebody and looked at. Returns the id of the run. */
export async function bringIn(app: TestApp, actor: Person, content: Buffer | string, kind: SheetKind = 'csv'): Promise<string> {
  const runId = await app.as(actor, (work) => startImport(work, { content: Buffer.from(content), kind, lang: 'nl' }));
  await runJob(app, runId);
  return runId;
}

export function runJob(app: TestApp, runId: string): Promise<void> {
  return app.runJob('upkeep-import', { regionId: app.region.id, runId });
}

export async function putIn(app: TestApp, actor: Person, runId: string): Promise<void> {
  await app.as(actor, (work) => applyImport(work, runId));
  await runJob(app, runId);
}

/** The run with its totals, and the faults as "C3: text". */
export async function seen(app: TestApp, actor: Person, runId: string) {
  return app.read(async (reading) => {
    const run = await runById(reading, runId);
    const rows = await rowsOf(reading, { runId, outcome: 'fault', after: 0, limit: 20_000 });
    const changed = await rowsOf(reading, { runId, outcome: 'changed', after: 0, limit: 20_000 });
    const faults = rows.flatMap((row) => row.faults.map((fault) => `${fault.cell}: ${fault.text}`));
    return { run, totals: await totalsOf(reading, runId), faults, changed };
  }, actor);
}

/** A row that is right, with what differs; fields by their Dutch heading. */
export const rightRow: Record<string, string> = {
  Organisatie: 'JGT Leiden-Noord',
  Methode: 'Rots en Water',
  Titel: 'Samen sterk',
  Samenvatting: 'Uw kind oefent met grenzen stellen.',
  Niveau: 'Selectief',
  Doelgroep: 'Kinderen; Ouders',
  'Leeftijd van': '8 jaar',
  'Leeftijd tot en met': '10',
  "Thema's": 'Weerbaarheid',
  Vorm: 'Groep',
  'Aantal keer': '8',
  'Minuten per keer': '90',
  'Minimum deelnemers': '6',
  'Maximum deelnemers': '12',
  Talen: 'Nederlands',
  'Eigen bijdrage': '12,50',
  Toegang: 'Vrij',
};

export function csvOf(rows: Record<string, string>[], separator = ';'): string {
  const names = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return [names, ...rows.map((row) => names.map((name) => row[name] ?? ''))]
    .map((cells) => cells.map(quoted).join(separator))
    .join('\r\n');
}
