/**
 * `npm run bench [-- names] [--option=value]`: every measurement, or these, one after the other, each with the options; the results go to
 * docs/measurements.md with the date and the kind of machine.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism, platform, totalmem } from 'node:os';

const measurements = {
  start: 'Start and memory',
  web: 'Public pages beside a bare server',
  lighthouse: 'Lighthouse',
  growth: 'Growth',
  year: 'A year of a region',
  registration: 'A rush of registrations',
  import: 'Import and export of sheets',
  fit: 'What fits a need at once',
  planner: 'Planner',
  search: 'Search',
} as const;

const DOCUMENT = 'docs/measurements.md';
const [BEGIN, END] = ['<!-- made by npm run bench -->', '<!-- end of what npm run bench made -->'];
const options = process.argv.slice(2).filter((argument) => argument.startsWith('--'));
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const parts = Object.entries(measurements)
  .filter(([name]) => asked.length === 0 || asked.includes(name))
  .map(([name, title]) => {
    console.log(`\n${title} ...`);
    const { stdout, status } = spawnSync(process.execPath, ['bin/run.mjs', `bench/${name}.ts`, ...options], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: 16_000_000,
    });
    console.log(stdout);
    // A bar that is not met is a result too.
    if (status !== 0) process.exitCode = 1;
    return { name, section: `## ${title}\n\n\`bench/${name}.ts\`, ${today()}\n\n${stdout.trim()}\n` };
  });
writeFileSync(DOCUMENT, withSections(readFileSync(DOCUMENT, 'utf8')));

function today(): string {
  const machine = `${availableParallelism()} cores, ${Math.round(totalmem() / 2 ** 30)} GiB, ${platform()}, Node ${process.versions.node}`;
  return `${Temporal.Now.plainDateISO()}, ${machine}`;
}

/** What was measured now replaces its section; the others stay as they were. */
function withSections(document: string): string {
  const [before = '', rest = ''] = document.split(BEGIN);
  const [made = '', after = ''] = rest.split(END);
  const sections = new Map(
    made
      .split(/^(?=## )/m)
      .filter((section) => section.startsWith('## '))
      .map((section) => [/`bench\/(\w+)\.ts`/.exec(section)?.[1] ?? '', section]),
  );
  for (const { name, section } of parts) sections.set(name, section);
  const ordered = Object.keys(measurements).flatMap((name) => sections.get(name)?.trim() ?? []);
  return `${before}${BEGIN}\n\n${ordered.join('\n\n')}\n\n${END}${after}`;
}
