import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import { insertAll } from '../../platform/db/records.ts';
import type { Work } from '../../platform/work.ts';
import { type Entry, oldEntries } from './entries.ts';
import { type EntryKind, entryKinds, ways } from './kinds.ts';
import { type MadeLink, makeLink } from './links.ts';
import type { Letter } from './mail-words.ts';
import { sendUpkeepMail, type Told } from './mails.ts';
import { contactsOf, type Owner, ownerKey } from './owner.ts';
import { hidesOn } from './score.ts';
import { type Terms, termsOf } from './terms.ts';
import { calledOf, noteUnreached } from './unreached.ts';

/** An owner hears of what becomes due soon in the same mail, instead of one mail after the other. */
const TOGETHER = 14;

/** What is to be done about the entries of one owner today. */
interface Plan extends Owner {
  warn: Entry[];
  remind: Entry[];
  hide: Entry[];
}

/** Warns, reminds and hides whatever is due in the region, owner by owner. Safe to run twice. Returns what was done. */
export async function tendFreshness(work: Work): Promise<{ warned: number; reminded: number; hidden: number }> {
  await sql`select pg_advisory_xact_lock(hashtext('freshness'), hashtext(${work.region.id}))`.execute(work.tx);
  await noteUnreached(work);
  const terms = await termsOf(work);
  const done = { warned: 0, reminded: 0, hidden: 0 };
  for (const plan of plansFor(work, await oldEntries(work, earliest(terms)), terms)) {
    const { contacts, self } = await contactsOf(work, plan);
    // A region without anybody to warn hides nothing.
    if (contacts.length === 0) continue;
    for (const entry of plan.hide) await hide(work, entry);
    // One link for everything of this owner, in every mail of today.
    const link = await makeLink(work, plan);
    await note(work, plan.warn, { warned_at: work.now, warned_through: link.id, unreached_at: self ? null : work.now });
    await note(work, plan.remind, { reminded_at: work.now });
    for (const [kind, told] of lettersFor(work, plan, terms, self)) {
      const mails = await sendUpkeepMail(work, kind, { link, contacts, told, owner: self ? null : await calledOf(work, plan) });
      if (plan.warn.length > 0 && (kind === 'warning' || kind === 'unreached')) await noteMails(work, link, mails);
    }
    done.warned += plan.warn.length;
    done.reminded += plan.remind.length;
    done.hidden += plan.hide.length;
  }
  return done;
}

/** By which mails the warnings of this link went out: whether one of them arrived is known later. */
async function noteMails(work: Work, { id }: MadeLink, mails: string[]): Promise<void> {
  await insertAll(
    work.tx,
    'upkeep_mails',
    mails.map((mail_id) => ({ mail_id, region_id: work.region.id, link_id: id })),
  );
}

/** From how many days after confirmation on an entry of each kind can have something due. */
function earliest({ term, warn }: Terms): Record<EntryKind, number> {
  const days = entryKinds.map((kind) => [kind, Math.max(0, term[kind] - warn - TOGETHER)]);
  return Object.fromEntries(days) as Record<EntryKind, number>;
}

function plansFor(work: Work, entries: Entry[], terms: Terms): Plan[] {
  const today = localDate(work.now);
  const plans = new Map<string, Plan>();
  for (const entry of entries) {
    const { organisationId, personId } = entry;
    const plan = plans.get(ownerKey(entry)) ?? { organisationId, personId, warn: [], remind: [], hide: [] };
    plans.set(ownerKey(entry), plan);
    const hiding = hidingDay(entry, terms);
    if (!hiding) plan.warn.push(entry);
    else if (Temporal.PlainDate.compare(today, hiding) >= 0) plan.hide.push(entry);
    else if (!entry.remindedAt && Temporal.PlainDate.compare(today, hiding.subtract({ days: terms.remind })) >= 0)
      plan.remind.push(entry);
  }
  return [...plans.values()].filter((plan) => hasSomethingDue(plan, terms, today));
}

/** A first warning alone waits until one of them is really due. */
function hasSomethingDue({ warn, remind, hide: hiding }: Plan, { term, warn: days }: Terms, today: Temporal.PlainDate): boolean {
  if (remind.length > 0 || hiding.length > 0) return true;
  return warn.some((entry) => Temporal.PlainDate.compare(today, entry.confirmedOn.add({ days: term[entry.kind] - days })) >= 0);
}

function hidingDay(entry: Entry, terms: Terms): Temporal.PlainDate | null {
  const warnedOn = entry.warnedAt && localDate(entry.warnedAt);
  return hidesOn({ confirmedOn: entry.confirmedOn, warnedOn }, terms.term[entry.kind], terms.warn);
}

async function hide(work: Work, entry: Entry): Promise<void> {
  if (!(await ways[entry.kind].hide(work, entry.id))) return;
  await audit(work, { action: 'freshness.hide', subjectKind: entry.kind, subjectId: entry.id });
}

interface Noted {
  warned_at?: Temporal.Instant;
  warned_through?: string;
  unreached_at?: Temporal.Instant | null;
  reminded_at?: Temporal.Instant;
}

/** Writes that warnings about these confirmations went out. */
async function note(work: Work, entries: Entry[], values: Noted): Promise<void> {
  for (const { kind, id, confirmedOn, unreachedAt } of entries) {
    const fresh = { about: confirmedOn, reminded_at: null, ...values };
    // Since when somebody cannot be reached stays as it was.
    const since = values.unreached_at ? { unreached_at: unreachedAt ?? values.unreached_at } : {};
    const noted = values.reminded_at ? values : { ...fresh, ...since };
    await work.tx
      .insertInto('freshness_marks')
      .values({ region_id: work.region.id, kind, entry_id: id, ...fresh, ...noted })
      .onConflict((conflict) => conflict.columns(['kind', 'entry_id']).doUpdateSet(noted))
      .execute();
    await audit(work, {
      action: 'freshness.warn',
      subjectKind: kind,
      subjectId: id,
      detail: { again: values.reminded_at !== undefined },
    });
  }
}

/** Who is called instead of mailed hears of questions and second questions in one mail. */
function lettersFor(work: Work, plan: Plan, terms: Terms, self: boolean): [Letter, Told[]][] {
  const today = localDate(work.now);
  const day = (entry: Entry): Temporal.PlainDate => hidingDay({ ...entry, warnedAt: entry.warnedAt ?? work.now }, terms) ?? today;
  const told = (entries: Entry[]): Told[] => entries.map((entry) => ({ title: entry.title, kind: entry.kind, on: day(entry) }));
  const questions: [Letter, Told[]][] = self
    ? [
        ['warning', told(plan.warn)],
        ['reminder', told(plan.remind)],
      ]
    : [['unreached', told([...plan.warn, ...plan.remind])]];
  const letters: [Letter, Told[]][] = [...questions, ['hidden', told(plan.hide)]];
  return letters.filter(([, entries]) => entries.length > 0);
}
