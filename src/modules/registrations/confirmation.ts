import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { clockTime, longDate } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import { addressWorks } from '../../platform/mail/addresses.ts';
import type { Work } from '../../platform/work.ts';
import { calendarAttachment } from './calendar-attachment.ts';
import { openContact } from './contact.ts';
import { type GroupFacts, groupFacts } from './group-facts.ts';
import { tellHolders } from './intake/holders.ts';
import { certainOrHeld, holdForIntake } from './intake/intake.ts';
import { dropLateTalks } from './intake/late.ts';
import { newLink } from './links.ts';
import { sendFamilyMail } from './mails.ts';
import { tellScreens } from './place.ts';

/** Too late, or not in a state in which this can be done any more. Doing the same thing twice is no fault. */
export type Answered = 'done' | 'already' | 'too-late';

/**
 * The family confirms its address: a held place becomes certain, or is held on for the talk beforehand; a position on the waiting list stays
 * (rule 1).
 * Audits 'registration.confirm'.
 */
export async function confirmRegistration(work: Work, registrationId: string): Promise<Answered> {
  const row = await work.tx
    .updateTable('registrations')
    .set({
      state: sql`case state when 'requested' then ${certainOrHeld} else state end`,
      address_confirmed_at: work.now,
      changed_at: work.now,
    })
    .where('id', '=', registrationId)
    .where('state', 'in', ['requested', 'waiting'])
    .where('address_confirmed_at', 'is', null)
    .where('confirm_before', '>', work.now)
    .returning(['state', 'group_id', 'contact_sealed'])
    .executeTakeFirst();
  if (!row) return isConfirmed(work, registrationId);
  if (row.contact_sealed) await addressWorks(work, openContact(work.services.keys, row.contact_sealed).email);
  await audit(work, {
    action: 'registration.confirm',
    subjectKind: 'registration',
    subjectId: registrationId,
    detail: { state: row.state },
  });
  if (row.state !== 'waiting') await tellPlaced(work, registrationId);
  await tellScreens(work, row.group_id);
  return 'done';
}

/** The group that a family left for another one, and what it had there: a certain place goes out of its calendar. */
export interface LeftGroup {
  group: GroupFacts;
  had: 'certain' | 'held' | 'waited';
}

const leftWords = {
  nl: {
    certain: (what: string) => `Uw oude plek is niet meer van u: ${what}. De bijlage afgemeld.ics haalt die data uit uw agenda.`,
    held: (what: string) => `Uw oude plek is niet meer van u: ${what}.`,
    waited: (what: string) => `U staat niet meer op de wachtlijst van ${what}.`,
  },
  en: {
    certain: (what: string) =>
      `You no longer have your old place: ${what}. The attachment afgemeld.ics takes those dates out of your calendar.`,
    held: (what: string) => `You no longer have your old place: ${what}.`,
    waited: (what: string) => `You are no longer on the waiting list for ${what}.`,
  },
} as const;

/** Names the old group, so that nobody doubts to which of the two they must go. */
function leftLine({ group, had }: LeftGroup, lang: Lang): string {
  const when = `${longDate(group.startsAt, lang)}, ${clockTime(group.startsAt, lang)}`;
  return leftWords[lang][had]([group.title, when, group.placeName, group.town].filter(Boolean).join(', '));
}

/** After the family said yes to a place: that it is certain, or that it is held for the talk beforehand and until when. */
export async function tellPlaced(work: Work, registrationId: string, left: LeftGroup | null = null): Promise<void> {
  const row = await work.tx
    .selectFrom('registrations')
    .select(['state', 'group_id', 'contact_sealed', 'locale', 'places'])
    .where('id', '=', registrationId)
    .executeTakeFirstOrThrow();
  if (row.state === 'confirmed') return sendCertainty(work, registrationId, left);
  const group = await groupFacts(work, row.group_id);
  if (group) await dropLateTalks(work, group, registrationId);
  const until = group && (await holdForIntake(work, registrationId, group));
  if (!group || !until) return;
  const lang = row.locale as Lang;
  if (row.contact_sealed)
    await sendFamilyMail(work, 'intake', {
      ...{ to: openContact(work.services.keys, row.contact_sealed), lang, group, until, places: row.places },
      changes: [...(await intakeByOf(work, group)), ...(left ? [leftLine(left, lang)] : [])],
      link: await newLink(work, registrationId, group, lang),
      attachments: await outOfCalendar(work, registrationId, certainIn(left), lang),
    });
  await tellHolders(work, registrationId, 'asked');
}

const certainIn = (left: LeftGroup | null) => (left?.had === 'certain' ? left.group : null);

/** The file that takes the sessions of a group that the family left out of its calendar; none when it had no certain place. */
export async function outOfCalendar(work: Work, registrationId: string, left: GroupFacts | null, lang: Lang) {
  return left ? [await calendarAttachment(work, registrationId, left, lang, true)] : [];
}

/** Who holds the talk, in the words of the offer. */
async function intakeByOf(work: Work, group: GroupFacts): Promise<string[]> {
  const found = await sql<{ by: string }>`select intake_by as by from offers where id = ${group.offerId}`.execute(work.tx);
  return found.rows.flatMap(({ by }) => (by ? [by] : []));
}

async function isConfirmed(work: Work, registrationId: string): Promise<Answered> {
  const row = await work.tx
    .selectFrom('registrations')
    .select(['state', 'address_confirmed_at'])
    .where('id', '=', registrationId)
    .executeTakeFirst();
  return row?.address_confirmed_at && ['requested', 'confirmed', 'waiting', 'completed'].includes(row.state)
    ? 'already'
    : 'too-late';
}

/** The mail that the place is certain, with every session for the calendar. */
export async function sendCertainty(work: Work, registrationId: string, left: LeftGroup | null = null): Promise<void> {
  const row = await work.tx
    .selectFrom('registrations')
    .select(['group_id', 'contact_sealed', 'locale', 'places'])
    .where('id', '=', registrationId)
    .executeTakeFirstOrThrow();
  const group = await groupFacts(work, row.group_id);
  if (!group || !row.contact_sealed) return;
  const lang = row.locale as Lang;
  await sendFamilyMail(work, 'confirmed', {
    to: openContact(work.services.keys, row.contact_sealed),
    lang,
    group,
    link: await newLink(work, registrationId, group, lang),
    places: row.places,
    changes: left ? [leftLine(left, lang)] : [],
    attachments: [
      ...(await outOfCalendar(work, registrationId, certainIn(left), lang)),
      await calendarAttachment(work, registrationId, group, lang),
    ],
  });
}
