import { audit } from '../../platform/audit/audit.ts';
import { type MailKind, type Rhythm, rhythmsOf } from '../../platform/mail/kinds.ts';
import { chooseRhythm, noticeSettings } from '../../platform/mail/notice-settings.ts';
import type { Reading, Work } from '../../platform/work.ts';

/** The kinds of news that this person may put off. */
export function noticesFor({ actor, services }: Pick<Reading, 'actor' | 'services'>): MailKind[] {
  return services.mail.kinds.filter((kind) => kind.notice?.can.allows(actor));
}

/** What this person chose for each of them; who chose nothing gets it at once. */
export async function chosenRhythms(reading: Reading): Promise<Record<string, Rhythm>> {
  const { personId } = reading.actor;
  const chosen = personId ? await noticeSettings(reading, personId) : new Map<string, Rhythm>();
  return Object.fromEntries(noticesFor(reading).map(({ kind }) => [kind, chosen.get(kind) ?? 'at-once']));
}

/** Kinds for which nothing, or something that cannot be, was chosen; and what is no kind of theirs. */
export function wrongChoices(of: Pick<Reading, 'actor' | 'services'>, choices: Record<string, string>): string[] {
  const known = noticesFor(of);
  const isRight = (kind: MailKind) => rhythmsOf(kind).some((rhythm) => rhythm === choices[kind.kind]);
  const strange = Object.keys(choices).filter((kind) => !known.some((one) => one.kind === kind));
  return [...known.filter((kind) => !isRight(kind)).map(({ kind }) => kind), ...strange];
}

/** Keeps what the actor chose for their own news. Audits 'notice.choose' when something changed. */
export async function chooseRhythms(work: Work, choices: Record<string, Rhythm>): Promise<void> {
  const { personId } = work.actor;
  if (!personId) throw new Error('only a person has news');
  const before = await chosenRhythms(work);
  const changed = Object.entries(choices).filter(([kind, rhythm]) => before[kind] !== rhythm);
  for (const [kind, rhythm] of changed) await chooseRhythm(work, personId, kind, rhythm);
  if (changed.length > 0)
    await audit(work, {
      action: 'notice.choose',
      subjectKind: 'person',
      subjectId: personId,
      detail: Object.fromEntries(changed),
    });
}
