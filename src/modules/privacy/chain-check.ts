import { z } from 'zod';
import { chainAudit } from '../../platform/audit/chain.ts';
import { checkAuditChain } from '../../platform/audit/check.ts';
import type { Db } from '../../platform/db/database.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { alarmWords } from './mail-words.ts';
import { officerPaths } from './paths.ts';

/** Every night: the chain is checked against what an earlier check saw; when it is not whole every region's privacy officers are told. */
export const chainCheck: JobKind<object> = {
  name: 'privacy-chain-check',
  payload: z.object({}),
  cron: '47 3 * * *',
  handle: async (_payload, context) => {
    const regionIds = await context.regions();
    while ((await chainAudit(context.db, regionIds, { everything: true })) > 0);
    const faults = await checkAndKeep(context.db, regionIds, context.now());
    if (faults === 0) return;
    for (const regionId of regionIds)
      await context.run(regionId, 'job privacy-chain-check', (work) => tellOfficers(work, faults));
  },
};

/** Checks, keeps the outcome, returns the number of faults. */
async function checkAndKeep(db: Db, regionIds: string[], now: Temporal.Instant): Promise<number> {
  const expect = await lastGoodEnd(db);
  const report = await checkAuditChain(db, regionIds, { now, ...(expect ? { expect } : {}) });
  await db
    .insertInto('audit_checks')
    .values({
      began_at: now,
      ended_at: now,
      checked: report.checked,
      removed_by_rule: report.removedByRule,
      fault_count: report.faultCount,
      faults: JSON.stringify(report.faults),
      last_position: report.last.position,
      last_hash: report.last.hash ? Buffer.from(report.last.hash, 'hex') : null,
    })
    .execute();
  return report.faultCount;
}

/** The end that the newest check without faults saw. */
async function lastGoodEnd(db: Db): Promise<{ position: number; hash: string } | undefined> {
  const row = await db
    .selectFrom('audit_checks')
    .select(['last_position', 'last_hash'])
    .where('fault_count', '=', 0)
    .orderBy('began_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row?.last_hash ? { position: row.last_position, hash: row.last_hash.toString('hex') } : undefined;
}

async function tellOfficers(work: Work, faults: number): Promise<void> {
  for (const { personId, name, email, lang } of await work.services.privacy.officers(work)) {
    const { subject, button, text } = alarmWords[lang];
    const link = `${work.services.publicUrl}${officerPaths.overview}`;
    await sendMail(work, {
      kind: 'privacy-alarm',
      personId,
      to: email,
      lang,
      subject,
      text: [...text(name, faults), link].join('\n\n'),
      button,
    });
  }
}

const Fault = z.object({
  kind: z.string(),
  row: z.number().nullable(),
  position: z.number().nullable(),
  at: z.string().nullable(),
});

export interface ChainState {
  at: Temporal.Instant;
  checked: number;
  removedByRule: number;
  faultCount: number;
  faults: z.infer<typeof Fault>[];
}

/** The newest outcome; undefined before the first night. */
export async function chainState(reading: Reading): Promise<ChainState | undefined> {
  const row = await reading.tx
    .selectFrom('audit_checks')
    .selectAll()
    .orderBy('began_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
  return (
    row && {
      at: row.began_at,
      checked: row.checked,
      removedByRule: row.removed_by_rule,
      faultCount: row.fault_count,
      faults: z.array(Fault).parse(row.faults),
    }
  );
}
