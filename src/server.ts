import { mkdirSync } from 'node:fs';
import type { FastifyInstance } from 'fastify';
import type { PgBoss } from 'pg-boss';
import { buildApp, jobKinds, warmUp } from './app.ts';
import { loadExample } from './example/load.ts';
import { firstAdministrator } from './modules/administration/index.ts';
import { allRegions, foundRegion } from './modules/regions/index.ts';
import { systemClock } from './platform/clock/clock.ts';
import { type Config, loadConfig } from './platform/config.ts';
import { openKeys } from './platform/crypto/secrets.ts';
import { openDatabase } from './platform/db/database.ts';
import { startEmbedded } from './platform/db/embedded.ts';
import { migrate } from './platform/db/migrate.ts';
import { openReplica } from './platform/db/replica.ts';
import { lagProbe } from './platform/db/replica-lag.ts';
import { alone } from './platform/db/start-lock.ts';
import { lookAtTables } from './platform/db/statistics.ts';
import { slugOf } from './platform/i18n/slug.ts';
import { grantQueue } from './platform/jobs/grant.ts';
import { type JobContext, openQueue } from './platform/jobs/jobs.ts';
import { openLeader } from './platform/jobs/leader.ts';
import { startWorkers } from './platform/jobs/workers.ts';
import { openLive } from './platform/live/live.ts';
import { openPost, type Post } from './platform/mail/post.ts';
import { explainFailure } from './platform/process/explain.ts';
import { Graceful, type Stoppable } from './platform/process/graceful.ts';
import { tilesFrom } from './platform/tiles/tiles.ts';
import type { Region } from './platform/work.ts';

const say = (line: string) => console.log(line);

interface DatabaseAccess {
  appUrl: string;
  ownerUrl: string;
  stop(): Promise<void>;
}

type Closers = (() => Promise<void>)[];

/** Opens what the program needs, in order, and returns how to close it, in the opposite order. */
async function start(config: Config): Promise<Stoppable> {
  const closers: Closers = [];
  const close = async () => {
    for (const closer of closers.toReversed()) await closer();
  };
  for (const warning of config.warnings) say(`Note: ${warning}`);
  try {
    const access = await openAccess(config);
    closers.push(access.stop);
    const http = await alone(access.ownerUrl, () => prepare(config, access, closers));
    closers.push(async () => void (await http.close()));
    await http.listen({ host: config.host, port: config.port });
    http.log.info({ role: config.role, port: config.port }, 'started');
    welcome(config);
    return { close, cut: () => http.server.closeAllConnections(), delay: config.shutdownDelay };
  } catch (error) {
    await close().catch(() => {});
    throw error;
  }
}

/** Brings the database up to date, opens the connections to it and starts the jobs; ready to listen. */
async function prepare(config: Config, access: DatabaseAccess, closers: Closers): Promise<FastifyInstance> {
  const appRole = new URL(access.appUrl).username;
  const applied = await migrate(access.ownerUrl, appRole, { mode: config.migrate, say });
  if (applied.length > 0) say(`Database brought up to date (${applied.length} migrations)`);
  await lookAtTables(access.ownerUrl);
  const { db, pool } = openDatabase(access.appUrl, config.databasePool);
  closers.push(async () => void (await db.destroy().catch(() => pool.end())));
  const boss = await openQueue(access.ownerUrl, jobKinds, { works: config.role !== 'web' });
  await grantQueue(access.ownerUrl, appRole);
  const live = openLive(access.appUrl);
  closers.push(() => live.close());
  const replica = config.databaseReplicaUrl
    ? openReplica({ url: config.databaseReplicaUrl, pool: config.databasePool, lag: lagProbe(db), say })
    : undefined;
  if (replica) closers.push(() => replica.close());
  const post = openMail(config, closers);
  const app = await buildApp({
    db,
    keys: openKeys(config),
    boss,
    live,
    clock: systemClock,
    publicUrl: publicUrlOf(config),
    rateLimit: config.rateLimit,
    pageCacheMs: config.pageCacheMs,
    ...(config.mapTiles ? { tiles: tilesFrom(config.mapTiles, 'Opgroeiplein') } : {}),
    trustProxy: config.trustProxy,
    logLevel: config.logLevel,
    operations: {
      stopping: () => graceful.stopping,
      pool: () => ({ total: pool.totalCount, idle: pool.idleCount, waiting: pool.waitingCount }),
      metricsToken: config.metricsToken,
    },
    mail: { post, bounceToken: config.bounceToken },
    ...(replica ? { replica } : {}),
    onlyHealth: config.role === 'worker',
  });
  if (config.example !== 'none') {
    const loaded = await loadExample({ ownerUrl: access.ownerUrl, services: app.services, now: systemClock.now(), say });
    if (loaded) say('Example region Holland Rijnland is ready');
  } else {
    const founded = await foundFirstRegion(access.ownerUrl, config.regionName);
    if (founded) await inviteAdministrator(app.jobContext, founded.id, config.adminEmail);
  }
  if (config.role !== 'worker') void warmUp(app.services, systemClock.now()).catch(() => {});
  if (config.role === 'web') closers.push(() => boss.stop({ graceful: false }));
  else await startJobs(access, boss, app, closers);
  return app.http;
}

