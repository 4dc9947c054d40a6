import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { id } from '../../../../platform/http/fields.ts';
import { page, redirect } from '../../../../platform/http/reply.ts';
import { changes, nothing, route } from '../../../../platform/http/route.ts';
import { examplePeople } from '../../queries.ts';
import { openSession } from '../../sessions.ts';
import { ExampleSignIn } from './view.tsx';

/** One click to be one of the example region's people. Never outside a database that is marked as example. */
export const exampleSignIn = route({
  method: 'GET',
  path: '/dev/inloggen',
  exampleOnly: true,
  can: anyone,
  audit: nothing('made-up people only'),
  query: z.object({ terug: z.string().max(300).optional() }),
  handle: async (context) => {
    const people = await context.read(examplePeople);
    return page(
      'Inloggen in de voorbeeldregio',
      <ExampleSignIn people={people} csrf={context.csrf()} back={ownPath(context.query.terug)} />,
      { noIndex: true },
    );
  },
});

export const exampleSession = route({
  method: 'POST',
  path: '/dev/inloggen',
  exampleOnly: true,
  can: anyone,
  audit: changes('session.open'),
  body: z.strictObject({ person: id, terug: z.string().max(300).optional() }),
  retry: async () => redirect('/dev/inloggen'),
  handle: async (context) => {
    const people = await context.read(examplePeople);
    const chosen = people.find((person) => person.id === context.body.person);
    if (!chosen) return redirect('/dev/inloggen');
    const session = await context.change((work) => openSession(work, chosen.id));
    return { kind: 'redirect', to: ownPath(context.body.terug) ?? (chosen.worksHere ? '/werk' : '/'), session };
  },
});

/** Only a path of our own: never an address elsewhere. */
function ownPath(path: string | undefined): string | undefined {
  return path && /^\/(?![/\\])/.test(path) ? path : undefined;
}
