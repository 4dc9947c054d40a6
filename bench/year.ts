/**
 * `node bin/run.mjs bench/year.ts [groups] [registrations] [part of a path]`: a year of a region (2,000 groups, 20,000 registrations) and how long the server takes for every page
 * of staff, as it measures itself, one visitor at a time and nothing remembered. Bars (issue 6): 150 ms at p95 for every page, 200 ms for a month of the
 * calendar. Ends with exit code 1 when one is not met.
 */
import { modules } from '../src/app.ts';
import { databaseUrl } from './lib/example-pages.ts';
import { percentile } from './lib/one-by-one.ts';
import { newFolder, removeFolder, startProgram } from './lib/program.ts';
import { ServerTimes } from './lib/server-times.ts';
import { staffPages } from './lib/staff-pages.ts';
import { asTable } from './lib/table.ts';
import { WorkerVisitor } from './lib/worker-visitor.ts';
import { growYear } from './lib/year.ts';

const [groups, registrations] = [Number(process.argv[2] ?? 2000), Number(process.argv[3] ?? 20_000)];
const only = process.argv[4] ?? '';
const BAR = { page: 150, month: 200 };
const [WARM, ASKED] = [5, 30];
/** A planner of the whole region, a team, the administrator, the privacy officer and a trainer: the first who may see a page asks for it. */
const PEOPLE = ['Monique Zaalstra', 'Fatima Voorbeeld', 'Wim Instelling', 'Inez Slotgracht', 'Nadia Proefbeeld'];

const server = new ServerTimes();
const dataDir = newFolder();
const program = await startProgram({ PAGE_CACHE_MS: '0', LOG_LEVEL: 'info' }, dataDir, server.hear);
const year = await growYear(databaseUrl(dataDir, 'owner'), groups, registrations);
const visitors: WorkerVisitor[] = [];
for (const person of PEOPLE) {
  const visitor = new WorkerVisitor(program.url);
  if (
    await visitor.signIn(person).then(
      () => true,
      () => false,
    )
  )
    visitors.push(visitor);
}

const rows: Record<string, Record<string, string | number>> = {};
const left: string[] = [];
let missed = false;
for (const { name, path } of await staffPages(modules, databaseUrl(dataDir, 'app'), year.busy)) {
  if (path && !path.includes(only)) continue;
  const visitor = path && (await firstOf(path));
  if (!path || !visitor) {
    left.push(name);
    continue;
  }
  for (let time = 0; time < WARM; time += 1) await visitor.get(path);
  await server.taken();
  let kilobytes = 0;
  for (let time = 0; time < ASKED; time += 1) kilobytes = Math.round((await visitor.get(path)).text.length / 1000);
  const times = await server.taken();
  const p95 = percentile(times, 95);
  const bar = /beeld=maand/.test(path) ? BAR.month : BAR.page;
  missed ||= p95 > bar;
  rows[name] = { 'p50, ms': percentile(times, 50), 'p95, ms': p95, 'bar, ms': bar, kB: kilobytes, met: p95 > bar ? 'no' : 'yes' };
}
await program.stop();
removeFolder(dataDir);
console.log(`${year.groups} groups, ${year.sessions} sessions, ${year.registrations} registrations.\n`);
console.log(
  asTable(Object.fromEntries(Object.entries(rows).sort(([, a], [, b]) => Number(b['p95, ms']) - Number(a['p95, ms']))), 'page'),
);
if (left.length > 0)
  console.log(`\nNot asked for, because the region has no such record or nobody here may see it: ${left.join(', ')}.`);
process.exit(missed ? 1 : 0);

async function firstOf(path: string): Promise<WorkerVisitor | undefined> {
  for (const visitor of visitors)
    if (
      await visitor.get(path).then(
        () => true,
        () => false,
      )
    )
      return visitor;
  return undefined;
}
