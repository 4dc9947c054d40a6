import { localDate } from '../../../platform/clock/clock.ts';
import { plainDate } from '../../../platform/i18n/format.ts';
import type { Work } from '../../../platform/work.ts';
import { mailWords } from '../mail-words.ts';
import { tell } from '../mails.ts';
import { paths } from '../paths.ts';
import { cancelLoan } from './lending.ts';

const MOST = 200;

/**
 * Reminds, once, who has material that was due back; a loan of which the days are over before anybody fetched it lapses. Safe to run twice.
 * Returns how many were reminded.
 */
export async function tendLoans(work: Work): Promise<number> {
  await lapseLoans(work);
  const late = await work.tx
    .selectFrom('material_loans as n')
    .innerJoin('material_kinds as k', 'k.id', 'n.kind_id')
    .select(['n.id', 'n.title', 'n.made_by', 'n.last_day', 'k.name'])
    .where('n.state', '=', 'out')
    .where('n.last_day', '<', localDate(work.now))
    .where('n.warned_at', 'is', null)
    .limit(MOST)
    .forUpdate('n')
    .skipLocked()
    .execute();
  for (const loan of late) {
    await work.tx.updateTable('material_loans').set({ warned_at: work.now }).where('id', '=', loan.id).execute();
    const who = loan.made_by ? [loan.made_by] : [];
    await tell(work, 'loan-late', who, paths.loan(loan.id), (lang) =>
      mailWords[lang].late(loan.name, loan.title, plainDate(loan.last_day, lang)),
    );
  }
  return late.length;
}

async function lapseLoans(work: Work): Promise<void> {
  const due = await work.tx
    .selectFrom('material_loans')
    .select('id')
    .where('state', '=', 'reserved')
    .where('last_day', '<', localDate(work.now))
    .orderBy('id')
    .limit(MOST)
    .execute();
  for (const { id } of due) await cancelLoan(work, id, 'not-fetched');
}
