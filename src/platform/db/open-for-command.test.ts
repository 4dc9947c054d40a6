import { rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tempFolder } from '../../../test/temp.ts';
import { startEmbedded } from './embedded.ts';
import { openForCommand } from './open-for-command.ts';

let dataDir: string;
beforeAll(() => {
  dataDir = tempFolder('command-test-');
});
afterAll(() => rmSync(dataDir, { recursive: true, force: true }));

const config = () => ({ dataDir, databaseUrl: null, databaseOwnerUrl: null });

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query(sql)).rows;
  } finally {
    await client.end();
  }
}

test('a command reaches the database of a program that runs, and starts it itself when none runs', async () => {
  await expect(openForCommand(config())).rejects.toHaveProperty('hint', expect.stringContaining('DATA_DIR'));
  const program = await startEmbedded({ dataDir, log: () => {}, fast: true });
  await ask(program.ownerUrl, 'create table kept (id int); insert into kept values (7)');
  const beside = await openForCommand(config());
  expect(beside).toMatchObject({ ownerUrl: program.ownerUrl, appUrl: program.appUrl, shared: true });
  await beside.close();
  expect(await ask(program.ownerUrl, 'select id from kept')).toEqual([{ id: 7 }]);
  await program.stop();

  const alone = await openForCommand(config());
  expect(alone.shared).toBe(false);
  expect(await ask(alone.ownerUrl, 'select id from kept')).toEqual([{ id: 7 }]);
  await alone.close();
  await expect(ask(alone.ownerUrl, 'select 1')).rejects.toThrow(/ECONNREFUSED/);
});

test('with DATABASE_URL it is that server, also for the owner when no other role is given', async () => {
  const url = 'postgres://app@db.example/opgroeiplein';
  const given = { dataDir: join(dataDir, 'none'), databaseUrl: url, databaseOwnerUrl: null };
  expect(await openForCommand(given)).toMatchObject({ appUrl: url, ownerUrl: url, shared: true });
});
