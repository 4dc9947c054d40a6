import { spawn } from 'node:child_process';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program in our place: same terminal, our signals go to it, and we end as it ends. It gets a session of its own, so that
 * Ctrl-C reaches it once, from us, and not again from the terminal or from npm. Resolves with the exit code.
 */
export function runInOurPlace(program, args, env = process.env) {
  const child = spawn(program, args, { stdio: 'inherit', detached: true, env });
  let last = 0;
  const forward = (signal) => {
    // One key press arrives twice under npm: from the terminal and from npm itself.
    if (signal === 'SIGINT' && Date.now() - last < 500) return;
    last = Date.now();
    child.kill(signal);
  };
  for (const signal of signals) process.on(signal, forward);
  process.on('exit', () => child.kill('SIGTERM'));
  return ended(child);
}

/** Runs a program and keeps what it writes. */
export async function capture(program, args, options = {}) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options });
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
  return { code, output };
}

function ended(child) {
  const numbers = { SIGHUP: 129, SIGINT: 130, SIGKILL: 137, SIGTERM: 143 };
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(code ?? numbers[signal] ?? 1));
  });
}
