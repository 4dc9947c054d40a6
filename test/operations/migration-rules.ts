import { type Migration, statementsOf } from '../../src/platform/db/migration-file.ts';

/** Tables of which all rows are looked at within a second: some ten thousand, or (mails) those of thirty days. */
const SMALL = new Set([
  'regions',
  'region_hosts',
  'region_settings',
  'municipalities',
  'organisations',
  'list_entries',
  'school_holidays',
  'persons',
  'memberships',
  'sessions',
  'locations',
  'rooms',
  'mails',
]);

/** Made before the first release, so there is no program that could be held up by them. */
const BEFORE_FIRST_RELEASE = new Set(['audit_events_action', 'audit_events_time']);

/** What a statement may not do to a table that a running program uses, and what to do in its place. */
const FORBIDDEN: [RegExp, string][] = [
  [/\bdrop\s+(table|column|view|type|sequence|schema|function)\b/i, 'the running program may still use it'],
  [/\brename\b/i, 'the running program knows it by its old name; add the new one beside it'],
  [/\balter\s+(column\s+)?\w+\s+(set\s+data\s+)?type\b/i, 'rewrites the table; add a column beside it'],
  [/^truncate\b/i, 'takes rows away from the running program'],
  [/\balter\s+(column\s+)?\w+\s+drop\s+(default|identity|expression)\b/i, 'inserts of the running program may lean on it'],
];

/** Why this migration is not safe while a program runs; empty when it is, or when it is marked as breaking. */
export function unsafeStatements(migration: Migration): string[] {
  if (migration.breaking !== null) return [];
  const statements = statementsOf(migration.sql).map((statement) => statement.replaceAll(/\s+/g, ' '));
  const made = new Set(statements.map((one) => /^create (?:unlogged )?table (?:if not exists )?(\w+)/i.exec(one)?.[1]));
  const isFree = (table: string | undefined) => table !== undefined && (made.has(table) || SMALL.has(table));
  return statements.flatMap((statement) => {
    const faults = faultsOf(statement, migration, made, isFree);
    return faults.map((fault) => `${migration.name}: ${fault}: ${statement.slice(0, 90)}`);
  });
}

function faultsOf(
  statement: string,
  migration: Migration,
  made: Set<string | undefined>,
  isFree: (table: string | undefined) => boolean,
): string[] {
  const table = /^alter table (?:if exists )?(?:only )?(\w+)/i.exec(statement)?.[1];
  if (table && made.has(table)) return [];
  // The body of a function is run later; a loop here may only guard new tables.
  if (/^create (or replace )?function\b/i.test(statement)) return [];
  if (/^do\b/i.test(statement))
    return /\b(drop|rename|type|column|update|delete)\b/i.test(withoutText(statement))
      ? ['a loop may only set row security']
      : [];
  const faults = FORBIDDEN.filter(([pattern]) => pattern.test(withoutText(statement))).map(([, why]) => why);
  const index = /^create (?:unique )?index (concurrently )?(?:if not exists )?(\w+) on (?:only )?(\w+)/i.exec(statement);
  if (index && !index[1] && !isFree(index[3]) && !BEFORE_FIRST_RELEASE.has(index[2] ?? ''))
    faults.push('an index on a table in use needs "concurrently" and -- no-transaction');
  if (index?.[1] && !migration.noTransaction) faults.push('"concurrently" needs -- no-transaction on the first line');
  if (index?.[1] && !/if not exists/i.test(statement))
    faults.push('"concurrently" needs "if not exists", to be done again after a failure');
  if (table) faults.push(...alterFaults(statement, isFree(table)));
  if (/^update\b|^delete\b/i.test(statement) && !isFree(/^(?:update|delete from) (?:only )?(\w+)/i.exec(statement)?.[1]))
    faults.push('changing all rows of a big table belongs in a job');
  return faults;
}

function alterFaults(statement: string, small: boolean): string[] {
  const faults: string[] = [];
  const adds = /\badd (?:column )?(?:if not exists )?(\w+)/i.exec(statement)?.[1]?.toLowerCase() ?? '';
  const isConstraint = ['constraint', 'check', 'foreign', 'unique', 'primary', 'exclude'].includes(adds);
  if (adds && !isConstraint) {
    if (/\bdefault (?:uuidv7|gen_random_uuid|random|clock_timestamp|nextval)\b/i.test(statement))
      faults.push('a default that differs per row rewrites the table; add the column first, then set the default');
    if (/\bnot null\b/i.test(statement) && !/\bdefault\b/i.test(statement))
      faults.push('not null without a default fails on rows that are there');
    // PostgreSQL does not look at the rows for a new column that is empty.
    if (/\breferences\b.*\bdefault\b|\bdefault\b.*\breferences\b/i.test(statement) && !small)
      faults.push('add the foreign key as a constraint, not valid');
    if (/\bgenerated always as \(/i.test(statement) && /\bstored\b/i.test(statement))
      faults.push('a stored column rewrites the table');
  }
  if (isConstraint && !small && !/\bnot valid\b|\busing index\b/i.test(statement))
    faults.push('a constraint on a table in use is added "not valid", and validated in a later statement');
  if (/\bset not null\b/i.test(statement) && !small)
    faults.push('first a check "is not null", not valid, then validate it, then set not null');
  return faults;
}

function withoutText(statement: string): string {
  return statement.replaceAll(/'(?:[^']|'')*'/g, "''");
}
