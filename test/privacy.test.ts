import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { jobKinds, modules } from '../src/app.ts';
import { subjectWords } from '../src/modules/privacy/subject-words.ts';
import { privacyRegistry } from '../src/platform/privacy.ts';
import { createTestDatabase, type TestDatabase } from './database.ts';

const registry = privacyRegistry(modules.flatMap((module) => module.privacy ?? []));
let database: TestDatabase;
let client: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  client = new pg.Client(database.ownerUrl);
  await client.connect();
});
afterAll(async () => {
  await client.end();
  await database.drop();
});

const column = async (sql: string) => (await client.query<{ name: string }>(sql)).rows.map((row) => row.name);

describe('what the modules tell about what they keep of people', () => {
  test('every module tells it', () => {
    const silent = modules.filter((module) => !module.privacy && module.name !== 'content').map((module) => module.name);
    expect(silent).toEqual([]);
  });

  test('every table has a term or says why not, and only tables that exist are told', async () => {
    const tables = await column(
      `select tablename as name from pg_tables where schemaname = 'public' and tablename <> 'schema_migrations'`,
    );
    expect([...registry.tables.keys()].sort()).toEqual(tables.sort());
    const kinds = new Set(registry.retention.map((term) => term.kind));
    for (const [table, note] of registry.tables)
      if ('term' in note) expect(kinds.has(note.term), `${table}: ${note.term}`).toBe(true);
    for (const kind of registry.personal) expect(kinds.has(kind.term), `${kind.kind}: ${kind.term}`).toBe(true);
  });

  test('every sealed column and every fingerprint of an address is told, with the key of its table', async () => {
    const found = await column(`select table_name || '.' || column_name as name from information_schema.columns
      where table_schema = 'public' and data_type = 'bytea' and (column_name ~ '(^|_)sealed$' or column_name ~ '_index$')`);
    const told = [
      ...registry.sealed.flatMap(({ table, column: name, index }) => [
        `${table}.${name}`,
        ...(index ? [`${table}.${index.column}`] : []),
      ]),
      ...registry.looseIndexes.map(({ table, column: name }) => `${table}.${name}`),
    ];
    expect(told.sort()).toEqual(found.sort());
    for (const { table, key } of registry.sealed) {
      const primary =
        await column(`select a.attname as name from pg_index i join pg_attribute a on a.attrelid = i.indrelid and a.attnum = any(i.indkey)
        where i.indrelid = '${table}'::regclass and i.indisprimary`);
      expect([...key].sort(), table).toEqual(primary.sort());
    }
  });

  test('every action that a route or a job writes has words in both languages', () => {
    const declared = modules
      .flatMap((module) => module.routes)
      .flatMap(({ audit }) => (audit.kind === 'changes' ? audit.actions : audit.kind === 'reads' ? [audit.action] : []));
    const actions = [...new Set([...declared, ...written('src'), 'audit.remove'])].sort();
    expect(actions.filter((action) => !registry.actions.has(action))).toEqual([]);
    expect([...registry.actions.keys()].sort().filter((action) => !actions.includes(action))).toEqual([]);
    for (const [action, words] of registry.actions)
      for (const said of [words.nl, words.en]) expect(said, action).toMatch(/^[a-z].{3,}[^.]$/);
  });

  test('docs/privacy.md tells every kind with its term and its tables, and no other', () => {
    const lines = readFileSync('docs/privacy.md', 'utf8')
      .split('\n')
      .filter((line) => line.startsWith('| `'));
    const rows = lines.map((line) =>
      line
        .split('|')
        .map((cell) => cell.trim())
        .slice(1, -1),
    );
    expect(rows.map(([kind]) => kind).sort()).toEqual(registry.retention.map((term) => `\`${term.kind}\``).sort());
    for (const [name = '', , what = '', , , term] of rows) {
      const kind = name.replaceAll('`', '');
      expect(term, kind).toBe(registry.retention.find((one) => one.kind === kind)?.term.en);
      const told = [...what.matchAll(/`([a-z_]+)`/g)].map(([, table = '']) => table).sort();
      const kept = [...registry.tables].flatMap(([table, note]) => ('term' in note && note.term === kind ? [table] : []));
      expect(told, kind).toEqual(kept.sort());
      const sealed = registry.sealed.some(({ table }) => kept.includes(table));
      expect(what.includes('(sealed)'), `${kind}: sealed or not`).toBe(sealed);
    }
  });

  test('everything that an audit row can be about has words', () => {
    const inCode = sources('src').flatMap((source) =>
      [...source.matchAll(/subjectKind: '([a-z-]+)'|reads\('[a-z.-]+', '([a-z-]+)'/g)].map(
        ([, one, other]) => one ?? other ?? '',
      ),
    );
    expect([...new Set(inCode)].filter((kind) => !(kind in subjectWords))).toEqual([]);
  });

  test('every nightly removal goes through the terms', () => {
    expect(jobKinds.map((kind) => kind.name).filter((name) => /retention|removal|erasure/.test(name))).toEqual([
      'platform-retention',
    ]);
  });
});

/** Actions as they stand in calls of `audit` and `auditAll` in the source. */
function written(folder: string): string[] {
  return sources(folder)
    .filter((source) => /\baudit(All)?\(/.test(source))
    .flatMap((source) => [...source.matchAll(/action: '([a-z-]+\.[a-z-]+)'/g)].map(([, action = '']) => action));
}

/** Every file of the program, without tests. */
function sources(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test/.test(entry.name))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'));
}
