import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { type AppParts, buildApp, jobKinds } from '../src/app.ts';
import { exampleRegion, loadExample } from '../src/example/load.ts';
import { addPerson, type NewPerson } from '../src/modules/people/index.ts';
import { allRegions, foundRegion } from '../src/modules/regions/index.ts';
import { findActor, openSession } from '../src/modules/sign-in/index.ts';
import { type Actor, type Strength, system } from '../src/platform/auth/actor.ts';
import { movableClock } from '../src/platform/clock/clock.ts';
import { deriveKeys, type Keys } from '../src/platform/crypto/keys.ts';
import { openDatabase } from '../src/platform/db/database.ts';
import { grantQueue } from '../src/platform/jobs/grant.ts';
import { type JobContext, openQueue } from '../src/platform/jobs/jobs.ts';
import { openLive } from '../src/platform/live/live.ts';
import { type KeptMail, keptMails } from '../src/platform/mail/outbox.ts';
import { changing, type Reading, type Region, reading, type Services, type Work } from '../src/platform/work.ts';
import { createTestDatabase, ensureTemplate } from './database.ts';

export const testKeys = deriveKeys('11'.repeat(32), 'a secret for tests only, of enough length');

export interface TestApp {
  http: FastifyInstance;
  region: Region;
  services: Services;
  clock: ReturnType<typeof movableClock>;
  ownerUrl: string;
  appUrl: string;
  /** Runs a capability as the given actor (the program itself when left out). */
  as<T>(actor: Actor, change: (work: Work) => Promise<T>): Promise<T>;
  system<T>(change: (work: Work) => Promise<T>): Promise<T>;
  read<T>(queries: (reading: Reading) => Promise<T>, actor?: Actor): Promise<T>;
  mails(): Promise<KeptMail[]>;
  /** A new person with these roles, signed in with two factors: their actor and a browser. */
  person(
    input: Partial<NewPerson> & Pick<NewPerson, 'memberships'>,
    /** 1: signed in with one factor only. */
    strength?: Strength,
  ): Promise<{ actor: Actor & { kind: 'person' }; browser: Browser }>;
  /** A visitor's browser, without session. */
  browser(): Browser;
  /** Runs a job kind now, as the queue would. */
  runJob(name: string, payload?: object): Promise<void>;
  close(): Promise<void>;
}

export interface TestOptions {
  start?: Temporal.Instant;
  /** Database connections of the program. */
  pool?: number;
  rateLimit?: number;
  publicUrl?: string;
  /** Other keys for personal data than those of every test. */
  keys?: Keys;
  /** A mail server to send to; without it mail is kept. */
  mail?: AppParts['mail'];
  /** Where streets below maps come from. */
  tiles?: AppParts['tiles'];
  /** How the program is operated: metrics, replica, log, what visitors see alike. */
  operated?: Partial<Pick<AppParts, 'operations' | 'replica' | 'logStream' | 'logLevel' | 'pageCacheMs'>>;
  /** Loads the example region instead of an empty one. */
  example?: boolean;
}

const EXAMPLE_TEMPLATE = 'opgroeiplein_example';

interface Program {
  region: Region;
  http: FastifyInstance;
  services: Services;
  jobContext: JobContext;
  clock: ReturnType<typeof movableClock>;
  close(): Promise<void>;
}

/** The program on a database that is there already. */
async function openProgram(database: { ownerUrl: string; appUrl: string }, options: TestOptions): Promise<Program> {
  const owner = openDatabase(database.ownerUrl, 2);
  const present = (await allRegions(owner.db))[0];
  const region =
    present ??
    (await foundRegion(
      owner.db,
      options.example ? exampleRegion : { slug: 'testregio', name: 'Testregio', isExample: true, hosts: [] },
    ));
  const { db } = openDatabase(database.appUrl, options.pool ?? 10);
  const clock = movableClock(options.start ?? Temporal.Now.instant());
  const boss = await openQueue(database.ownerUrl, jobKinds);
  await grantQueue(database.ownerUrl, new URL(database.appUrl).username);
  const live = openLive(database.appUrl);
  const publicUrl = options.publicUrl ?? 'http://opgroeiplein.test';
  const app = await buildApp({
    db,
    keys: options.keys ?? testKeys,
    boss,
    live,
    clock,
    publicUrl,
    rateLimit: options.rateLimit ?? 100_000,
    trustProxy: false,
    logLevel: 'silent',
    ...(options.mail ? { mail: options.mail } : {}),
    ...(options.tiles ? { tiles: options.tiles } : {}),
    ...options.operated,
  });
  const close = async () => {
    await app.http.close();
    await live.close();
    await boss.stop({ graceful: false });
    await db.destroy();
    await owner.db.destroy();
  };
  return { region, http: app.http, services: app.services, jobContext: app.jobContext, clock, close };
}

