import { readFileSync } from 'node:fs';

type Env = Record<string, string | undefined>;

/**
 * The environment without empty values, and with each secret that is given as a file (NAME_FILE) read from it: so container
 * engines and systemd hand over secrets. Faults name the setting and the file, never what stands in it.
 */
export function readSecretFiles(env: Env, secretNames: readonly string[]): { given: Env; faults: string[] } {
  const given: Env = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const faults: string[] = [];
  for (const name of secretNames) {
    const path = given[`${name}_FILE`];
    if (path === undefined) continue;
    if (given[name] !== undefined) {
      faults.push(`${name}_FILE: ${name} is given as well; leave one of them out`);
      continue;
    }
    try {
      const value = readFileSync(path, 'utf8').trim();
      if (value) given[name] = value;
      else faults.push(`${name}_FILE: the file ${path} is empty`);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'unreadable';
      faults.push(`${name}_FILE: the file ${path} cannot be read (${code})`);
    }
  }
  return { given, faults };
}
