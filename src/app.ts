import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { PgBoss } from 'pg-boss';
import { errorPage, frameRenderer } from './frame.tsx';
import { administration } from './modules/administration/index.ts';
import { calendar } from './modules/calendar/index.ts';
import { catalogue } from './modules/catalogue/index.ts';
import { certificates } from './modules/certificates/index.ts';
import { content } from './modules/content/index.ts';
import { demand } from './modules/demand/index.ts';
import { evaluation } from './modules/evaluation/index.ts';
import { expertise } from './modules/expertise/index.ts';
import { facilities } from './modules/facilities/index.ts';
import { groupChanges } from './modules/group-changes/index.ts';
import { groups } from './modules/groups/index.ts';
import { initiatives } from './modules/initiatives/index.ts';
import { insight } from './modules/insight/index.ts';
import { mail } from './modules/mail/index.ts';
import { people } from './modules/people/index.ts';
import { planner } from './modules/planner/index.ts';
import { plans } from './modules/plans/index.ts';
import { privacy } from './modules/privacy/index.ts';
import { recruitment } from './modules/recruitment/index.ts';
import { allRegions, regionFinder, regions } from './modules/regions/index.ts';
import { registrations } from './modules/registrations/index.ts';
import { findActor, signIn } from './modules/sign-in/index.ts';
import { support } from './modules/support/index.ts';
import { upkeep } from './modules/upkeep/index.ts';
import { wishes } from './modules/wishes/index.ts';
import type { Clock } from './platform/clock/clock.ts';
import type { Keys } from './platform/crypto/keys.ts';
import type { Db } from './platform/db/database.ts';
import type { Replica } from './platform/db/replica.ts';
import { auditChaining, retention } from './platform/housekeeping.ts';
import { type Operations, quietOperations } from './platform/http/operations.ts';
import { buildServer } from './platform/http/server.ts';
import { SharedAnswers } from './platform/http/shared-answers.ts';
import { sitemap } from './platform/http/sitemap.ts';
import { type AnyJobKind, type JobContext, jobSender } from './platform/jobs/jobs.ts';
import type { Live } from './platform/live/live.ts';
import { deliverMail } from './platform/mail/delivery.ts';
import { digestKind, mailDigests } from './platform/mail/digest.ts';
import type { MailService } from './platform/mail/service.ts';
import { mailSweep } from './platform/mail/sweep.ts';
import type { Module } from './platform/module.ts';
import { privacyRegistry } from './platform/privacy.ts';
import type { TileService } from './platform/tiles/tiles.ts';
import { changing, type Services } from './platform/work.ts';

/** Every domain of the program, by hand. */
const domains: Module[] = [
  regions,
  people,
  administration,
  signIn,
  mail,
  catalogue,
  content,
  facilities,
  expertise,
  groups,
  calendar,
  registrations,
  evaluation,
  certificates,
  demand,
  support,
  planner,
  groupChanges,
  plans,
  initiatives,
  insight,
  wishes,
  recruitment,
  upkeep,
  privacy,
];

/** The domains, and the way to their public pages. */
export const modules: Module[] = [...domains, sitemap(domains)];

export const jobKinds: AnyJobKind[] = [
  deliverMail,
  mailSweep,
  mailDigests,
  auditChaining,
  retention,
  ...modules.flatMap((module) => module.jobs ?? []),
];

export interface AppParts {
  db: Db;
  keys: Keys;
  boss: PgBoss;
  live: Live;
  clock: Clock;
  publicUrl: string;
  rateLimit: number;
  trustProxy: boolean;
  logLevel: string;
  /** The mail server and who may hand in what came back. Without it mail is kept. */
  mail?: Pick<MailService, 'post' | 'bounceToken'>;
  logStream?: { write(line: string): void };
  /** What the process tells about itself in health and metrics. */
  operations?: Operations;
  /** A copy of the database for what visitors read. */
  replica?: Replica;
  onlyHealth?: boolean;
  /** Where a street map comes from. */
  tiles?: TileService;
  /** How long what visitors see alike is kept, in ms; 0 (nothing is kept) when left out. */
  pageCacheMs?: number;
}

/** Puts the program together: services, modules, server. */
export async function buildApp(parts: AppParts): Promise<{ http: FastifyInstance; services: Services; jobContext: JobContext }> {
  const services: Services = {
    db: parts.db,
    keys: parts.keys,
    jobs: jobSender(parts.boss),
    publicUrl: parts.publicUrl,
    privacy: privacyRegistry(modules.flatMap((module) => module.privacy ?? [])),
    mail: {
      post: parts.mail?.post ?? null,
      bounceToken: parts.mail?.bounceToken ?? null,
      kinds: [digestKind, ...modules.flatMap((module) => module.mails ?? [])],
    },
    ...(parts.replica ? { replica: parts.replica } : {}),
    ...(parts.tiles ? { tiles: parts.tiles } : {}),
  };
  const http = await buildServer({
    services,
    live: parts.live,
    clock: parts.clock,
    routes: modules.flatMap((module) => module.routes),
    findRegion: regionFinder(parts.db),
    findActor: (token, region, now) => findActor(parts.db, token, region, now),
    render: frameRenderer(
      fileURLToPath(new URL('..', import.meta.url)),
      modules.flatMap((module) => module.nav ?? []),
      parts.publicUrl,
    ),
    errorPage,
    cookieSecret: parts.keys.sign,
    secureCookies: parts.publicUrl.startsWith('https:'),
    rateLimit: parts.rateLimit,
    trustProxy: parts.trustProxy,
    logLevel: parts.logLevel,
    ...(parts.logStream ? { logStream: parts.logStream } : {}),
    operations: parts.operations ?? quietOperations,
    onlyHealth: parts.onlyHealth ?? false,
    shared: new SharedAnswers(parts.pageCacheMs ?? 0),
  });
  return { http, services, jobContext: jobContextOf(parts, services) };
}

/** What the first visitor of each region would have to wait for is read ahead; what fails now is tried again by that visitor. */
export async function warmUp(services: Services, now: Temporal.Instant): Promise<void> {
  for (const region of await allRegions(services.db))
    for (const { warm } of modules) await warm?.({ services, region, now, origin: 'start' });
}

/** Jobs act as the program itself, in one region at a time. */
function jobContextOf(parts: AppParts, services: Services): JobContext {
  const known = async () => new Map((await allRegions(parts.db)).map((region) => [region.id, region]));
  return {
    db: parts.db,
    now: () => parts.clock.now(),
    regions: async () => [...(await known()).keys()],
    run: async (regionId, origin, change) => {
      const region = (await known()).get(regionId);
      if (!region) throw new Error(`no region ${regionId}`);
      return changing({ region, actor: { kind: 'system', personId: null }, now: parts.clock.now(), origin, services }, change);
    },
  };
}
