import { sql } from 'kysely';
import type { ModulePrivacy, RetentionTerm } from '../../platform/privacy.ts';

/** Reasons are free text of professionals; a year after the proposal was closed only the answer stays. */
const closedLongAgo = sql.raw(
  `from proposals p where p.id = a.proposal_id and a.reason is not null and p.state in ('accepted', 'declined', 'lapsed')`,
);

const counterClosedLongAgo = sql.raw(
  `from proposals p where p.id = a.proposal_id and (a.note <> '' or a.note_sealed is not null or a.reason is not null) and p.state in ('accepted', 'declined', 'lapsed')`,
);

const answers: RetentionTerm = {
  kind: 'proposal-reason',
  name: { nl: 'redenen bij antwoorden op voorstellen', en: 'reasons with answers to proposals' },
  term: {
    nl: 'een jaar na het einde van het voorstel; het antwoord zelf blijft',
    en: 'a year after the end of the proposal; the answer itself stays',
  },
  due: async ({ tx, now }) => {
    const before = now.subtract({ hours: 365 * 24 });
    const { rows } = await sql<{
      n: number;
    }>`select ((select count(*) from proposal_demands a where exists (select ${closedLongAgo} and p.changed_at < ${before}::timestamptz))
      + (select count(*) from proposal_trainers a where exists (select ${closedLongAgo} and p.changed_at < ${before}::timestamptz))
      + (select count(*) from proposal_counters a where exists (select ${counterClosedLongAgo} and p.changed_at < ${before}::timestamptz)))::integer as n`.execute(
      tx,
    );
    return rows[0]?.n ?? 0;
  },
  run: async ({ tx, now }) => {
    const before = now.subtract({ hours: 365 * 24 });
    const demands =
      await sql`update proposal_demands a set reason = null ${closedLongAgo} and p.changed_at < ${before}::timestamptz`.execute(
        tx,
      );
    const trainers =
      await sql`update proposal_trainers a set reason = null ${closedLongAgo} and p.changed_at < ${before}::timestamptz`.execute(
        tx,
      );
    const counters =
      await sql`update proposal_counters a set note = '', note_sealed = null, reason = null ${counterClosedLongAgo} and p.changed_at < ${before}::timestamptz`.execute(
        tx,
      );
    const affected = [demands, trainers, counters].map((one) => one.numAffectedRows ?? 0n);
    return Number(affected.reduce((sum, rows) => sum + rows, 0n));
  },
};

/** What this module keeps about people: reasons that professionals wrote, and numbers of accounts. */
export const privacy: ModulePrivacy = {
  actions: {
    'proposal.make': { nl: 'maakte een voorstel', en: 'made a proposal' },
    'proposal.send': { nl: 'verstuurde een voorstel', en: 'sent a proposal' },
    'proposal.answer': { nl: 'antwoordde op een voorstel', en: 'answered a proposal' },
    'proposal.counter': { nl: 'deed een tegenvoorstel', en: 'made a counter-proposal' },
    'proposal.keep': { nl: 'wees een tegenvoorstel af', en: 'refused a counter-proposal' },
    'proposal.version': { nl: 'maakte een nieuwe versie van een voorstel', en: 'made a new version of a proposal' },
    'proposal.substitute': { nl: 'vroeg een andere trainer', en: 'asked another trainer' },
    'proposal.accept': { nl: 'nam een voorstel aan', en: 'accepted a proposal' },
    'proposal.decline': { nl: 'wees een voorstel af', en: 'declined a proposal' },
    'proposal.lapse': { nl: 'liet een voorstel vervallen', en: 'let a proposal lapse' },
  },
  retention: [answers],
  sealed: [{ table: 'proposal_counters', column: 'note_sealed', key: ['id'] }],
  tables: {
    proposals: { without: 'what is planned; who made it is a number of an account that becomes nameless' },
    proposal_sessions: { without: 'days and times' },
    proposal_demands: { term: 'proposal-reason', holds: 'the answer of a team with a reason' },
    proposal_counters: {
      term: 'proposal-reason',
      holds: 'what a team, a trainer or the owner of a wish asked to be different, with a note (of the owner of a wish: sealed)',
    },
    proposal_trainers: { term: 'proposal-reason', holds: 'the answer of a trainer with a reason' },
  },
};
