import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';

const LOCK = `hashtext('opgroeiplein.start')`;

/**
 * Runs the preparations of a start (migrations, queue, first region) while no other program on this database does: of several that
 * start at the same time, the first prepares and the others find everything there.
 */
export async function alone<T>(ownerUrl: string, run: () => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: ownerUrl, application_name: 'opgroeiplein-migrate', keepAlive: true });
  client.on('error', () => {});
  await client.connect();
  try {
    for (;;) {
      const { rows } = await client.query<{ taken: boolean }>(`select pg_try_advisory_lock(${LOCK}) as taken`);
      if (rows[0]?.taken) break;
      await sleep(100);
    }
    return await run();
  } finally {
    await client.end().catch(() => {});
  }
}
