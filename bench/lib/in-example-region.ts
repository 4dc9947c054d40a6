import pg from 'pg';

/** Fills the example region by SQL, as the owner of the tables, and lets the database look again at what is in them. */
export async function inExampleRegion<Result>(ownerUrl: string, fill: (client: pg.Client) => Promise<Result>): Promise<Result> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ id: string }>('select id from regions limit 1');
    await client.query(`select set_config('app.region_id', $1, false)`, [rows[0]?.id]);
    const result = await fill(client);
    await client.query('analyze');
    return result;
  } finally {
    await client.end();
  }
}
