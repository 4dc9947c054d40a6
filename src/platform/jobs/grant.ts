import pg from 'pg';
import { QUEUE_SCHEMA } from './jobs.ts';

/** The application's role may put jobs in the queue, in its own transactions; it does not own the queue. */
export async function grantQueue(ownerUrl: string, appRole: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const role = client.escapeIdentifier(appRole);
    const { rows } = await client.query<{ same: boolean }>('select current_user = $1 as same', [appRole]);
    if (rows[0]?.same) return;
    await client.query(`grant usage on schema ${QUEUE_SCHEMA} to ${role};
      grant select, insert, update, delete on all tables in schema ${QUEUE_SCHEMA} to ${role};
      grant execute on all functions in schema ${QUEUE_SCHEMA} to ${role}`);
  } finally {
    await client.end();
  }
}
