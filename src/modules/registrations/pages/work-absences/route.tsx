import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, reads, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import type { Reading } from '../../../../platform/work.ts';
import { absencesPath, participantsPath } from '../../paths.ts';
import { accessTo, groupWorker } from '../../policy.ts';
import { absencesOf, followUpAbsence } from '../../reminders/absences.ts';
import { workWords } from '../work-words.ts';
import { Absences } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
const path = '/werk/groepen/:id/gemist';

/** All of the group for who gives or runs it; a team those that it brought. */
async function found(reading: Reading, groupId: string) {
  const access = await accessTo(reading, groupId);
  if (!access || (!access.list && access.teams.length === 0)) return undefined;
  return { group: access.group, absences: await absencesOf(reading, groupId, access.list ? undefined : access.teams) };
}

async function show(context: Context<{ id: string }, unknown, unknown>): Promise<Reply> {
  const { id: groupId } = context.params;
  const model = await context.read((reading) => found(reading, groupId));
  if (!model) return notFound();
  const { lang } = context;
  const back = { href: localPath(participantsPath(groupId), lang), label: workWords[lang].participants };
  return workPage(`${words[lang].title} · ${model.group.title}`, <Absences {...model} csrf={context.csrf()} />, {
    back,
    width: 'narrow',
    noIndex: true,
  });
}

/** Who was missed in a group, and nobody asked after. */
export const absences = route({
  method: 'GET',
  path,
  can: groupWorker,
  audit: reads('absence.list', 'group', 'id'),
  params,
  handle: show,
});

export const absenceFollowedUp = route({
  method: 'POST',
  path,
  can: groupWorker,
  audit: changes('absence.follow-up'),
  params,
  body: z.strictObject({ kind: id, bijeenkomst: id, hoe: z.enum(['mail', 'gesproken']) }),
  retry: show,
  handle: async (context) => {
    const { id: groupId } = context.params;
    const { kind, bijeenkomst, hoe } = context.body;
    const t = words[context.lang];
    const done = await context.change(async (work) => {
      const model = await found(work, groupId);
      if (!model) return null;
      const known = model.absences.some((one) => one.participantId === kind && one.sessionId === bijeenkomst);
      return known && followUpAbsence(work, { participantId: kind, sessionId: bijeenkomst }, hoe === 'mail' ? 'mail' : 'spoken');
    });
    if (done === null) return notFound();
    return redirect(absencesPath(groupId), done ? (hoe === 'mail' ? t.mailed : t.noted) : t.already);
  },
});
