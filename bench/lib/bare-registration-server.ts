/**
 * The peer of a rush at the door: Fastify without anything, that writes the same rows for each form it gets and sends the visitor on. Arguments: the
 * database, the group whose registrations are the model, how many places, the port.
 */
import Fastify from 'fastify';
import { bareRegistrations } from './bare-registration.ts';

const [databaseUrl = '', groupId = '', places = '0', port = '0'] = process.argv.slice(2);
const bare = await bareRegistrations(databaseUrl, groupId, Number(places));
const app = Fastify();
app.addContentTypeParser('application/x-www-form-urlencoded', { parseAs: 'string' }, (_request, body, done) =>
  done(null, new URLSearchParams(String(body))),
);
app.get('/', async () => 'ready');
app.post('/:key', async (request, reply) => {
  await bare.register((request.params as { key: string }).key);
  return reply.redirect('/sent', 303);
});
await app.listen({ port: Number(port), host: '127.0.0.1' });
