// Behind "npm test": needs nothing before it. Arguments go to Vitest (npm test -- src/modules/groups).
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from './lib/browser.mjs';
import { runInOurPlace } from './lib/child.mjs';
import { root } from './lib/paths.mjs';
import { prepare } from './lib/prepare.mjs';
import { say } from './lib/say.mjs';

const node = await prepare({ full: true });
const browser = await ensureBrowser(node);
const report = join(root, `.cache/tests-${process.pid}.json`);
mkdirSync(join(root, '.cache'), { recursive: true });
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
const vitest = join(root, 'node_modules/vitest/vitest.mjs');
const code = await runInOurPlace(node, [vitest, 'run', ...reporters, ...process.argv.slice(2)], { ...process.env, ...browser });
const { passed, failed, skipped } = count();
if (skipped > 0) say(`${skipped} skipped`);
say(`${passed} passed, ${failed} failed`);
process.exitCode = code === 0 && failed > 0 ? 1 : code;

/** Also what is no test counts as one failure: a file that cannot be loaded, an error outside tests, a run that broke off. */
function count() {
  try {
    const result = JSON.parse(readFileSync(report, 'utf8'));
    const brokenFiles = result.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
    );
    const failed = result.numFailedTests + brokenFiles.length;
    const skipped = result.numPendingTests + result.numTodoTests;
    return { passed: result.numPassedTests, failed: failed === 0 && code !== 0 ? 1 : failed, skipped };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  } finally {
    rmSync(report, { force: true });
  }
}
