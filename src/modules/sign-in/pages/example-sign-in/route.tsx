import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { id } from '../../../../platform/http/fields.ts';
import { backField } from '../../../../platform/http/own-path.ts';
import { page, redirect } from '../../../../platform/http/reply.ts';
import { changes, nothing, route } from '../../../../platform/http/route.ts';
import { examplePeople } from '../../../people/index.ts';
import { beginActions, beginReply, beginSession } from '../../begin.ts';
import { ExampleSignIn } from './view.tsx';

/** One click to be one of the example region's people. Never outside a database that is marked as example. */
export const exampleSignIn = route({
  method: 'GET',
  path: '/dev/inloggen',
  exampleOnly: true,
  can: anyone,
  audit: nothing('made-up people only'),
  query: z.object({ terug: backField }),
  handle: async (context) => {
    const people = await context.read(examplePeople);
    return page(
      'Inloggen in de voorbeeldregio',
      <ExampleSignIn people={people} csrf={context.csrf()} back={context.query.terug} />,
      { noIndex: true },
    );
  },
});

export const exampleSession = route({
  method: 'POST',
  path: '/dev/inloggen',
  exampleOnly: true,
  can: anyone,
  audit: changes(...beginActions),
  body: z.strictObject({ person: id, terug: backField }),
  retry: async () => redirect('/dev/inloggen'),
  handle: async (context) => {
    const people = await context.read(examplePeople);
    const chosen = people.find((person) => person.id === context.body.person);
    if (!chosen) return redirect('/dev/inloggen');
    const begun = await context.change((work) =>
      beginSession(work, { personId: chosen.id, method: 'example', strength: 2, from: context }),
    );
    return beginReply(begun, context.body.terug);
  },
});
