import { sql } from 'kysely';
import { audit } from '../../platform/audit/audit.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Work } from '../../platform/work.ts';
import { type Entry, oldEntries } from './entries.ts';
import { type EntryKind, entryKinds, ways } from './kinds.ts';
import { makeLink } from './links.ts';
import { sendUpkeepMail, type Told } from './mails.ts';
import { contactsOf, type Owner, ownerKey } from './owner.ts';
import { hidesOn } from './score.ts';
import { type Terms, termsOf } from './terms.ts';

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
  const terms = await termsOf(work);
  const done = { warned: 0, reminded: 0, hidden: 0 };
  for (const plan of plansFor(work, await oldEntries(work, earliest(terms)), terms)) {
    const contacts = await contactsOf(work, plan);
    // A region without anybody to warn hides nothing.
    if (contacts.length === 0) continue;
    for (const entry of plan.hide) await hide(work, entry);
    await note(work, plan.warn, 'warned_at');
    await note(work, plan.remind, 'reminded_at');
    // One link for everything of this owner, in every mail of today.
    const link = await makeLink(work, plan);
    for (const [kind, told] of lettersFor(work, plan, terms)) await sendUpkeepMail(work, kind, { link, contacts, told });
    done.warned += plan.warn.length;
    done.reminded += plan.remind.length;
    done.hidden += plan.hide.length;
  }
  return done;
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

/** Writes that warnings about these confirmations went out. */
async function note(work: Work, entries: Entry[], column: 'warned_at' | 'reminded_at'): Promise<void> {
  for (const { kind, id, confirmedOn } of entries) {
    const fresh = { about: confirmedOn, warned_at: null, reminded_at: null };
    const noted = column === 'warned_at' ? { ...fresh, warned_at: work.now } : { reminded_at: work.now };
    await work.tx
      .insertInto('freshness_marks')
      .values({ region_id: work.region.id, kind, entry_id: id, ...fresh, ...noted })
      .onConflict((conflict) => conflict.columns(['kind', 'entry_id']).doUpdateSet(noted))
      .execute();
    await audit(work, {
      action: 'freshness.warn',
      subjectKind: kind,
      subjectId: id,
      detail: { again: column === 'reminded_at' },
    });
  }
}

function lettersFor(work: Work, plan: Plan, terms: Terms): ['warning' | 'reminder' | 'hidden', Told[]][] {
  const today = localDate(work.now);
  const day = (entry: Entry): Temporal.PlainDate => hidingDay({ ...entry, warnedAt: entry.warnedAt ?? work.now }, terms) ?? today;
  const told = (entries: Entry[]): Told[] => entries.map((entry) => ({ title: entry.title, kind: entry.kind, on: day(entry) }));
  const letters: ['warning' | 'reminder' | 'hidden', Told[]][] = [
    ['warning', told(plan.warn)],
    ['reminder', told(plan.remind)],
    ['hidden', told(plan.hide)],
  ];
  return letters.filter(([, entries]) => entries.length > 0);
}