async function loadExampleTemplate(): Promise<void> {
  await ensureTemplate(EXAMPLE_TEMPLATE, async (database) => {
    const program = await openProgram(database, { example: true });
    await loadExample({ ownerUrl: database.ownerUrl, services: program.services, now: program.clock.now(), say: () => {} });
    await program.close();
  });
}

/** The whole program on its own test database, with an empty region or the example, a movable clock and no workers. */
export async function createTestApp(options: TestOptions = {}): Promise<TestApp> {
  if (options.example) await loadExampleTemplate();
  const database = await createTestDatabase(options.example ? EXAMPLE_TEMPLATE : undefined);
  const app = await openProgram(database, options);
  const { region, clock } = app;
  const situation = (actor: Actor) => ({ region, actor, now: clock.now(), origin: 'test', services: app.services });
  const test: TestApp = {
    http: app.http,
    region,
    services: app.services,
    clock,
    ownerUrl: database.ownerUrl,
    appUrl: database.appUrl,
    as: (actor, change) => changing(situation(actor), change),
    system: (change) => changing(situation(system), change),
    read: (queries, actor = system) => reading(situation(actor), queries),
    mails: () => test.read((r) => keptMails(r, 1000)),
    browser: () => new Browser(app.http),
    async person(input, strength = 2) {
      const name = input.name ?? 'Test Voorbeeld';
      const personId = await test.system((work) =>
        addPerson(work, { about: '', email: `${crypto.randomUUID()}@voorbeeld.example`, ...input, name }),
      );
      const { token } = await test.system((work) => openSession(work, personId, { method: 'example', strength }));
      const actor = await findActor(app.services.db, token, region, clock.now());
      if (actor.kind !== 'person') throw new Error('the session is not open');
      return { actor, browser: new Browser(app.http, { sessie: token }) };
    },
    async runJob(name, payload = {}) {
      const kind = jobKinds.find((one) => one.name === name);
      if (!kind) throw new Error(`no job ${name}`);
      await kind.handle(kind.payload.parse(payload), app.jobContext);
    },
    async close() {
      await app.close();
      await database.drop();
    },
  };
  return test;
}

/** A browser without JavaScript: keeps cookies, finds the form's token, follows nothing by itself. */
export class Browser {
  readonly #http: FastifyInstance;
  readonly cookies: Record<string, string>;

  constructor(http: FastifyInstance, cookies: Record<string, string> = {}) {
    this.#http = http;
    this.cookies = { ...cookies };
  }

  get(url: string): Promise<LightMyRequestResponse> {
    return this.#send({ method: 'GET', url });
  }

  /** Opens `page` for its token, then posts the fields to `url` (the page's own address when left out). */
  async post(
    url: string,
    fields: Record<string, string | number | (string | number)[]>,
    page = url,
  ): Promise<LightMyRequestResponse> {
    const shown = await this.get(page);
    return this.postWithToken(url, fields, tokenIn(shown.body));
  }

  postWithToken(
    url: string,
    fields: Record<string, string | number | (string | number)[]>,
    token: string,
  ): Promise<LightMyRequestResponse> {
    const form = new URLSearchParams({ _csrf: token });
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) form.append(name, String(one));
    return this.#send({
      method: 'POST',
      url,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      payload: form.toString(),
    });
  }

  async #send(request: InjectOptions): Promise<LightMyRequestResponse> {
    const response = await this.#http.inject({ ...request, cookies: this.cookies });
    for (const cookie of response.cookies) {
      if (cookie.value === '') delete this.cookies[cookie.name];
      else this.cookies[cookie.name] = cookie.value;
    }
    return response;
  }
}

/** The hidden token of the first form on a page. */
export function tokenIn(html: string): string {
  const found = /name="_csrf" value="([^"]+)"/.exec(html)?.[1];
  if (!found) throw new Error('no form token on the page');
  return found;
}
