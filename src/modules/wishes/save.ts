import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { blindIndex, blindIndexes } from '../../platform/crypto/keys.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Work } from '../../platform/work.ts';
import { addResidentDemands, demandsOfWish, removeResidentDemands } from '../demand/index.ts';
import { setting } from '../regions/index.ts';
import { codeOf, hashCode } from './code.ts';
import { keepToken, lockWish } from './links.ts';
import { tellConfirm } from './mails.ts';
import { type Ask, type Audience, needsOf, openWish, sealWish } from './wish.ts';

/** Mails to one address in an hour; what is asked above that is kept, but not confirmed. */
const MAILS_AN_HOUR = 5;

export interface NewWish {
  audience: Audience;
  ask: Ask;
  /** Null: anonymous, with a code. */
  email: string | null;
  lang: Lang;
  /** Secret of the form: the same twice is one wish. */
  secret: string;
}

/**
 * Keeps a wish. With an address it counts from the moment that this is confirmed (rule 1), with a code at once; it waits since today in both
 * cases. Audits 'wish.add', perhaps 'demand.add'.
 */
export async function addWish(work: Work, input: NewWish): Promise<void> {
  const { keys } = work.services;
  const { email, secret } = input;
  const today = localDate(work.now);
  const confirmHours = await setting(work, 'registration.confirm-hours');
  const row = await work.tx
    .insertInto('wishes')
    .values({
      region_id: work.region.id,
      audience: input.audience,
      sealed: sealWish(keys, { email, ask: input.ask }),
      email_index: email === null ? null : blindIndex(keys, email),
      code_hash: email === null ? hashCode(codeOf(secret)) : null,
      locale: input.lang,
      form_hash: hashToken(secret),
      waiting_since: today,
      confirm_before: email === null ? null : work.now.add({ hours: confirmHours }),
      confirmed_at: email === null ? work.now : null,
      created_at: work.now,
      changed_at: work.now,
    })
    .onConflict((conflict) => conflict.column('form_hash').doNothing())
    .returning('id')
    .executeTakeFirst();
  if (!row) return;
  const detail = { audience: input.audience, places: input.ask.ages.length, anonymous: email === null };
  await audit(work, { action: 'wish.add', subjectKind: 'wish', subjectId: row.id, detail });
  if (email === null) {
    await keepToken(work, row.id, hashToken(secret), false);
    await addResidentDemands(work, row.id, needsOf(input.ask, today));
  } else if (await mayMail(work, email)) await tellConfirm(work, { wishId: row.id, email, lang: input.lang });
}

async function mayMail(work: Work, email: string): Promise<boolean> {
  const sent = await work.tx
    .selectFrom('mails')
    .select('id')
    .where('kind', '=', 'wish-confirm')
    .where('recipient_index', 'in', blindIndexes(work.services.keys, email))
    .where('created_at', '>', work.now.subtract({ hours: 1 }))
    .limit(MAILS_AN_HOUR)
    .execute();
  return sent.length < MAILS_AN_HOUR;
}

/** The address is right: from now on the wish counts. Safe to press twice. Audits 'wish.confirm', 'demand.add'. */
export async function confirmWish(work: Work, token: string): Promise<'confirmed' | 'unknown'> {
  const found = await lockWish(work, token);
  if (!found?.byMail) return 'unknown';
  const row = await work.tx
    .updateTable('wishes')
    .set({ confirmed_at: work.now, changed_at: work.now })
    .where('id', '=', found.wishId)
    .where('confirmed_at', 'is', null)
    .returning(['sealed', 'waiting_since'])
    .executeTakeFirst();
  if (!row) return 'confirmed';
  const { ask } = openWish(work.services.keys, row.sealed);
  await audit(work, { action: 'wish.confirm', subjectKind: 'wish', subjectId: found.wishId });
  await addResidentDemands(work, found.wishId, needsOf(ask, row.waiting_since));
  return 'confirmed';
}

/** Its owner has written the code down: it is not shown again. Audits 'wish.code-kept'. */
export async function keepCode(work: Work, token: string): Promise<boolean> {
  const found = await lockWish(work, token);
  if (!found) return false;
  await work.tx
    .updateTable('wishes')
    .set({ code_kept_at: work.now })
    .where('id', '=', found.wishId)
    .where('code_kept_at', 'is', null)
    .execute();
  await audit(work, { action: 'wish.code-kept', subjectKind: 'wish', subjectId: found.wishId });
  return true;
}

/**
 * Changes what is looked for; the waiting time is kept. Only while nothing of it is in a proposal or served: 'busy'.
 * Audits 'wish.change', 'demand.withdraw', 'demand.add'.
 */
export async function changeWish(work: Work, token: string, ask: Ask): Promise<'changed' | 'busy' | 'unknown'> {
  const found = await lockWish(work, token);
  if (!found) return 'unknown';
  const demands = await demandsOfWish(work, found.wishId);
  if (demands.some((demand) => demand.state === 'proposed' || demand.state === 'served')) return 'busy';
  const row = await work.tx
    .selectFrom('wishes')
    .select(['sealed', 'waiting_since', 'confirmed_at'])
    .where('id', '=', found.wishId)
    .executeTakeFirstOrThrow();
  const { keys } = work.services;
  const { email } = openWish(keys, row.sealed);
  if (!(await removeResidentDemands(work, found.wishId))) return 'busy';
  await work.tx
    .updateTable('wishes')
    .set({ sealed: sealWish(keys, { email, ask }), changed_at: work.now })
    .where('id', '=', found.wishId)
    .execute();
  await audit(work, { action: 'wish.change', subjectKind: 'wish', subjectId: found.wishId });
  if (row.confirmed_at) await addResidentDemands(work, found.wishId, needsOf(ask, row.waiting_since));
  return 'changed';
}
