import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { capture } from './child.mjs';
import { root } from './paths.mjs';
import { fail, say } from './say.mjs';

const dist = join(root, 'dist');
const stamp = join(dist, '.stamp');

/**
 * Compiles the server (dist/) and the assets (dist/assets) when a source, a setting or the lock file changed since the last time.
 * Types are checked by `npm run types`, not here: that needs the tools of development.
 */
export async function ensureBuilt(node) {
  const wanted = sourcesHash();
  const isFresh = () => existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted;
  if (isFresh()) return;
  const done = await onlyBuilder();
  try {
    // Another process may have built while we waited.
    if (isFresh()) return;
    const began = Date.now();
    say('Building ...');
    rmSync(stamp, { force: true });
    removeOldOutput(dist, join(root, 'src'));
    await step(node, 'The server could not be compiled.', [
      'node_modules/typescript/bin/tsc',
      '-p',
      'tsconfig.build.json',
      '--noCheck',
    ]);
    if (existsSync(join(root, 'vite.config.ts')))
      await step(node, 'The styles and scripts could not be built.', [
        'node_modules/vite/bin/vite.js',
        'build',
        '--logLevel',
        'warn',
      ]);
    await step(node, 'The styles and scripts could not be compressed.', ['bin/lib/compress-assets.mjs']);
    writeFileSync(stamp, wanted);
    say(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s.`);
  } finally {
    done();
  }
}

async function step(node, problem, args) {
  const { code, output } = await capture(node, args, { cwd: root });
  if (code !== 0) fail(problem, output.trim() || `${args[0]} ended with code ${code}.`);
}

function sourcesHash() {
  const settings = readdirSync(root).filter((name) => /^(vite\.config\.ts|tsconfig.*\.json|package-lock\.json)$/.test(name));
  const sources = readdirSync(join(root, 'src'), { recursive: true })
    .filter((name) => /\.\w+$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(root, 'src', name))
    .filter((path) => statSync(path).isFile());
  const hash = createHash('sha256');
  for (const path of [...settings.map((name) => join(root, name)), ...sources].sort()) {
    hash.update(path.slice(root.length)).update('\0').update(readFileSync(path)).update('\0');
  }
  return hash.digest('hex');
}

/** A compiled file without its source would still be found by an import. */
function removeOldOutput(folder, sources) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    const source = join(sources, entry.name.replace(/\.js(\.map)?$/, ''));
    if (entry.isDirectory() && path !== join(dist, 'assets')) removeOldOutput(path, source);
    else if (/\.js(\.map)?$/.test(entry.name) && !existsSync(`${source}.ts`) && !existsSync(`${source}.tsx`)) rmSync(path);
  }
}

/** Two builds at the same time would write the same files. Returns the function that lets the next one in. */
async function onlyBuilder() {
  mkdirSync(dist, { recursive: true });
  const path = join(dist, '.building');
  for (;;) {
    try {
      writeFileSync(path, String(process.pid), { flag: 'wx' });
      return () => rmSync(path, { force: true });
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isStale(path)) rmSync(path, { force: true });
      await new Promise((resolve) => setTimeout(resolve, 200));
    }
  }
}

/** Its builder was killed. An id may be in use again, by us even: no build takes longer than two minutes. */
function isStale(path) {
  try {
    if (Date.now() - statSync(path).mtimeMs > 120_000) return true;
    const pid = Number(readFileSync(path, 'utf8'));
    return pid === process.pid || !process.kill(pid, 0);
  } catch (error) {
    return error.code === 'ESRCH';
  }
}
