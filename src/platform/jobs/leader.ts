import pg from 'pg';

const LOCK = `hashtext('opgroeiplein.timers')`;

/** Of all processes on one database, one leads: it does the work that goes by the clock. */
export interface Leader {
  /** Whether this process leads; takes the lead when it is free. */
  leads(): Promise<boolean>;
  close(): Promise<void>;
}

/** Leading is a lock that lives as long as its connection: when the process dies, the next one that asks has it. */
export function openLeader(url: string): Leader {
  let held: pg.Client | null = null;
  let asking: Promise<boolean> | null = null;
  let closed = false;

  const ask = async (): Promise<boolean> => {
    const client = new pg.Client({ connectionString: url, application_name: 'opgroeiplein-leader', keepAlive: true });
    client.on('error', () => {});
    client.on('end', () => {
      if (held === client) held = null;
    });
    try {
      await client.connect();
      const { rows } = await client.query<{ taken: boolean }>(`select pg_try_advisory_lock(${LOCK}) as taken`);
      if (rows[0]?.taken && !closed) {
        held = client;
        return true;
      }
    } catch {
      // The database is away; the next beat asks again.
    }
    await client.end().catch(() => {});
    return false;
  };

  return {
    async leads() {
      if (held) return true;
      asking ??= ask().finally(() => {
        asking = null;
      });
      return asking;
    },
    async close() {
      closed = true;
      await asking;
      await held?.end().catch(() => {});
    },
  };
}
