// node bin/command.mjs bin/NAME.ts [arguments]: runs a command of the installed program with Node 26, without the tools of development.
import { join } from 'node:path';
import { runInOurPlace } from './lib/child.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { fail, sayOnStandardError } from './lib/say.mjs';

const [script, ...args] = process.argv.slice(2);
if (!script) fail('Which command?', 'node bin/command.mjs bin/backup.ts [arguments]');
sayOnStandardError();
const node = await ensureInstalled({ full: false });
// Commands import pages as well: the hook compiles those on the way.
const hook = new URL('./lib/jsx-hook.mjs', import.meta.url).href;
// What was compiled once need not be again: a command then starts in half the time.
const env = { NODE_COMPILE_CACHE: join(root, '.cache/compiled'), ...process.env };
process.exitCode = await runInOurPlace(node, ['--import', hook, script, ...args], env);
