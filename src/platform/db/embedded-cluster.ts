import {
  chownSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EmbeddedDatabaseError } from './embedded-error.ts';
import type { Passwords } from './embedded-passwords.ts';
import { type Cluster, runInitdb, runSql } from './embedded-run.ts';

export const DATABASE = 'opgroeiplein';
export const OWNER = 'opgroeiplein_owner';
export const APP = 'opgroeiplein_app';

/**
 * Makes the data folder of PostgreSQL when it does not exist: roles, database and extensions. It is built beside and renamed
 * when it is whole, so a crash halfway leaves nothing that looks usable.
 * Throws an EmbeddedDatabaseError when it was made by another major version.
 */
export function prepareCluster(cluster: Cluster, passwords: Passwords, fast: boolean): void {
  const { folder, binaries } = cluster;
  if (!existsSync(join(folder, 'PG_VERSION'))) {
    createCluster(cluster, passwords, fast);
    return;
  }
  const found = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim();
  if (found !== String(binaries.major)) {
    throw new EmbeddedDatabaseError(
      `The database in ${folder} was made by PostgreSQL ${found}; this version of Opgroeiplein brings PostgreSQL ${binaries.major}.`,
      'Take a backup with the version of Opgroeiplein that made it (npm run backup), move this folder aside, and restore it (npm run restore); or set DATA_DIR to a new folder.',
    );
  }
  if (passwords.fresh) runSql(cluster, 'postgres', passwordSql(passwords), 'set the passwords of the database', !fast);
}

function createCluster(cluster: Cluster, passwords: Passwords, fast: boolean): void {
  const { folder, account } = cluster;
  removeUnfinished(folder);
  const draft = { ...cluster, folder: `${folder}.new.${process.pid}` };
  try {
    mkdirSync(draft.folder, { mode: 0o700 });
    if (account) chownSync(draft.folder, account.uid, account.gid);
    fillCluster(draft, passwords, fast);
    renameSync(draft.folder, folder);
  } catch (error) {
    removeUnfinished(folder);
    throw error;
  }
  syncFolder(dirname(folder));
}

function fillCluster(draft: Cluster, passwords: Passwords, fast: boolean): void {
  const locale = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
  // Nobody may log in until our own pg_hba.conf is there. Everything goes to disk once, at the end.
  runInitdb(draft, ['-U', 'postgres', '--auth=reject', '--no-instructions', '--no-sync', ...locale], 'make the database');
  const access = [OWNER, APP].map((role) => `host all ${role} 127.0.0.1/32 scram-sha-256\n`).join('');
  writeFileSync(join(draft.folder, 'pg_hba.conf'), access);
  runSql(draft, 'template1', setupSql(passwords, fast), 'set up the database', false);
  if (!fast) runInitdb(draft, ['--sync-only'], 'write the database to disk');
}

function setupSql(passwords: Passwords, fast: boolean): string {
  const extensions = ['pg_trgm', 'unaccent', 'btree_gist', 'pgcrypto'].map((name) => `CREATE EXTENSION IF NOT EXISTS ${name};`);
  return [
    // In template1, so that every database made later has them too.
    ...extensions,
    `CREATE ROLE ${OWNER} LOGIN NOSUPERUSER NOBYPASSRLS ${fast ? 'CREATEDB' : 'NOCREATEDB'};`,
    `CREATE ROLE ${APP} LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB;`,
    // A test drops its database while connections of both roles may still be open.
    ...(fast ? [`GRANT pg_signal_backend TO ${OWNER};`] : []),
    passwordSql(passwords),
    `CREATE DATABASE ${DATABASE} OWNER ${OWNER};`,
  ].join('\n');
}

function passwordSql(passwords: Passwords): string {
  return `ALTER ROLE ${OWNER} PASSWORD '${passwords.owner}';\nALTER ROLE ${APP} PASSWORD '${passwords.app}';`;
}

function removeUnfinished(folder: string): void {
  for (const name of readdirSync(dirname(folder))) {
    if (name.startsWith(`${basename(folder)}.new.`)) rmSync(join(dirname(folder), name), { recursive: true, force: true });
  }
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}
