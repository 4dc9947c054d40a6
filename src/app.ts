import { fileURLToPath } from 'node:url';
import type { FastifyInstance } from 'fastify';
import type { PgBoss } from 'pg-boss';
import { errorPage, frameRenderer } from './frame.tsx';
import { catalogue } from './modules/catalogue/index.ts';
import { content } from './modules/content/index.ts';
import { demand } from './modules/demand/index.ts';
import { expertise } from './modules/expertise/index.ts';
import { facilities } from './modules/facilities/index.ts';
import { groups } from './modules/groups/index.ts';
import { findActor, people } from './modules/people/index.ts';
import { planner } from './modules/planner/index.ts';
import { allRegions, regionFinder, regions } from './modules/regions/index.ts';
import { registrations } from './modules/registrations/index.ts';
import type { Clock } from './platform/clock/clock.ts';
import type { Keys } from './platform/crypto/keys.ts';
import type { Db } from './platform/db/database.ts';
import { auditChaining, mailRetention } from './platform/housekeeping.ts';
import { buildServer } from './platform/http/server.ts';
import { type AnyJobKind, type JobContext, jobSender } from './platform/jobs/jobs.ts';
import type { Live } from './platform/live/live.ts';
import { deliverMail } from './platform/mail/outbox.ts';
import type { Module } from './platform/module.ts';
import { changing, type Services } from './platform/work.ts';

/** Every domain of the program, by hand. */
export const modules: Module[] = [
  regions,
  people,
  catalogue,
  content,
  facilities,
  expertise,
  groups,
  registrations,
  demand,
  planner,
];

export const jobKinds: AnyJobKind[] = [
  deliverMail,
  auditChaining,
  mailRetention,
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
}

/** Puts the program together: services, modules, server. */
export async function buildApp(parts: AppParts): Promise<{ http: FastifyInstance; services: Services; jobContext: JobContext }> {
  const services: Services = { db: parts.db, keys: parts.keys, jobs: jobSender(parts.boss), publicUrl: parts.publicUrl };
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
    ),
    errorPage,
    cookieSecret: parts.keys.sign,
    secureCookies: parts.publicUrl.startsWith('https:'),
    rateLimit: parts.rateLimit,
    trustProxy: parts.trustProxy,
    logLevel: parts.logLevel,
  });
  return { http, services, jobContext: jobContextOf(parts, services) };
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
