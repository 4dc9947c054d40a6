import { unseal } from '../../platform/crypto/seal.ts';
import { hashToken } from '../../platform/crypto/tokens.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { type DemandOfWish, demandsOfWish } from '../demand/index.ts';
import { type GroupCard, groupCard } from '../groups/index.ts';
import { type ProposalView, proposalById } from '../planner/index.ts';
import { listEntries } from '../regions/index.ts';
import { codeOf, hashCode, readCode } from './code.ts';
import { newLink, wishBehind } from './links.ts';
import { type Ask, type Audience, openWish } from './wish.ts';

export interface Question {
  demandId: string;
  places: number;
  proposal: ProposalView;
  answer: 'pending' | 'accepted' | 'declined';
  /** That they asked for another moment, in this version; null when they did not. */
  other: Other | null;
}

/** What they asked to be different, and what the maker said. */
export interface Other {
  /** Day-parts that suit; empty when they asked for a later day only. */
  dayParts: number[];
  firstDay: Temporal.PlainDate | null;
  /** What they wrote with it. */
  note: string;
  state: 'open' | 'refused';
  reason: string | null;
}

/** Nameless places in a planned group. */
export interface Kept {
  demandId: string;
  /** Still to fill. */
  places: number;
  giveBackBefore: Temporal.Instant;
  group: GroupCard;
}

/** A wish as its owner sees it. */
export interface OwnWish {
  id: string;
  audience: Audience;
  lang: Lang;
  email: string | null;
  ask: Ask;
  theme: { labelNl: string; labelEn: string };
  /** The link came by mail. */
  byMail: boolean;
  confirmed: boolean;
  confirmBefore: Temporal.Instant | null;
  waitingSince: Temporal.PlainDate;
  demands: DemandOfWish[];
  questions: Question[];
  kept: Kept[];
  /** Groups that fit, of which they were told. */
  groups: GroupCard[];
  history: { at: Temporal.Instant; action: string }[];
}

/** Everything of a wish for the page behind its link. */
export async function ownWish(reading: Reading, token: string): Promise<OwnWish | undefined> {
  const found = await wishBehind(reading, token);
  const row = found && (await reading.tx.selectFrom('wishes').selectAll().where('id', '=', found.wishId).executeTakeFirst());
  if (!found || !row) return undefined;
  const { email, ask } = openWish(reading.services.keys, row.sealed);
  const demands = await demandsOfWish(reading, row.id);
  const theme = (await listEntries(reading, 'theme')).find((entry) => entry.code === ask.theme);
  return {
    id: row.id,
    audience: row.audience,
    lang: row.locale,
    email,
    ask,
    theme: theme ?? { labelNl: ask.theme, labelEn: ask.theme },
    byMail: found.byMail,
    confirmed: row.confirmed_at !== null,
    confirmBefore: row.confirm_before,
    waitingSince: row.waiting_since,
    demands,
    questions: await questionsOf(reading, demands),
    kept: await keptFor(reading, row.id),
    groups: await groupsTold(reading, row.id),
    history: await historyOf(reading, row.id, demands),
  };
}

/** Proposals with one of these needs that are still to be settled. */
async function questionsOf(reading: Reading, demands: DemandOfWish[]): Promise<Question[]> {
  const questions: Question[] = [];
  for (const { id, places } of demands.filter((demand) => demand.state === 'proposed')) {
    const row = await reading.tx
      .selectFrom('proposal_demands')
      .select(['proposal_id', 'answer'])
      .where('demand_id', '=', id)
      .where('live', '=', true)
      .executeTakeFirst();
    const proposal = row && (await proposalById(reading, row.proposal_id));
    if (!row || !proposal) continue;
    const other = await otherMoment(reading, id, proposal);
    questions.push({ demandId: id, places, proposal, answer: row.answer, other });
  }
  return questions;
}