/** The way to the mail server. One that does not let us in is told, and no reason not to start: mails wait. */
function openMail({ mail, role }: Config, closers: Closers): Post | null {
  if (!mail) return null;
  const post = openPost(mail);
  closers.push(() => post.close());
  const told = (fault: string | null) => {
    if (fault) say(`Note: SMTP_URL: the mail server ${mail.host}:${mail.port} does not let us in (${fault}). Mails wait.`);
  };
  if (role !== 'web') void post.check().then(told);
  return post;
}

async function startJobs(
  access: DatabaseAccess,
  boss: PgBoss,
  app: { http: FastifyInstance; jobContext: JobContext },
  closers: Closers,
): Promise<void> {
  const leader = openLeader(access.ownerUrl);
  closers.push(() => leader.close());
  const { log } = app.http;
  closers.push(
    await startWorkers(boss, jobKinds, app.jobContext, leader, {
      started: (job) => log.debug({ job }, 'job started'),
      ended: (job, milliseconds) => log.info({ job, ms: Math.round(milliseconds) }, 'job ended'),
      failed: (job, error) => log.error({ err: error, job }, 'job failed'),
    }),
  );
}

/** A database without the example needs a region before anybody can see a page. Returns the region when it was founded now. */
async function foundFirstRegion(ownerUrl: string, name: string | null): Promise<Region | undefined> {
  const { db } = openDatabase(ownerUrl, 1);
  try {
    if ((await allRegions(db)).length > 0) return undefined;
    if (!name) {
      say('There is no region yet, so every page is empty. Found one: REGION="Holland Rijnland" npm start');
      return undefined;
    }
    const region = await foundRegion(db, { slug: slugOf(name), name, isExample: false, hosts: [] });
    say(`Region ${name} is founded`);
    return region;
  } finally {
    await db.destroy();
  }
}

/** A new region needs somebody who lets the others in. The link is told once; it is mailed too when there is a mail server. */
async function inviteAdministrator({ run }: JobContext, regionId: string, email: string | null): Promise<void> {
  const again = 'npm run invite -- --email you@example.org --role region-admin';
  if (!email) return say(`Nobody can sign in yet. Invite the first administrator: ${again}`);
  const invited = await run(regionId, 'first start', (work) => firstAdministrator(work, email));
  if (invited.ok) say(`Who opens this page within seven days becomes the administrator:\n  ${invited.link}\n  Lost it? ${again}`);
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

function publicUrlOf(config: Config): string {
  return config.publicUrl ?? `http://localhost:${config.port}`;
}

function welcome(config: Config): void {
  const publicUrl = publicUrlOf(config);
  say('');
  if (config.role === 'worker') say(`Opgroeiplein does its jobs; health and metrics at port ${config.port}`);
  else say(`Opgroeiplein runs at ${publicUrl}`);
  if (config.example !== 'none' && config.role !== 'worker') {
    say(`  Log in as one of the example region's people:  ${publicUrl}/dev/inloggen`);
    say('    for example Fatima (JGT Leiden-Noord), Sem (JGT Katwijk), Monique (planner), Nadia (trainer)');
    say(`  Mail that the program sends is shown at:       ${publicUrl}/dev/mail`);
  }
  say('  Stop with Ctrl-C');
}

const graceful = new Graceful(say);
try {
  graceful.runs(await start(loadConfig(process.env)));
} catch (error) {
  console.error(`\nOpgroeiplein could not start.\n${explainFailure(error, process.env.PORT ?? '3000')}`);
  process.exit(1);
}
