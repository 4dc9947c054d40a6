import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { slugOf } from '../../platform/i18n/slug.ts';
import { announce } from '../../platform/live/live.ts';
import type { Work } from '../../platform/work.ts';
import { setting } from '../regions/index.ts';
import type { Reason } from './initiative.ts';
import { reserved } from './links.ts';
import { tellDecision } from './mails.ts';

/** The version that was looked at: its moment of change. */
export interface Seen {
  id: string;
  seen: Temporal.Instant;
}

/** Puts an initiative that waits on the public page, for the region's term. False when it does not wait any more, or was changed since. */
export async function publishInitiative(work: Work, { id, seen }: Seen): Promise<boolean> {
  const waits = await lockWaiting(work, { id, seen });
  if (!waits) return false;
  const days = await setting(work, 'initiative.public-days');
  await work.tx
    .updateTable('initiatives')
    .set({
      state: 'published',
      slug: waits.slug ?? (await freeSlug(work, waits.title)),
      published_at: work.now,
      ends_on: localDate(work.now).add({ days }),
      decided_by: work.actor.personId,
      changed_at: work.now,
    })
    .where('id', '=', id)
    .execute();
  await audit(work, { action: 'initiative.publish', subjectKind: 'initiative', subjectId: id });
  await tellDecision(work, id, 'published');
  await announce(work, 'initiatives');
  return true;
}

export interface Refusal {
  code: Reason;
  /** Own words, which its maker reads. */
  words: string;
}

/** Sends it back to be changed, with the reason. */
export function sendBack(work: Work, seen: Seen, refusal: Refusal): Promise<boolean> {
  return decline(work, seen, refusal, 'returned');
}

/** Refuses it for good, with the reason. */
export function refuseInitiative(work: Work, seen: Seen, refusal: Refusal): Promise<boolean> {
  return decline(work, seen, refusal, 'refused');
}

async function decline(work: Work, version: Seen, { code, words }: Refusal, state: 'returned' | 'refused'): Promise<boolean> {
  if (!(await lockWaiting(work, version))) return false;
  const { id } = version;
  await work.tx
    .updateTable('initiatives')
    .set({
      state,
      reason_code: code,
      reason: words,
      decided_by: work.actor.personId,
      changed_at: work.now,
      closed_at: state === 'refused' ? work.now : null,
    })
    .where('id', '=', id)
    .execute();
  const entry = { subjectKind: 'initiative', subjectId: id, detail: { reason: code } };
  if (state === 'returned') await audit(work, { action: 'initiative.return', ...entry });
  else await audit(work, { action: 'initiative.refuse', ...entry });
  await tellDecision(work, id, state);
  await announce(work, 'initiatives');
  return true;
}

/** Two who decide at the same moment come after each other; the second finds that it does not wait any more. */
function lockWaiting(work: Work, { id, seen }: Seen) {
  return work.tx
    .selectFrom('initiatives')
    .select(['title', 'slug'])
    .where('id', '=', id)
    .where('state', '=', 'waiting')
    .where('changed_at', '=', seen)
    .forUpdate()
    .executeTakeFirst();
}

/** "voetbal-in-de-wijk", with a number when it is taken. */
async function freeSlug(work: Work, title: string): Promise<string> {
  const base = slugOf(title).slice(0, 80).replace(/-$/, '');
  const start = base.length < 2 || reserved.includes(base) ? `initiatief-${base}`.replace(/-$/, '') : base;
  for (let number = 1; ; number += 1) {
    const slug = number === 1 ? start : `${start}-${number}`;
    const taken = await work.tx.selectFrom('initiatives').select('id').where('slug', '=', slug).executeTakeFirst();
    if (!taken) return slug;
  }
}
