/**
 * `node bin/run.mjs bench/registration.ts [families ...]`: 500 and 2,000 families who press the last button of registering at the same moment, for 12 places, over HTTP;
 * throughput and p99 beside bare transactions that write the same rows (bench/lib/bare-registration.ts), without and with a bare web server before them, in
 * one run. Bars (quality.md): at least 70 % of the bare rate, no group overbooked, nobody lost. Ends with exit code 1 when one is not met.
 */
import pg from 'pg';
import { startBareServer } from './lib/bare.ts';
import { bareBurst } from './lib/bare-registration.ts';
import { prepareBurst, pressAll } from './lib/burst.ts';
import { databaseUrl } from './lib/example-pages.ts';
import { percentile } from './lib/one-by-one.ts';
import { newFolder, removeFolder, startProgram } from './lib/program.ts';
import { asTable } from './lib/table.ts';

const given = process.argv.slice(2).map(Number).filter(Number.isFinite);
const sizes = given.length > 0 ? given : [500, 2000];
const PLACES = 12;
const LEAST_SHARE = 0.7;

const dataDir = newFolder();
const program = await startProgram({}, dataDir);
const owner = databaseUrl(dataDir, 'owner');
const rows: Record<string, Record<string, string | number>> = {};
let missed = false;
// Once for nothing: the code is warm then.
await measured(300);
for (const families of sizes) {
  const { ours, bare, served, kept } = await measured(families);
  const rate = (whole: number) => families / (whole / 1000);
  const share = rate(ours.whole) / rate(bare.whole);
  const whole =
    kept.placed === PLACES && kept.waiting === families - PLACES && kept.mails === families && kept.audited === families;
  missed ||= share < LEAST_SHARE || !whole || ours.refused > 0;
  rows[`${families} at once`] = {
    'registrations/s': rate(ours.whole).toFixed(0),
    'p99, ms': percentile(ours.times, 99),
    'bare/s': rate(bare.whole).toFixed(0),
    'bare p99, ms': percentile(bare.times, 99),
    share: share.toFixed(2),
    'bare server/s': rate(served.whole).toFixed(0),
    'share of that': (rate(ours.whole) / rate(served.whole)).toFixed(2),
    'with a place': kept.placed,
    waiting: kept.waiting,
    'mails and audit rows': Math.min(kept.mails, kept.audited),
    'in order': kept.inOrder ? 'yes' : 'no',
  };
}
await program.stop();
removeFolder(dataDir);
console.log(`Bars: ${PLACES} with a place, the rest waiting in order, nobody lost; at least ${LEAST_SHARE} of the bare rate.\n`);
console.log(asTable(rows, 'families'));
process.exit(missed ? 1 : 0);

async function measured(families: number) {
  const prepared = await prepareBurst(owner, dataDir, families, PLACES);
  const ours = await pressAll(program.url, prepared.paths);
  const kept = await keptOf(prepared.groupId);
  const bare = await bareBurst(owner, prepared.groupId, families, PLACES);
  const served = await burstAtBareServer(prepared.groupId, families);
  return { ours, bare, served, kept };
}

async function burstAtBareServer(groupId: string, families: number) {
  const server = await startBareServer('bare-registration-server.ts', [owner, groupId, String(PLACES)]);
  const served = await pressAll(
    server.url,
    Array.from({ length: families }, (_, n) => `/served-${n}`),
  );
  server.stop();
  return served;
}

interface Kept {
  placed: number;
  waiting: number;
  mails: number;
  audited: number;
  /** Who has a place came before all who wait. */
  inOrder: boolean;
}

async function keptOf(groupId: string): Promise<Kept> {
  const client = new pg.Client({ connectionString: owner });
  await client.connect();
  await client.query(`select set_config('app.region_id', (select id::text from regions limit 1), false)`);
  const { rows } = await client.query<Kept>(
    `select count(*) filter (where r.state = 'requested')::int as placed, count(*) filter (where r.state = 'waiting')::int as waiting,
      count(m.id)::int as mails, count(e.id)::int as audited,
      max(r.sequence) filter (where r.state = 'requested') < min(r.sequence) filter (where r.state = 'waiting') as "inOrder"
    from registrations r left join mails m on m.recipient_index = r.email_index and m.kind like 'registration-%'
      left join audit_events e on e.subject_id = r.id::text and e.action = 'registration.add' where r.group_id = $1`,
    [groupId],
  );
  await client.end();
  if (!rows[0]) throw new Error(`no registrations of ${groupId}`);
  return rows[0];
}
