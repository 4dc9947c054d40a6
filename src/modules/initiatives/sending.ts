import { audit } from '../../platform/audit/audit.ts';
import { blindIndex, blindIndexes } from '../../platform/crypto/keys.ts';
import { announce } from '../../platform/live/live.ts';
import { addressWorks } from '../../platform/mail/addresses.ts';
import type { Work } from '../../platform/work.ts';
import { addressees } from '../people/index.ts';
import { type Contact, openContact, sealContact } from './initiative.ts';
import { newLink } from './links.ts';
import { mailConfirmation, mailOwnLink } from './mails.ts';

const CONFIRM_HOURS = 24;
/** New initiatives of one address in a day. */
const MOST_A_DAY = 3;

export type Sent = { ok: true; state: 'unconfirmed' | 'waiting' } | { ok: false; reason: 'state' | 'too-many' };

/**
 * Sends a draft. Somebody with an account is known: it waits to be looked at. Anybody else first confirms the address by the link in a
 * mail, within a day.
 */
export async function sendInitiative(work: Work, id: string, given: Contact | null): Promise<Sent> {
  const known = given ? undefined : (await addressees(work, work.actor.personId ? [work.actor.personId] : []))[0];
  const contact = given ?? (known && { name: known.name, email: known.email });
  if (!contact) return { ok: false, reason: 'state' };
  if (await tooMany(work, contact.email)) return { ok: false, reason: 'too-many' };
  const state = known ? 'waiting' : 'unconfirmed';
  const sent = await work.tx
    .updateTable('initiatives')
    .set({
      state,
      contact_sealed: sealContact(work.services.keys, contact),
      email_index: blindIndex(work.services.keys, contact.email),
      confirm_before: known ? null : work.now.add({ hours: CONFIRM_HOURS }),
      changed_at: work.now,
    })
    .where('id', '=', id)
    .where('state', '=', 'draft')
    .returning(['title', 'language'])
    .executeTakeFirst();
  if (!sent) return { ok: false, reason: 'state' };
  await audit(work, { action: 'initiative.send', subjectKind: 'initiative', subjectId: id, detail: { state } });
  const letter = { ...contact, lang: sent.language, title: sent.title, token: await newLink(work, id, true) };
  if (known) await mailOwnLink(work, letter);
  else await mailConfirmation(work, letter);
  if (known) await announce(work, 'initiatives');
  return { ok: true, state };
}

async function tooMany(work: Work, email: string): Promise<boolean> {
  const rows = await work.tx
    .selectFrom('initiatives')
    .select('id')
    .where('email_index', 'in', blindIndexes(work.services.keys, email))
    .where('created_at', '>', work.now.subtract({ hours: 24 }))
    .limit(MOST_A_DAY)
    .execute();
  return rows.length >= MOST_A_DAY;
}

export type Confirmed = 'done' | 'already' | 'too-late';

/** Who holds the mail confirms the address: it waits to be looked at. Links that were only on a screen end. */
export async function confirmInitiative(work: Work, id: string): Promise<Confirmed> {
  const row = await work.tx
    .updateTable('initiatives')
    .set({ state: 'waiting', confirm_before: null, changed_at: work.now })
    .where('id', '=', id)
    .where('state', '=', 'unconfirmed')
    .where('confirm_before', '>', work.now)
    .returning('contact_sealed')
    .executeTakeFirst();
  if (!row) {
    const now = await work.tx.selectFrom('initiatives').select('state').where('id', '=', id).executeTakeFirst();
    return now && now.state !== 'unconfirmed' && now.state !== 'draft' ? 'already' : 'too-late';
  }
  await work.tx.deleteFrom('initiative_tokens').where('initiative_id', '=', id).where('by_mail', '=', false).execute();
  if (row.contact_sealed) await addressWorks(work, openContact(work.services.keys, row.contact_sealed).email);
  await audit(work, { action: 'initiative.confirm', subjectKind: 'initiative', subjectId: id });
  await announce(work, 'initiatives');
  return 'done';
}
