// Part of .ci/run: the import rules of .dependency-cruiser.cjs hold, and would notice if they did not.
import { cpSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { capture } from './lib/child.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { root } from './lib/paths.mjs';
import { fail, say } from './lib/say.mjs';

const node = await ensureInstalled({ full: true });
const copy = join(root, `.cache/boundaries-${process.pid}`);
const files = readdirSync(join(root, 'src/modules'), { withFileTypes: true, recursive: true });
const inner = files
  .filter((file) => file.isFile() && /^(?!index[.])[^.]+[.]tsx?$/.test(file.name))
  .map((file) => join(file.parentPath, file.name));
const inside = (inner[0] ?? fail('There is no module to plant a fault in.', 'Look at src/modules.')).slice(
  join(root, 'src/modules/').length,
);
const two = inside.split('/')[0];
const one = files.find((file) => file.isDirectory() && file.parentPath === join(root, 'src/modules') && file.name !== two)?.name;

// Each: which rule has to speak, and the files that break it.
const faults = [
  ['only-through-the-door', { [`src/modules/${one}/planted.ts`]: `import '../${inside}';` }],
  ['only-through-the-door-from-outside', { 'src/server.ts': `import type {} from './modules/${inside}';` }],
  ['only-the-roots-know-modules', { 'src/planted.ts': `import './modules/${two}/index.ts';` }],
  ['platform-and-ui-know-no-domain', { 'src/platform/planted.ts': `import '../modules/${two}/index.ts';` }],
  ['no-cycles', { 'src/platform/planted.ts': `import './planted-b.ts';`, 'src/platform/planted-b.ts': `import './planted.ts';` }],
];

const { code, output } = await cruise(root);
const seen = Number(/(\d+) modules/.exec(output)?.[1] ?? 0);
if (code !== 0 || seen < 50) fail(`Imports break the boundaries (${seen} files seen).`, output.trim().split('‼')[0].trim());

for (const [rule, planted] of faults) {
  try {
    cpSync(join(root, 'src'), join(copy, 'src'), { recursive: true, filter: (path) => !path.includes('.test.') });
    symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
    for (const [path, text] of Object.entries(planted)) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), `${text}\n`);
    }
    const found = await cruise(copy);
    if (found.code === 0 || !found.output.includes(`error ${rule}:`))
      fail(`A planted fault against "${rule}" was not found.`, 'Repair .dependency-cruiser.cjs.');
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
say(`${seen} files keep the boundaries; ${faults.length} planted faults were found.`);

function cruise(folder) {
  const program = join(root, 'node_modules/.bin/depcruise');
  return capture(node, [program, '--config', join(root, '.dependency-cruiser.cjs'), 'src'], { cwd: folder });
}
