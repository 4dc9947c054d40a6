// Behind "npm start". Runs on any Node from 20: installs what is missing, builds what changed, and hands over to Node 26.
if (Number.parseInt(process.versions.node, 10) < 20) {
  console.error(
    `\n✗ Node ${process.versions.node} is too old.\n  Install Node 20 or newer (https://nodejs.org), then start again.`,
  );
  process.exit(1);
}

// Imported only now: an old Node must get the sentence above, and not a syntax error.
const { prepare } = await import('./lib/prepare.mjs');
const { runInOurPlace } = await import('./lib/child.mjs');
const { root } = await import('./lib/paths.mjs');

const node = await prepare({ full: false });
const follow = new URL('./lib/follow-parent.mjs', import.meta.url).href;
// The compile cache saves half a second at each later start.
const cache = process.env.NODE_COMPILE_CACHE ?? `${root}node_modules/.cache/compiled`;
const env = { ...process.env, NODE_COMPILE_CACHE: cache, OPGROEIPLEIN_PARENT: String(process.pid) };
process.exitCode = await runInOurPlace(node, ['--import', follow, `${root}dist/server.js`, ...process.argv.slice(2)], env);
