/**
 * The limit beside which a page is measured: Fastify without anything, that sends the same statements to the same database and answers a
 * string of as many bytes. Arguments: a file with the pages (JSON), the database, the port.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Fastify from 'fastify';
import pg from 'pg';
import type { Statement } from './statements.ts';

const [file = '', databaseUrl = '', port = '0'] = process.argv.slice(2);
const pages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { statements: Statement[]; bytes: number }>;
const pool = new pg.Pool({ connectionString: databaseUrl, max: 20 });
// The database restarts with the program between the two halves of a measurement; strings are sent without it.
pool.on('error', () => {});
const app = Fastify();
app.get('/', async () => 'ready');
/** The database keeps plans for it as it does for the program (docs/adr/0013). */
const kept = ({ text, values }: Statement) => ({ name: createHash('md5').update(text).digest('hex'), text, values });
for (const [index, { statements, bytes }] of Object.values(pages).entries()) {
  const text = 'x'.repeat(bytes);
  app.get(`/page/${index}`, async (_request, reply) => {
    const client = await pool.connect();
    try {
      for (const one of statements) await client.query(kept(one));
    } finally {
      client.release();
    }
    return reply.type('text/html; charset=utf-8').send(text);
  });
  app.get(`/string/${index}`, async (_request, reply) => reply.type('text/html; charset=utf-8').send(text));
}
await app.listen({ port: Number(port), host: '127.0.0.1' });
