import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

export const migrationsFolder = fileURLToPath(new URL('../../../db/migrations/', import.meta.url));

/** One numbered file of db/migrations. */
export interface Migration {
  name: string;
  sql: string;
  checksum: string;
  /** Why a program of the version before cannot live with it, and how to go about it; null for the ordinary, safe kind. */
  breaking: string | null;
  /** Runs statement by statement outside a transaction, for `create index concurrently`. */
  noTransaction: boolean;
}

/** All migrations that this program knows, in order. */
export async function readMigrations(folder = migrationsFolder): Promise<Migration[]> {
  const names = (await readdir(folder)).filter((file) => file.endsWith('.sql')).sort();
  return Promise.all(names.map(async (name) => parseMigration(name, await readFile(folder + name, 'utf8'))));
}

/** Reads the marks on the first line: `-- breaking: why and how`, `-- no-transaction`. */
export function parseMigration(name: string, sql: string): Migration {
  const first = sql.split('\n', 1)[0]?.trim() ?? '';
  return {
    name,
    sql,
    checksum: createHash('sha256').update(sql).digest('hex'),
    breaking: /^-- breaking: (.+)$/.exec(first)?.[1] ?? null,
    noTransaction: first === '-- no-transaction',
  };
}

/** The statements of a script. Knows comments, quoted text and dollar quotes, so that a semicolon in those does not count. */
export function statementsOf(sql: string): string[] {
  const pieces = sql.match(/--[^\n]*|\/\*[\s\S]*?\*\/|'(?:[^']|'')*'|"[^"]*"|(\$\w*\$)[\s\S]*?\1|;|[^;'"$/-]+|[\s\S]/g) ?? [];
  const statements = [''];
  for (const piece of pieces) {
    if (piece.startsWith('--') || piece.startsWith('/*')) continue;
    if (piece === ';') statements.push('');
    else statements[statements.length - 1] += piece;
  }
  return statements.map((statement) => statement.trim()).filter(Boolean);
}
