import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState, typed } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, reads, route } from '../../../../platform/http/route.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import type { Reading } from '../../../../platform/work.ts';
import { type SessionView, sessionsOf } from '../../../groups/index.ts';
import { type AttendanceSaved, attendanceOf, attendanceVersion, isEarly, presences, saveAttendance } from '../../attendance.ts';
import { attendancePath, participantsPath } from '../../paths.ts';
import { accessTo, groupWorker } from '../../policy.ts';
import { workWords } from '../work-words.ts';
import { Attendance } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id, session: id });
const path = '/werk/groepen/:id/aanwezigheid/:session';
const CHILD = /^(kind|was)-([0-9a-f-]{36})$/;
const Marks = z.map(z.string(), z.enum(presences));
const Sent = z.object({
  /** Made with the list, so that what is sent twice counts once. */
  sleutel: z.uuid().default(() => crypto.randomUUID()),
  /** Version of the list that was marked. */
  versie: z
    .string()
    .regex(/^\d{1,6}$/)
    .default('0')
    .transform(Number),
  /** Seconds since it was marked on a phone without connection: its clock may be wrong, its watch is not. */
  geleden: z
    .string()
    .regex(/^\d{1,8}$/)
    .default('0')
    .transform(Number),
  /** Who marked it, when a phone sends it later: somebody else may have logged in on it. */
  persoon: z.uuid().optional(),
});

/** Two fields per child: what is marked, and what the page showed. Which children may be noted is checked by the capability. */
const body = z
  .record(z.string().regex(/^((kind|was)-[0-9a-f-]{36}|sleutel|versie|geleden|persoon)$/), z.string())
  .refine((fields) => Object.keys(fields).length <= 500)
  .transform((fields, context) => {
    const sent = Sent.safeParse(fields);
    const marks = Marks.safeParse(perChild(fields, 'kind'));
    const shown = Marks.safeParse(perChild(fields, 'was'));
    if (sent.success && marks.success && shown.success) return { ...sent.data, marks: marks.data, shown: shown.data };
    context.addIssue({ code: 'custom', input: fields });
    return z.NEVER;
  });

function perChild(fields: Record<string, string>, kind: 'kind' | 'was'): Map<string, string> {
  const found = Object.entries(fields).flatMap(([field, value]): [string, string][] => {
    const [, name, child] = CHILD.exec(field) ?? [];
    return child && name === kind ? [[child, value]] : [];
  });
  return new Map(found);
}

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
    return (
      place && {
        ...place,
        rows: await attendanceOf(reading, groupId, session),
        version: await attendanceVersion(reading, session),
      }
    );
  });
  if (!model) return notFound();
  const ownPart = {
    saveKey: typed(form, 'sleutel') || crypto.randomUUID(),
    begun: hasBegun(model.session, context.now),
    early: isEarly(model.session, context.now),
  };
  const back = { href: localPath(participantsPath(groupId), context.lang), label: workWords[context.lang].participants };
  return workPage(
    `${words[context.lang].title} · ${model.group.title}`,
    <Attendance {...model} {...ownPart} form={form} csrf={context.csrf()} />,
    {
      back,
      width: 'narrow',
      noIndex: true,
    },
  );
}

const hasBegun = (session: SessionView, now: Temporal.Instant) => Temporal.Instant.compare(session.startsAt, now) <= 0;

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
    const { marks, shown, sleutel: key, versie: version, geleden, persoon } = context.body;
    if (persoon && persoon !== context.actor.personId) return context.again({ '': words[context.lang].another });
    if (marks.size === 0) return context.again({ '': words[context.lang].choose });
    const markedAt = context.now.subtract({ seconds: geleden });
    const saved = await context.change(async (work) =>
      (await found(work, groupId, session))
        ? saveAttendance(work, { sessionId: session, key, version, markedAt, marks, shown })
        : null,
    );
    return saved ? redirect(attendancePath(groupId, session), noticeOf(saved, context.lang)) : notFound();
  },
});

/** Says so when a colleague marked the same list, and when it is too early for who was there. */
function noticeOf({ others, passedOver, early }: AttendanceSaved, lang: Lang): string {
  const t = words[lang];
  if (early) return t.savedCancelled;
  if (passedOver > 0) return t.savedEarlier(passedOver);
  return others ? t.savedLast : t.saved;
}
