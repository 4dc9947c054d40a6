/**
 * Writes db/schema.sql (a sorted reader of the catalogue) and src/platform/db/types.ts from a freshly migrated database.
 * `npm run schema` writes; `npm run schema -- --check` fails when a file differs from what the migrations make.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { startEmbedded } from '../src/platform/db/embedded.ts';
import { migrate } from '../src/platform/db/migrate.ts';

const check = process.argv.includes('--check');
const dataDir = mkdtempSync(join(tmpdir(), 'opgroeiplein-schema-'));
const server = await startEmbedded({ dataDir, log: () => {}, fast: true });
const client = new pg.Client({ connectionString: server.ownerUrl });
try {
  await migrate(server.ownerUrl);
  await client.connect();
  const differs = [
    save('db/schema.sql', await dump(client)),
    save('src/platform/db/types.ts', await types(client, server.ownerUrl)),
  ];
  if (check && differs.some(Boolean)) process.exitCode = 1;
} finally {
  await client.end();
  await server.stop();
  rmSync(dataDir, { recursive: true, force: true });
}

function save(path: string, text: string): boolean {
  const current = (() => {
    try {
      return readFileSync(path, 'utf8');
    } catch {
      return '';
    }
  })();
  if (current === text) return false;
  if (check) console.error(`${path} is not what the migrations make; run: npm run schema`);
  else writeFileSync(path, text);
  return true;
}

/** Tables with columns, constraints, indexes, policies, triggers and functions of the schema "public", sorted by name. */
async function dump(db: pg.Client): Promise<string> {
  const lines = async (sql: string) => (await db.query<{ line: string }>(sql)).rows.map((row) => row.line).join('\n');
  const extension = `not exists (select from pg_depend d where d.objid = o.oid and d.deptype = 'e')`;
  const parts = [
    await lines(`select format('table %I.%I %s%s: %s %s%s%s', n.nspname, c.relname, case when c.relrowsecurity then '[row security] ' else '' end, '',
        a.attname, format_type(a.atttypid, a.atttypmod), case when a.attnotnull then ' not null' else '' end,
        coalesce(case when a.attgenerated <> '' then ' generated as ' else ' default ' end || pg_get_expr(d.adbin, d.adrelid), '')) as line
      from pg_attribute a join pg_class c on c.oid = a.attrelid join pg_namespace n on n.oid = c.relnamespace
      left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
      where n.nspname = 'public' and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped order by c.relname, a.attnum`),
    await lines(`select format('constraint %s.%s %s', c.conrelid::regclass, c.conname, pg_get_constraintdef(c.oid)) as line
      from pg_constraint c where c.connamespace = 'public'::regnamespace and c.conrelid <> 0 and c.contype <> 'n' order by c.conrelid::regclass::text, c.conname`),
    await lines(`select i.indexdef as line from pg_indexes i where i.schemaname = 'public' order by i.indexname`),
    await lines(`select format('policy %s.%s %s using (%s) check (%s)', p.tablename, p.policyname, p.cmd, p.qual, p.with_check) as line
      from pg_policies p where p.schemaname = 'public' order by p.tablename, p.policyname`),
    await lines(
      `select pg_get_triggerdef(t.oid) as line from pg_trigger t where not t.tgisinternal order by t.tgrelid::regclass::text, t.tgname`,
    ),
    await lines(
      `select pg_get_functiondef(o.oid) as line from pg_proc o where o.pronamespace = 'public'::regnamespace and o.prokind = 'f' and ${extension} order by o.proname`,
    ),
  ];
  return `-- Made by \`npm run schema\` from db/migrations. Do not edit.\n\n${parts.join('\n\n')}\n`;
}

/** Column types by kysely-codegen; a text column with a list of allowed values becomes a union of them. */
async function types(db: pg.Client, url: string): Promise<string> {
  const { rows } = await db.query<{ table: string; column: string; definition: string; nullable: boolean; has_default: boolean }>(
    `select c.conrelid::regclass::text as table, a.attname as column, pg_get_constraintdef(c.oid) as definition, not a.attnotnull as nullable, a.atthasdef as has_default
     from pg_constraint c join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any (c.conkey)
     where c.contype = 'c' and cardinality(c.conkey) = 1 and c.connamespace = 'public'::regnamespace and pg_get_constraintdef(c.oid) ~ 'ANY \\(ARRAY\\[''' order by 1, 2`,
  );
  const columns: Record<string, string> = {};
  for (const { table, column, definition, nullable, has_default } of rows) {
    const union =
      [...definition.matchAll(/'([^']*)'::text/g)].map((match) => `'${match[1]}'`).join(' | ') + (nullable ? ' | null' : '');
    columns[`${table}.${column}`] = has_default ? `ColumnType<${union}, ${union} | undefined, ${union}>` : union;
  }
  const out = join(dataDir, 'types.ts');
  const mapping = {
    timestamptz: 'Temporal.Instant',
    date: 'Temporal.PlainDate',
    int8: 'number',
    tstzrange: 'string',
    tsvector: 'string',
  };
  execFileSync(
    'node_modules/.bin/kysely-codegen',
    [
      '--dialect',
      'postgres',
      '--url',
      url,
      '--out-file',
      out,
      '--include-pattern',
      'public.*',
      '--exclude-pattern',
      'public.schema_migrations',
      '--type-mapping',
      JSON.stringify(mapping),
      '--overrides',
      JSON.stringify({ columns }),
      '--custom-imports',
      '{"Temporal":"-"}',
      '--log-level',
      'silent',
    ],
    { stdio: 'ignore' },
  );
  // Temporal is a global of the runtime, not an import.
  return readFileSync(out, 'utf8').replace(/^import type \{ Temporal \}.*\n/m, '');
}
