import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import type { Reading } from '../../../../platform/work.ts';
import { sessionsOf } from '../../../groups/index.ts';
import { accessTo } from '../../../registrations/index.ts';
import { smileysPath } from '../../paths.ts';
import { seesResults } from '../../policy.ts';
import { facesFor, smileyCount, tapSmiley } from '../../smileys.ts';
import { Smileys } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id, session: id });
const path = '/werk/groepen/:id/smileys/:session';

/** The session, for its trainers and who plans. */
async function found(reading: Reading, groupId: string, sessionId: string) {
  const access = await accessTo(reading, groupId);
  if (!access?.attendance) return undefined;
  const session = (await sessionsOf(reading, groupId)).find((one) => one.id === sessionId);
  return session && { faces: facesFor(access.group.ageMax), begun: Temporal.Instant.compare(session.startsAt, reading.now) <= 0 };
}

async function show(context: Context<z.infer<typeof params>, unknown, unknown>, thanks: boolean): Promise<Reply> {
  const { id: groupId, session: sessionId } = context.params;
  const model = await context.read(async (reading) => {
    const place = await found(reading, groupId, sessionId);
    return place && { ...place, count: await smileyCount(reading, groupId, sessionId) };
  });
  if (!model) return notFound();
  const own = { groupId, sessionId, tap: crypto.randomUUID(), thanks, csrf: context.csrf() };
  return workPage(words[context.lang].title, <Smileys {...model} {...own} />, { width: 'narrow', noIndex: true });
}

const page = { method: 'GET', can: seesResults, audit: nothing('faces to choose from, no persons'), params } as const;

/** The faces, for one child after another. */
export const smileysPage = route({ ...page, path, handle: (context) => show(context, false) });

/** Thanks, and on to the next child. */
export const smileyThanks = route({ ...page, path: `${path}/dank`, handle: (context) => show(context, true) });

export const smileyTapped = route({
  method: 'POST',
  path,
  can: seesResults,
  audit: changes('evaluation.smiley'),
  params,
  body: z.strictObject({ tap: id, face: z.enum(['1', '2', '3', '4', '5']).transform(Number) }),
  // A tap that cannot be read is made once more.
  retry: async ({ read, params: { id: groupId, session } }) =>
    (await read((reading) => found(reading, groupId, session))) ? redirect(smileysPath(groupId, session)) : notFound(),
  handle: async (context) => {
    const { id: groupId, session: sessionId } = context.params;
    const tapped = await context.change(async (work) => {
      const place = await found(work, groupId, sessionId);
      if (!place) return null;
      return place.begun && place.faces.includes(context.body.face)
        ? tapSmiley(work, { groupId, sessionId, ...context.body })
        : false;
    });
    if (tapped === null) return notFound();
    return redirect(smileysPath(groupId, sessionId, tapped ? '/dank' : ''));
  },
});
