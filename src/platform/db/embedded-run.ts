import { spawnSync } from 'node:child_process';
import type { Binaries } from './embedded-binaries.ts';
import { explain } from './embedded-error.ts';
import type { Account } from './embedded-os.ts';

/** What is needed to run one of PostgreSQL's programs on a data folder. */
export type Cluster = { folder: string; binaries: Binaries; account: Account | null };

/** Runs initdb on the folder. Throws an EmbeddedDatabaseError with what it wrote. */
export function runInitdb(cluster: Cluster, args: string[], doing: string): void {
  run(cluster, cluster.binaries.initdb, ['-D', folderArgument(cluster.folder), ...args], '', doing);
}

/** Runs statements, one a line, in PostgreSQL's single-user mode: no network and no password is needed for it. */
export function runSql(cluster: Cluster, database: string, sql: string, doing: string, durable: boolean): void {
  const settings = [
    'exit_on_error=on',
    'log_min_messages=error',
    'log_min_error_statement=panic',
    `fsync=${durable ? 'on' : 'off'}`,
  ];
  const args = ['--single', '-D', folderArgument(cluster.folder), ...settings.flatMap((setting) => ['-c', setting]), database];
  run(cluster, cluster.binaries.postgres, args, `${sql}\n`, doing);
}

/**
 * How PostgreSQL is given its folder. On Linux by way of the working directory, which is entered before the change of account:
 * so it works below folders that the account may not enter, such as /root.
 */
export function folderArgument(folder: string): string {
  return process.platform === 'linux' ? '/proc/self/cwd' : folder;
}

/** The account, folder and environment for PostgreSQL's programs: none of our own environment, which holds secrets. */
export function spawnOptions({ folder, account }: Cluster) {
  return { cwd: folder, env: { PATH: process.env.PATH ?? '/usr/bin:/bin', LC_ALL: 'C' }, ...account };
}

function run(cluster: Cluster, program: string, args: string[], input: string, doing: string): void {
  const result = spawnSync(program, args, { ...spawnOptions(cluster), input, encoding: 'utf8' });
  if (result.error) throw explain(result.error, doing, cluster.folder);
  if (result.status !== 0)
    throw explain(result.stderr || `${program} ended with ${result.status ?? result.signal}`, doing, cluster.folder);
}
