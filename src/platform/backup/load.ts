import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { columnList } from './catalogue.ts';
import { BackupError, fileOf, type Manifest } from './format.ts';

/**
 * Loads the rows of a backup in one transaction, so that a failure leaves the tables empty. Foreign keys, triggers and forced row
 * security step aside for it and are back, all of them checked, before it commits.
 */
export async function loadRows(client: pg.Client, folder: string, manifest: Manifest): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`set local client_encoding = 'UTF8'; set local datestyle = 'ISO, YMD'; set local timezone = 'UTC'`);
    const { before, after } = await guards(client);
    for (const statement of before) await client.query(statement);
    for (const table of manifest.tables) await loadTable(client, folder, table);
    for (const { name, last, called } of manifest.sequences)
      await client.query('select setval($1::regclass, $2, $3)', [`public.${client.escapeIdentifier(name)}`, last, called]);
    for (const statement of after) await client.query(statement);
    await client.query('commit');
  } catch (error) {
    await client.query('rollback').catch(() => {});
    throw error;
  }
}

async function loadTable(client: pg.Client, folder: string, table: Manifest['tables'][number]): Promise<void> {
  const name = `public.${client.escapeIdentifier(table.name)}`;
  // What a migration itself put in a table is in the backup too, perhaps changed.
  await client.query(`delete from ${name}`);
  const target = client.query(copyFrom(`copy ${name} (${columnList(client, table.columns)}) from stdin`));
  await pipeline(createReadStream(join(folder, fileOf(table.name))), createGunzip(), target);
  const { rows } = await client.query<{ n: string }>(`select count(*) as n from ${name}`);
  if (Number(rows[0]?.n) !== table.rows)
    throw new BackupError(
      `${table.name} has ${rows[0]?.n} rows after loading, the backup says ${table.rows}; nothing was restored.`,
    );
}

/** The statements that take away what would stand in the way of loading, and those that put it back as it was. */
async function guards(client: pg.Client): Promise<{ before: string[]; after: string[] }> {
  const { rows } = await client.query<{ before: string; after: string }>(
    `select format('alter table %s drop constraint %I', conrelid::regclass, conname) as before,
        format('alter table %s add constraint %I %s', conrelid::regclass, conname, pg_get_constraintdef(oid)) as after
      from pg_constraint where contype = 'f' and connamespace = 'public'::regnamespace and conparentid = 0
    union all
      select format('alter table %s disable trigger %I', tgrelid::regclass, tgname), format('alter table %s enable trigger %I', tgrelid::regclass, tgname)
      from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where not tgisinternal and tgenabled = 'O' and c.relnamespace = 'public'::regnamespace
    union all
      select format('alter table %s no force row level security', oid::regclass), format('alter table %s force row level security', oid::regclass)
      from pg_class where relforcerowsecurity and relnamespace = 'public'::regnamespace`,
  );
  return { before: rows.map((row) => row.before), after: rows.map((row) => row.after) };
}
