import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { makeInstance } from '../../../../bench/lib/planner-instance.ts';
import { checkPlan } from './check.test-help.ts';

const folder = mkdtempSync(join(tmpdir(), 'opgroeiplein-plan-'));
const file = (name: string, content: unknown) => {
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true }));

/** Waits until a process listens to interrupts, and has searched for a moment; without /proc it is given some seconds. */
async function searching(pid: number | undefined): Promise<void> {
  const listens = () => {
    const caught = /^SigCgt:\s*([0-9a-f]+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? '0';
    return (BigInt(`0x${caught}`) & 0b10n) !== 0n;
  };
  if (existsSync('/proc/self/status')) await expect.poll(listens, { interval: 50 }).toBe(true);
  else await sleep(5000);
  await sleep(1500);
}

/** Runs the command; `signal` is sent once it searches. */
function plan(args: string[], options: { input?: string; signal?: NodeJS.Signals } = {}) {
  const child = spawn(process.execPath, ['bin/plan.ts', ...args], { env: { ...process.env, npm_lifecycle_event: '' } });
  const output = { stdout: '', stderr: '' };
  child.stdout.on('data', (data) => (output.stdout += data));
  child.stderr.on('data', (data) => (output.stderr += data));
  child.stdin.end(options.input ?? '');
  const { signal } = options;
  if (signal) void searching(child.pid).then(() => child.kill(signal));
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) =>
    child.on('close', (code) => resolve({ code, ...output })),
  );
}

describe('npm run plan', () => {
  const instance = makeInstance({ demands: 60, seed: 41 });

  it('writes the plan, and nothing else, for a file and for standard input', async () => {
    const [one, two] = await Promise.all([
      plan([file('instance.json', instance), '--work', '15']),
      plan(['-', '--work', '15'], { input: JSON.stringify(instance) }),
    ]);
    for (const { code, stdout, stderr } of [one, two]) {
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      expect(checkPlan(instance, JSON.parse(stdout)).faults).toEqual([]);
    }
    const same = (text: string) => text.replace(/"seconds":[\d.]+/, '');
    expect(same(two.stdout)).toBe(same(one.stdout));
    const changed = await plan([file('instance.json', instance), '--from', file('plan.json', one.stdout)]);
    expect(JSON.parse(changed.stdout).groups).toEqual(JSON.parse(one.stdout).groups);
  });

  it('says everything that is wrong, on standard error, with exit code 2', async () => {
    const broken = { ...instance, slots: 0, colour: 1 };
    const wrong = await Promise.all([
      plan([file('broken.json', broken)]),
      plan([join(folder, 'nowhere.json')]),
      plan(['-', '--seconds', 'soon', '--seed', '1.5']),
      plan(['-', '--fast']),
      plan([]),
    ]);
    for (const { code, stdout } of wrong) expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(wrong[0]?.stderr).toContain('colour: unknown key\nslots: expected a number of at least 1, found 0\n');
    expect(wrong[1]?.stderr).toContain('nowhere.json: there is no such file');
    expect(wrong[2]?.stderr.split('\n').slice(0, 2)).toEqual([
      '--seconds: expected a number of at least 0, found "soon"',
      '--seed: expected a whole number of at least 0, found "1.5"',
    ]);
  });

  it('writes the best plan when it is interrupted', async () => {
    const large = makeInstance({ demands: 250, seed: 42 });
    const stopped = await plan([file('large.json', large), '--seconds', '60'], { signal: 'SIGINT' });
    expect(stopped.code).toBe(0);
    expect(checkPlan(large, JSON.parse(stopped.stdout)).faults).toEqual([]);
  });
});
