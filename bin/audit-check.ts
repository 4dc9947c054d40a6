/**
 * npm run audit:check [-- --expect 1234:abcd...]: recomputes the chain of the audit trail and names every row that was changed,
 * removed, inserted or left out. Works while the program runs, with the embedded database and with DATABASE_URL.
 * Exit code 0: the trail is whole; 1: it is not; 2: it could not be checked.
 */
import { allRegions } from '../src/modules/regions/index.ts';
import { type ChainFault, checkAuditChain } from '../src/platform/audit/check.ts';
import { faultWords } from '../src/platform/audit/fault-words.ts';
import { loadConfig } from '../src/platform/config.ts';
import { openDatabase } from '../src/platform/db/database.ts';
import { openForCommand } from '../src/platform/db/open-for-command.ts';

const say = (line: string) => console.log(line);

function expected(args: string[]): { position: number; hash: string } | undefined {
  const at = args.indexOf('--expect');
  if (at < 0) return undefined;
  const found = /^(\d+):([0-9a-f]{64})$/.exec(args[at + 1] ?? '');
  if (!found) throw new Error('--expect takes what an earlier check said, for example --expect 1234:0f3a... (64 digits)');
  return { position: Number(found[1]), hash: found[2] ?? '' };
}

async function check(): Promise<boolean> {
  const expect = expected(process.argv.slice(2));
  const access = await openForCommand(loadConfig(process.env), say);
  const { db } = openDatabase(access.ownerUrl, 2);
  try {
    const regions = await allRegions(db);
    const report = await checkAuditChain(
      db,
      regions.map((region) => region.id),
      {
        now: Temporal.Now.instant(),
        ...(expect ? { expect } : {}),
        onFault: (fault: ChainFault) => say(faultWords(fault)),
        onProgress: (checked) => checked % 100_000 === 0 && say(`  ${checked} rows looked at ...`),
      },
    );
    say(`${report.checked} rows checked, ${report.removedByRule} removed by rule when their term had ended.`);
    if (report.last.position > 0)
      say(
        `End of the chain: ${report.last.position}:${report.last.hash}\n  Keep this elsewhere; --expect with it shows later that nothing was cut off.`,
      );
    say(
      report.faultCount === 0
        ? 'The audit trail is whole.'
        : `THE AUDIT TRAIL IS NOT WHOLE: ${report.faultCount} faults, named above.`,
    );
    return report.faultCount === 0;
  } finally {
    await db.destroy();
    await access.close();
  }
}

try {
  process.exitCode = (await check()) ? 0 : 1;
} catch (error) {
  console.error(`The audit trail could not be checked.\n${error instanceof Error ? error.message : String(error)}`);
  if (error instanceof Error && 'hint' in error) console.error(String(error.hint));
  process.exitCode = 2;
}
