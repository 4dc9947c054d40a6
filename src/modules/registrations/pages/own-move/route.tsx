import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { id, secret } from '../../../../platform/http/fields.ts';
import { page, type Reply } from '../../../../platform/http/reply.ts';
import { changes, nothing, route } from '../../../../platform/http/route.ts';
import { groupsElsewhere } from '../../elsewhere.ts';
import { moveToGroup } from '../../move.ts';
import { activeOwn, belowOwn, type OwnAsked } from '../own-page.ts';
import { answer } from '../own-registration/route.tsx';
import { MovePage, moveTitle } from './view.tsx';

const params = z.object({ token: secret });
const path = '/aanmelding/:token/verplaatsen';

async function show(context: OwnAsked): Promise<Reply> {
  const own = await activeOwn(context);
  if ('reply' in own) return own.reply;
  const groups = own.couldMove > 0 ? await context.read((reading) => groupsElsewhere(reading, own.id, own.group)) : [];
  const view = <MovePage {...{ own, groups }} action={context.path} lang={context.lang} csrf={context.csrf()} />;
  return page(moveTitle(context.lang), view, belowOwn(context));
}

/** Other groups of the offer with enough free places. */
export const ownMove = route({
  method: 'GET',
  path,
  can: anyone,
  audit: nothing('groups that anybody can see'),
  params,
  handle: show,
});

export const ownMoveSent = route({
  method: 'POST',
  path,
  can: anyone,
  audit: changes('registration.move', 'registration.accept', 'registration.offer'),
  limit: 60,
  params,
  body: z.strictObject({ groep: id }),
  retry: show,
  handle: (context) => answer(context, 'moved', (work, own) => moveToGroup(work, own, context.body.groep)),
});
