import pg from 'pg';
import { PgBoss } from 'pg-boss';
import { buildApp } from '../../src/app.ts';
import { systemClock } from '../../src/platform/clock/clock.ts';
import { deriveKeys } from '../../src/platform/crypto/keys.ts';
import { openDatabase } from '../../src/platform/db/database.ts';

export interface Statement {
  text: string;
  values: unknown[];
}

/** What the program asks of the database for each page, in order, and the bytes that it answers: what a bare server then does too. */
export async function statementsOf(
  appUrl: string,
  paths: string[],
): Promise<Record<string, { statements: Statement[]; bytes: number }>> {
  const { db } = openDatabase(appUrl, 1);
  const parts = {
    db,
    keys: deriveKeys('00'.repeat(32), 'a secret for measuring only, of enough length'),
    boss: new PgBoss({ connectionString: appUrl }),
    live: { subscribe: () => () => {}, close: async () => {} },
    clock: systemClock,
    publicUrl: 'http://localhost',
    rateLimit: 1_000_000,
    trustProxy: false,
    logLevel: 'silent',
  };
  const app = await buildApp(parts as unknown as Parameters<typeof buildApp>[0]);
  const found: Record<string, { statements: Statement[]; bytes: number }> = {};
  for (const path of paths) {
    await app.http.inject(path);
    // Asked again: what is remembered for some seconds (the region of a host) is not part of a page.
    const heard = listen();
    const answer = await app.http.inject({ url: path, headers: { 'cache-control': 'no-cache' } });
    found[path] = { statements: heard(), bytes: answer.rawPayload.length };
    if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}`);
  }
  await app.http.close();
  await db.destroy();
  return found;
}

/** Listens in on the driver until it is asked for what it heard. */
function listen(): () => Statement[] {
  const heard: Statement[] = [];
  const own = pg.Client.prototype.query;
  pg.Client.prototype.query = function (this: pg.Client, ...args: unknown[]) {
    const [first, second] = args;
    const text = typeof first === 'string' ? first : (first as { text: string }).text;
    const values = Array.isArray(second) ? second : ((first as { values?: unknown[] }).values ?? []);
    heard.push({ text, values: values.map(plain) });
    return Reflect.apply(own, this, args);
  } as typeof own;
  return () => {
    pg.Client.prototype.query = own;
    return heard;
  };
}

function plain(value: unknown): unknown {
  return value instanceof Temporal.Instant || value instanceof Temporal.PlainDate ? value.toString() : value;
}
