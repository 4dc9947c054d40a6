// node bin/run.mjs path/to/script.ts [arguments]: runs a script with Node 26, which reads TypeScript by leaving out the types.
// Scripts may import .tsx as well: lib/jsx-hook.mjs compiles those on the way.
import { runInOurPlace } from './lib/child.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { fail } from './lib/say.mjs';

const [script, ...args] = process.argv.slice(2);
if (!script) fail('Which script?', 'node bin/run.mjs path/to/script.ts [arguments]');
const node = await ensureInstalled({ full: true });
const hook = new URL('./lib/jsx-hook.mjs', import.meta.url).href;
process.exitCode = await runInOurPlace(node, ['--import', hook, script, ...args]);
