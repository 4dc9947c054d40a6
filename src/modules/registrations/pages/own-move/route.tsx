import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { id, secret } from '../../../../platform/http/fields.ts';
import { page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import type { Reading } from '../../../../platform/work.ts';
import { sessionsOf } from '../../../groups/index.ts';
import { groupsElsewhere } from '../../elsewhere.ts';
import { groupFacts } from '../../group-facts.ts';
import { registrationPath } from '../../links.ts';
import { moveToGroup } from '../../move.ts';
import { activeOwn, belowOwn } from '../own-page.ts';
import { answer } from '../own-registration/route.tsx';
import { ConfirmMove, confirmTitle, type MoveTarget } from './confirm.tsx';
import { MovePage, moveGone, moveTitle } from './view.tsx';

const params = z.object({ token: secret });
const path = '/aanmelding/:token/verplaatsen';

type MoveAsked = Context<{ token: string }, { groep?: string | undefined } | undefined, unknown>;

/** The groups to choose from, or one of them with the question whether the family is sure. */
async function show(context: MoveAsked): Promise<Reply> {
  const own = await activeOwn(context);
  if ('reply' in own) return own.reply;
  const { lang, path: action, query } = context;
  const groups = own.couldMove > 0 ? await context.read((reading) => groupsElsewhere(reading, own.id, own.group)) : [];
  const shared = { own, action, lang, csrf: context.csrf() };
  if (!query?.groep) return page(moveTitle(lang), <MovePage groups={groups} {...shared} />, belowOwn(context));
  const chosen = groups.find((group) => group.groupId === query.groep);
  const [from, into] = await context.read(async (reading) => [
    { group: own.group, sessions: await sessionsOf(reading, own.group.groupId) },
    chosen && (await targetOf(reading, chosen.groupId)),
  ]);
  if (!into || !from) return redirect(action, moveGone(lang));
  const view = <ConfirmMove {...{ from, into, ...shared }} stayHref={registrationPath(context.params.token, lang)} />;
  const label = moveTitle(lang);
  return page(confirmTitle(lang), view, { ...belowOwn(context), back: { href: action, label } });
}

async function targetOf(reading: Reading, groupId: string): Promise<MoveTarget | undefined> {
  const group = await groupFacts(reading, groupId);
  return group && { group, sessions: await sessionsOf(reading, groupId) };
}

/** Other groups of the offer with enough free places; with one of them, the question whether the family goes there. */
export const ownMove = route({
  method: 'GET',
  path,
  can: anyone,
  audit: nothing('groups that anybody can see'),
  params,
  query: z.object({ groep: id.optional() }),
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
  retry: (context) => show({ ...context, query: undefined }),
  handle: (context) => answer(context, 'moved', (work, own) => moveToGroup(work, own, context.body.groep)),
});
