import type pg from 'pg';
import { BackupError } from './format.ts';

export interface TableInfo {
  name: string;
  /** Columns that hold data of their own; generated ones come back by themselves. */
  columns: string[];
  /** Row level security shows one region at a time. */
  byRegion: boolean;
}

/** What is not copied: the manifest says which migrations there were. */
const NOT_COPIED = ['schema_migrations'];

/** Every table of the schema "public". Throws a BackupError when row security would hide rows in a way that is not known here. */
export async function readTables(client: pg.Client): Promise<TableInfo[]> {
  const { rows } = await client.query<TableInfo & { regional: boolean; strange: string | null }>(
    `select c.relname as name, c.relrowsecurity as "byRegion",
       array_agg(a.attname::text order by a.attnum) filter (where a.attgenerated = '') as columns,
       coalesce(bool_or(a.attname = 'region_id' and a.attnotnull), false) as regional,
       (select string_agg(p.polname, ', ') from pg_policy p where p.polrelid = c.oid and p.polname <> 'region_only') as strange
     from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
     where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all($1)
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
     group by c.oid order by c.relname`,
    [NOT_COPIED],
  );
  const hidden = rows.find((table) => table.byRegion && (!table.regional || table.strange));
  if (hidden)
    throw new BackupError(
      `Row level security of ${hidden.name} may hide rows from the backup (${hidden.strange ?? 'no region_id'}); teach src/platform/backup about it.`,
    );
  return rows.map(({ name, columns, byRegion }) => ({ name, columns, byRegion }));
}

export interface SequenceInfo {
  name: string;
  last: string;
  called: boolean;
}

/** Every sequence with its position. Not part of a snapshot: read it after the rows, and it is never behind them. */
export async function readSequences(client: pg.Client): Promise<SequenceInfo[]> {
  const { rows } = await client.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S' order by relname`,
  );
  const sequences: SequenceInfo[] = [];
  for (const { name } of rows) {
    const found = await client.query<Omit<SequenceInfo, 'name'>>(
      `select last_value::text as last, is_called as called from public.${client.escapeIdentifier(name)}`,
    );
    if (found.rows[0]) sequences.push({ name, ...found.rows[0] });
  }
  return sequences;
}

export function columnList(client: pg.Client, columns: string[]): string {
  return columns.map((column) => client.escapeIdentifier(column)).join(', ');
}
