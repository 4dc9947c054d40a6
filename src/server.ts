import { mkdirSync } from 'node:fs';
import { buildApp, jobKinds } from './app.ts';
import { loadExample } from './example/load.ts';
import { allRegions, foundRegion } from './modules/regions/index.ts';
import { systemClock } from './platform/clock/clock.ts';
import { type Config, ConfigError, loadConfig } from './platform/config.ts';
import { deriveKeys } from './platform/crypto/keys.ts';
import { readSecrets } from './platform/crypto/secrets.ts';
import { openDatabase } from './platform/db/database.ts';
import { EmbeddedDatabaseError, startEmbedded } from './platform/db/embedded.ts';
import { migrate } from './platform/db/migrate.ts';
import { grantQueue } from './platform/jobs/grant.ts';
import { openQueue, startWorkers } from './platform/jobs/jobs.ts';
import { openLive } from './platform/live/live.ts';

const say = (line: string) => console.log(line);

interface DatabaseAccess {
  appUrl: string;
  ownerUrl: string;
  stop(): Promise<void>;
}

/** Opens what the program needs, in order, and returns how to close it, in the opposite order. */
async function start(config: Config): Promise<() => Promise<void>> {
  const closers: (() => Promise<void>)[] = [];
  const close = async () => {
    for (const closer of closers.toReversed()) await closer();
  };
  try {
    const access = await openAccess(config);
    closers.push(access.stop);
    const applied = await migrate(access.ownerUrl, new URL(access.appUrl).username);
    if (applied.length > 0) say(`Database brought up to date (${applied.length} migrations)`);
    const secrets = readSecrets(config);
    const keys = deriveKeys(secrets.dataKey, secrets.secretKey);
    const { db, pool } = openDatabase(access.appUrl, config.databasePool);
    closers.push(async () => void (await db.destroy().catch(() => pool.end())));
    const boss = await openQueue(access.ownerUrl, jobKinds);
    await grantQueue(access.ownerUrl, new URL(access.appUrl).username);
    const live = openLive(access.appUrl);
    closers.push(() => live.close());
    const publicUrl = config.publicUrl ?? `http://localhost:${config.port}`;
    const app = await buildApp({
      db,
      keys,
      boss,
      live,
      clock: systemClock,
      publicUrl,
      rateLimit: config.rateLimit,
      trustProxy: config.trustProxy,
      logLevel: config.logLevel,
    });
    if (config.example !== 'none') {
      const loaded = await loadExample({ ownerUrl: access.ownerUrl, services: app.services, now: systemClock.now(), say });
      if (loaded) say('Example region Holland Rijnland is ready');
    } else await foundFirstRegion(access.ownerUrl, config.regionName);
    closers.push(
      await startWorkers(boss, jobKinds, app.jobContext, (name, error) =>
        app.http.log.error({ err: error, job: name }, 'job failed'),
      ),
    );
    closers.push(async () => void (await app.http.close()));
    await app.http.listen({ host: config.host, port: config.port });
    welcome(config, publicUrl);
    return close;
  } catch (error) {
    await close().catch(() => {});
    throw error;
  }
}

/** A database without the example needs a region before anybody can see a page. */
async function foundFirstRegion(ownerUrl: string, name: string | null): Promise<void> {
  const { db } = openDatabase(ownerUrl, 1);
  try {
    if ((await allRegions(db)).length > 0) return;
    if (!name) {
      say('There is no region yet, so every page is empty. Found one: REGION="Holland Rijnland" npm start');
      return;
    }
    const slug = name
      .normalize('NFD')
      .toLowerCase()
      .replaceAll(/[^a-z0-9]+/g, '-')
      .replaceAll(/^-|-$/g, '');
    await foundRegion(db, { slug, name, isExample: false, hosts: [] });
    say(`Region ${name} is founded`);
  } finally {
    await db.destroy();
  }
}

async function openAccess(config: Config): Promise<DatabaseAccess> {
  if (config.databaseUrl && config.databaseOwnerUrl) {
    if (config.databaseUrl === config.databaseOwnerUrl)
      say(
        'Note: DATABASE_OWNER_URL is not set, so one role does everything. Give the program a role that owns nothing (docs/operations.md).',
      );
    return { appUrl: config.databaseUrl, ownerUrl: config.databaseOwnerUrl, stop: async () => {} };
  }
  mkdirSync(config.dataDir, { recursive: true });
  return startEmbedded({ dataDir: config.dataDir, log: say });
}

function welcome(config: Config, publicUrl: string): void {
  say('');
  say(`Opgroeiplein runs at ${publicUrl}`);
  if (config.example !== 'none') {
    say(`  Log in as one of the example region's people:  ${publicUrl}/dev/inloggen`);
    say('    for example Fatima (JGT Leiden-Noord), Sem (JGT Katwijk), Monique (planner), Nadia (trainer)');
    say(`  Mail that the program sends is shown at:       ${publicUrl}/dev/mail`);
  }
  say('  Stop with Ctrl-C');
}

/** What to do about a failure, in words for the person at the terminal. */
function explain(error: unknown): string {
  if (error instanceof ConfigError) return `The configuration is not right:\n${error.message}`;
  if (error instanceof EmbeddedDatabaseError) return `${error.message}\n${error.hint}`;
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  if (code === 'EADDRINUSE')
    return `Port ${process.env.PORT ?? 3000} is taken by another program.\nStop that program, or choose another port: PORT=3001 npm start`;
  if (code === 'EACCES')
    return `This port or folder may not be used by this account.\nChoose a port above 1024 (PORT=3000) and a folder that you may write (DATA_DIR).`;
  if (code === 'ENOSPC') return 'The disk is full.\nMake room and start again; nothing is lost.';
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

let stopping = false;
async function stop(close: () => Promise<void>): Promise<void> {
  if (stopping) return;
  stopping = true;
  say('Stopping ...');
  await close().catch((error: unknown) => console.error(explain(error)));
  process.exit(0);
}

let asked = false;
const early = () => {
  asked = true;
};
process.once('SIGINT', early).once('SIGTERM', early).once('SIGHUP', early);
try {
  const close = await start(loadConfig(process.env));
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void stop(close));
  if (asked) await stop(close);
} catch (error) {
  console.error(`\nOpgroeiplein could not start.\n${explain(error)}`);
  process.exit(1);
}
