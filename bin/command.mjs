// node bin/command.mjs bin/NAME.ts [arguments]: runs a command of the installed program with Node 26, without the tools of development.
import { runInOurPlace } from './lib/child.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { fail, sayOnStandardError } from './lib/say.mjs';

const [script, ...args] = process.argv.slice(2);
if (!script) fail('Which command?', 'node bin/command.mjs bin/backup.ts [arguments]');
sayOnStandardError();
const node = await ensureInstalled({ full: false });
// Commands import pages as well: the hook compiles those on the way.
const hook = new URL('./lib/jsx-hook.mjs', import.meta.url).href;
process.exitCode = await runInOurPlace(node, ['--import', hook, script, ...args]);
