import { audit } from '../audit/audit.ts';
import { seal } from '../crypto/seal.ts';
import { sendMail } from '../mail/outbox.ts';
import type { Reading, Work } from '../work.ts';
import { glassWords } from './break-glass-words.ts';

const HOURS = 4;
/** Less is no reason that somebody can judge. In characters. */
export const SHORTEST_REASON = 20;

export interface GlassBreak {
  subjectKind: string;
  subjectId: string;
  /** Why it cannot wait for who may give access; read by the privacy officer only. */
  reason: string;
}

export type Broken = { ok: true; until: Temporal.Instant } | { ok: false; reason: 'too-short' | 'nobody' };

/**
 * Opens one record for who asks, for four hours, without a role in it (rule 9). The policy of the record lets in whom `glassBrokenBy` names.
 * The region's privacy officers are told at once and judge it afterwards. Audits 'glass.break' on the record.
 */
export async function breakGlass(work: Work, { subjectKind, subjectId, reason }: GlassBreak): Promise<Broken> {
  if (work.actor.kind !== 'person') return { ok: false, reason: 'nobody' };
  if (reason.trim().length < SHORTEST_REASON) return { ok: false, reason: 'too-short' };
  const until = work.now.add({ hours: HOURS });
  const { id } = await work.tx
    .insertInto('glass_breaks')
    .values({
      region_id: work.region.id,
      person_id: work.actor.personId,
      subject_kind: subjectKind,
      subject_id: subjectId,
      reason_sealed: seal(work.services.keys, reason.trim()),
      broken_at: work.now,
      ends_at: until,
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(work, { action: 'glass.break', subjectKind, subjectId, detail: { break: id, until: until.toString() } });
  await tellOfficers(work);
  return { ok: true, until };
}

/** True while the actor has this record open by breaking the glass. */
export async function glassBrokenBy(reading: Reading | Work, subject: Omit<GlassBreak, 'reason'>): Promise<boolean> {
  if (reading.actor.kind !== 'person') return false;
  const row = await reading.tx
    .selectFrom('glass_breaks')
    .select('id')
    .where('person_id', '=', reading.actor.personId)
    .where('subject_kind', '=', subject.subjectKind)
    .where('subject_id', '=', subject.subjectId)
    .where('ends_at', '>', reading.now)
    .executeTakeFirst();
  return row !== undefined;
}

/** The mail names nobody: who did it and why stands on the page. */
async function tellOfficers(work: Work): Promise<void> {
  for (const officer of await work.services.privacy.officers(work)) {
    const { subject, text, button } = glassWords[officer.lang];
    const link = `${work.services.publicUrl}/werk/beheer/privacy/noodtoegang`;
    await sendMail(work, {
      kind: 'privacy-glass',
      personId: officer.personId,
      to: officer.email,
      lang: officer.lang,
      subject,
      text: [text.dear(officer.name), text.what, link].join('\n\n'),
      button,
    });
  }
}
