import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';

declare module 'vitest' {
  export interface ProvidedContext {
    testServer: { ownerUrl: string; appUrl: string };
  }
}

export const TEMPLATE = 'opgroeiplein_template';

export type TestDatabase = { ownerUrl: string; appUrl: string; drop: () => Promise<void> };

/** A migrated, empty database (or a copy of another template) for one test file: call it in `beforeAll`, and `drop` in `afterAll`. Takes about 50 ms. */
export async function createTestDatabase(template = TEMPLATE): Promise<TestDatabase> {
  const server = inject('testServer');
  const name = `test_${randomBytes(6).toString('hex')}`;
  await onServer(server.ownerUrl, `CREATE DATABASE ${name} TEMPLATE ${template} STRATEGY FILE_COPY`);
  return {
    ownerUrl: urlOf(server.ownerUrl, name),
    appUrl: urlOf(server.appUrl, name),
    drop: () => onServer(server.ownerUrl, `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`),
  };
}

/** The same role and server, another database. */
export function urlOf(url: string, database: string): string {
  const other = new URL(url);
  other.pathname = `/${database}`;
  return other.href;
}

/** Runs one statement on a connection of its own. */
export async function onServer(ownerUrl: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

/**
 * Makes a template by `fill` on a migrated database, once per run; other test files wait for it and copy it.
 * `fill` must close every connection that it opened.
 */
export async function ensureTemplate(
  name: string,
  fill: (database: { ownerUrl: string; appUrl: string }) => Promise<void>,
): Promise<void> {
  const server = inject('testServer');
  const client = new pg.Client({ connectionString: server.ownerUrl });
  await client.connect();
  try {
    await client.query(`select pg_advisory_lock(hashtext($1))`, [name]);
    const { rowCount } = await client.query('select from pg_database where datname = $1', [name]);
    if (rowCount) return;
    const draft = `${name}_draft`;
    await client.query(`DROP DATABASE IF EXISTS ${draft} WITH (FORCE)`);
    await client.query(`CREATE DATABASE ${draft} TEMPLATE ${TEMPLATE} STRATEGY FILE_COPY`);
    await fill({ ownerUrl: urlOf(server.ownerUrl, draft), appUrl: urlOf(server.appUrl, draft) });
    await client.query(`ALTER DATABASE ${draft} RENAME TO ${name}`);
  } finally {
    await client.end();
  }
}