async function otherMoment(reading: Reading, demandId: string, proposal: ProposalView): Promise<Question['other']> {
  const row = await reading.tx
    .selectFrom('proposal_counters')
    .select(['day_part', 'other_day_parts', 'first_day as firstDay', 'note_sealed', 'state', 'reason'])
    .where('proposal_id', '=', proposal.id)
    .where('demand_id', '=', demandId)
    .where('version', '=', proposal.version)
    .where('state', 'in', ['open', 'refused'])
    .orderBy('made_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  if (!row) return null;
  return {
    dayParts: row.day_part === null ? [] : [row.day_part, ...row.other_day_parts],
    firstDay: row.firstDay,
    note: row.note_sealed ? String(unseal(reading.services.keys, row.note_sealed)) : '',
    state: row.state === 'open' ? 'open' : 'refused',
    reason: row.reason,
  };
}

async function keptFor(reading: Reading, wishId: string): Promise<Kept[]> {
  const rows = await reading.tx
    .selectFrom('team_reservations as t')
    .innerJoin('demands as d', 'd.id', 't.demand_id')
    .select(['t.demand_id as demandId', 't.group_id', 't.places', 't.give_back_before as giveBackBefore'])
    .where('d.wish_id', '=', wishId)
    .orderBy('t.created_at')
    .execute();
  const kept: Kept[] = [];
  for (const { group_id, ...row } of rows) {
    const group = await groupCard(reading, group_id);
    if (group) kept.push({ ...row, group });
  }
  return kept;
}

async function groupsTold(reading: Reading, wishId: string): Promise<GroupCard[]> {
  const rows = await reading.tx
    .selectFrom('wish_groups')
    .select('group_id')
    .where('wish_id', '=', wishId)
    .orderBy('told_at', 'desc')
    .limit(10)
    .execute();
  const cards: GroupCard[] = [];
  for (const { group_id } of rows) {
    const card = await groupCard(reading, group_id);
    const ahead = card && card.state !== 'cancelled' && Temporal.Instant.compare(card.startsAt, reading.now) > 0;
    if (ahead) cards.push(card);
  }
  return cards;
}

function historyOf(
  reading: Reading,
  wishId: string,
  demands: DemandOfWish[],
): Promise<{ at: Temporal.Instant; action: string }[]> {
  return reading.tx
    .selectFrom('audit_events')
    .select(['happened_at as at', 'action'])
    .where('region_id', '=', reading.region.id)
    .where(({ or, and, eb }) =>
      or([
        and([eb('subject_kind', '=', 'wish'), eb('subject_id', '=', wishId)]),
        and([
          eb('subject_kind', '=', 'demand'),
          eb('subject_id', 'in', ['', ...demands.map((demand) => demand.id)]),
          eb('action', 'in', ['demand.propose', 'demand.reopen', 'demand.serve', 'demand.expire']),
        ]),
      ]),
    )
    .orderBy('id')
    .limit(60)
    .execute();
}

/** The code of a wish while its owner has not kept it yet; null afterwards, and for a wish with an address. */
export async function codeToKeep(reading: Reading, token: string): Promise<string | null> {
  const row = await reading.tx
    .selectFrom('wishes as w')
    .innerJoin('wish_tokens as t', 't.wish_id', 'w.id')
    .select('w.id')
    .where('w.form_hash', '=', hashToken(token))
    .where('t.token_hash', '=', hashToken(token))
    .where('t.expires_at', '>', reading.now)
    .where('w.code_hash', 'is not', null)
    .where('w.code_kept_at', 'is', null)
    .executeTakeFirst();
  return row ? codeOf(token) : null;
}

/** A link for two hours to the wish with this code; null when there is none. The same for a code that cannot be one. */
export async function openByCode(work: Work, typed: string): Promise<string | null> {
  const code = readCode(typed);
  const row = await work.tx
    .selectFrom('wishes')
    .select('id')
    .where('code_hash', '=', hashCode(code ?? ''))
    .executeTakeFirst();
  return row ? newLink(work, row.id, false) : null;
}
