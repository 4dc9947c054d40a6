import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, reads, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import type { Reading } from '../../../../platform/work.ts';
import { sessionsOf } from '../../../groups/index.ts';
import { attendanceOf, noteAttendance, type Presence, presences } from '../../attendance.ts';
import { attendancePath, participantsPath } from '../../paths.ts';
import { accessTo, groupWorker } from '../../policy.ts';
import { workWords } from '../work-words.ts';
import { Attendance } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id, session: id });
const path = '/werk/groepen/:id/aanwezigheid/:session';
const KIND = /^kind-([0-9a-f-]{36})$/;
/** One field per child; which children may be noted is checked by the capability. */
const body = z.record(z.string().regex(KIND), z.enum(presences)).refine((marks) => Object.keys(marks).length <= 500);

async function found(reading: Reading, groupId: string, sessionId: string) {
  const access = await accessTo(reading, groupId);
  if (!access?.attendance) return undefined;
  const sessions = await sessionsOf(reading, groupId);
  const session = sessions.find((one) => one.id === sessionId);
  return session && { group: access.group, session, sessions };
}

async function show(context: Context<z.infer<typeof params>, unknown, unknown>, form: FormState = emptyForm): Promise<Reply> {
  const { id: groupId, session } = context.params;
  const model = await context.read(async (reading) => {
    const place = await found(reading, groupId, session);
    return place && { ...place, rows: await attendanceOf(reading, groupId, session) };
  });
  if (!model) return notFound();
  const back = { href: localPath(participantsPath(groupId), context.lang), label: workWords[context.lang].participants };
  return workPage(
    `${words[context.lang].title} · ${model.group.title}`,
    <Attendance {...model} form={form} csrf={context.csrf()} />,
    {
      back,
      width: 'narrow',
      noIndex: true,
    },
  );
}

/** Who was at this session. */
export const attendance = route({
  method: 'GET',
  path,
  can: groupWorker,
  audit: reads('attendance.read', 'session', 'session'),
  params,
  handle: (context) => show(context),
});

export const attendanceNoted = route({
  method: 'POST',
  path,
  can: groupWorker,
  audit: changes('attendance.note'),
  params,
  body,
  retry: show,
  handle: async (context) => {
    const { id: groupId, session } = context.params;
    const marks = new Map<string, Presence>(
      Object.entries(context.body).map(([field, present]) => [field.replace(/^kind-/, ''), present]),
    );
    if (marks.size === 0) return context.again({ '': words[context.lang].choose });
    const known = await context.change(async (work) => {
      if (!(await found(work, groupId, session))) return false;
      await noteAttendance(work, session, marks);
      return true;
    });
    return known ? redirect(attendancePath(groupId, session), words[context.lang].saved) : notFound();
  },
});
