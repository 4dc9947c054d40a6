import { spawn } from 'node:child_process';

const numbers = { SIGHUP: 129, SIGINT: 130, SIGKILL: 137, SIGTERM: 143 };
const helpers = new Set();
let successor = null;
let stopping = false;
let lastSignal = 0;

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, passOn);

/**
 * Runs a program in our place: same terminal, our signals go to it, and we end as it ends. It gets a session of its own, so that
 * Ctrl-C reaches it once, from us, and not again from the terminal or from npm. Resolves with the exit code.
 */
export function runInOurPlace(program, args, env = process.env) {
  successor = spawn(program, args, { stdio: 'inherit', detached: true, env });
  process.on('exit', () => successor.kill('SIGTERM'));
  return ended(successor);
}

/** Runs a helper program to its end and keeps what it writes. It ends with us. */
export async function capture(program, args, options = {}) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
  helpers.add(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text) => {
      output += text;
    });
  }
  const code = await ended(child).catch((error) => {
    output += error.message;
    return 127;
  });
  helpers.delete(child);
  if (stopping) await new Promise(() => {});
  return { code, output };
}

function passOn(signal) {
  if (!successor) {
    stopping = true;
    // Not gently: npm then takes minutes to undo its work, and the next start begins anew anyway.
    for (const helper of helpers) helper.kill('SIGKILL');
    const endings = [...helpers].map((helper) => new Promise((resolve) => helper.once('close', resolve)));
    Promise.all(endings).then(() => process.exit(numbers[signal]));
    return;
  }
  // One Ctrl-C arrives twice under npm: from the terminal and from npm itself.
  if (signal === 'SIGINT' && Date.now() - lastSignal < 500) return;
  lastSignal = Date.now();
  successor.kill(signal);
}

function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? numbers[signal] ?? 1));
  });
}
