import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'kysely';
import { Gauge, type Registry } from 'prom-client';
import { system } from '../auth/actor.ts';
import type { Tx } from '../db/database.ts';
import { inReadTransaction } from '../db/transaction.ts';
import { QUEUE_SCHEMA } from '../jobs/jobs.ts';
import type { ServerParts } from './server.ts';

/** A database that does not answer must not make the scrape hang: then only `opgroeiplein_database_up 0` is told. */
const PATIENCE_MS = 3_000;

/** Gauges about queue, outbox, audit trail, backups and connections, read when somebody asks. */
export function stateOfPlatform(registry: Registry, parts: ServerParts): { collect(): Promise<void> } {
  const registers = [registry];
  const gauge = (name: string, help: string, labelNames: string[] = []) =>
    new Gauge({ name: `opgroeiplein_${name}`, help, labelNames, registers });
  const pool = gauge('database_connections', 'Connections of the program to its database', ['state']);
  const up = gauge('database_up', '1 when the database answers');
  const listeners = gauge('live_listeners', 'Screens that listen to live news of this process');
  const jobs = gauge('jobs', 'Jobs in the queue, by kind and state', ['kind', 'state']);
  const oldest = gauge('job_oldest_seconds', 'Age of the oldest job that is due, by kind', ['kind']);
  const mails = gauge('mails', 'Mails in the outbox, by state', ['state']);
  const unchained = gauge('audit_unchained', 'Newest audit rows that are not linked in the chain yet');
  const backup = gauge('backup_age_seconds', 'Age of the newest backup; absent when there is none');
  const replica = gauge('replica_used', '1 when visitors read from the replica; absent without one');
  gauge('build_info', 'Version of the program', ['version', 'node']).set({ version: version(), node: process.version }, 1);

  const ofDatabase = async (): Promise<void> => {
    const found = await readState(parts);
    up.set(1);
    for (const one of [jobs, oldest, mails, backup]) one.reset();
    if (found.backupAge === null) backup.remove();
    else backup.set(found.backupAge);
    for (const { kind, state, n, age } of found.jobs) {
      jobs.set({ kind, state }, n);
      if (age !== null) oldest.set({ kind }, age);
    }
    for (const [state, n] of found.mails) mails.set({ state }, n);
    unchained.set(found.unchained);
  };
  return {
    async collect() {
      const { total, idle, waiting } = parts.operations.pool();
      pool.set({ state: 'used' }, total - idle);
      pool.set({ state: 'idle' }, idle);
      pool.set({ state: 'waiting' }, waiting);
      listeners.set(parts.live.listeners());
      if (parts.services.replica) replica.set(parts.services.replica.db() ? 1 : 0);
      else replica.remove();
      up.set(0);
      await Promise.race([ofDatabase().catch(() => {}), sleep(PATIENCE_MS, undefined, { ref: false })]);
    },
  };
}

interface State {
  jobs: { kind: string; state: string; n: number; age: number | null }[];
  mails: Map<string, number>;
  unchained: number;
  backupAge: number | null;
}

async function readState({ services, clock }: ServerParts): Promise<State> {
  const { db } = services;
  const now = clock.now();
  const jobs = await sql<State['jobs'][number]>`select name as kind, state::text as state, count(*)::int as n,
      extract(epoch from now() - min(start_after) filter (where state in ('created', 'retry') and start_after <= now()))::float8 as age
    from ${sql.ref(`${QUEUE_SCHEMA}.job`)} where state in ('created', 'retry', 'active', 'failed') group by 1, 2`.execute(db);
  const newest = await db
    .selectFrom('backups')
    .select((eb) => eb.fn.max('taken_at').as('at'))
    .executeTakeFirst();
  const state: State = {
    jobs: jobs.rows,
    mails: new Map(),
    unchained: 0,
    backupAge: newest?.at ? (now.epochMilliseconds - newest.at.epochMilliseconds) / 1000 : null,
  };
  for (const { id: regionId } of await db.selectFrom('regions').select('id').execute())
    await inReadTransaction(db, { regionId, actor: system, origin: 'metrics', now }, (tx) => addRegion(tx, state));
  return state;
}

/** Row level security shows one region at a time. Of the audit trail only the newest rows are looked at. */
async function addRegion(tx: Tx, state: State): Promise<void> {
  const mails = await sql<{ state: string; n: number }>`select state, count(*)::int as n from mails group by state`.execute(tx);
  for (const row of mails.rows) state.mails.set(row.state, (state.mails.get(row.state) ?? 0) + row.n);
  const rows = await sql<{ n: number }>`select count(*)::int as n from audit_events e
    where e.id > (select coalesce(max(event_id), 0) - 10000 from audit_chain)
      and not exists (select from audit_chain c where c.event_id = e.id)`.execute(tx);
  state.unchained += rows.rows[0]?.n ?? 0;
}

function version(): string {
  const text = readFileSync(new URL('../../../package.json', import.meta.url), 'utf8');
  return String((JSON.parse(text) as { version?: unknown }).version);
}
