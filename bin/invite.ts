/**
 * npm run invite -- --email a@b.nl --role region-admin [--role ...] [--name "..."] [--region slug] [--organisation slug]
 * [--municipality GM0546] [--lang en]: makes an invitation and prints its link, while the program runs or not. For when nobody can get in
 * any more. The link goes by mail too when the program sends mail. Exit code 0: invited; 1: not.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { buildApp, jobKinds } from '../src/app.ts';
import { type InviteFault, invitationLink } from '../src/modules/administration/index.ts';
import { givenRoles } from '../src/modules/people/index.ts';
import { allRegions, municipalities, organisations } from '../src/modules/regions/index.ts';
import { systemClock } from '../src/platform/clock/clock.ts';
import { loadConfig } from '../src/platform/config.ts';
import { openKeys } from '../src/platform/crypto/secrets.ts';
import { openDatabase } from '../src/platform/db/database.ts';
import { openForCommand } from '../src/platform/db/open-for-command.ts';
import { openQueue } from '../src/platform/jobs/jobs.ts';
import { openLive } from '../src/platform/live/live.ts';
import type { Region, Work } from '../src/platform/work.ts';

const say = (line: string) => console.log(line);

/** What the person at the terminal can mend. */
class NotInvited extends Error {}

const faults: Record<InviteFault, string> = {
  organisation: 'This role belongs to an organisation: add --organisation and its slug.',
  municipality: 'This role belongs to a municipality: add --municipality and its code, for example GM0546.',
  planner: 'This role cannot be planner.',
  'unknown-organisation': 'There is no such organisation in this region.',
  'unknown-municipality': 'There is no such municipality in this region.',
  past: 'The last day is past.',
  'not-opened': 'The marketplace is not yet open to this kind of provider.',
  'has-roles': 'Somebody with this address has this role already. They can sign in.',
  'already-invited': 'There is an open invitation for this address. Withdraw it first, or wait until it lapses (7 days).',
  closed: 'The account with this address is closed in this region.',
};

const Options = z.object({
  email: z.string().trim().toLowerCase().pipe(z.email()),
  role: z.array(z.enum(givenRoles)).min(1),
  name: z.string().trim().min(1).max(120).optional(),
  region: z.string().optional(),
  organisation: z.string().optional(),
  municipality: z.string().optional(),
  lang: z.enum(['nl', 'en']).default('nl'),
});

function readOptions(): z.infer<typeof Options> {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({
    options: {
      email: text,
      role: { type: 'string', multiple: true },
      name: text,
      region: text,
      organisation: text,
      municipality: text,
      lang: text,
    },
  });
  const parsed = Options.safeParse(values);
  if (parsed.success) return parsed.data;
  throw new NotInvited(parsed.error.issues.map((issue) => `--${issue.path.join(' ')}: ${issue.message}`).join('\n'));
}

function choose(regions: Region[], slug: string | undefined): Region {
  const [only] = regions;
  const found = slug ? regions.find((one) => one.slug === slug) : regions.length === 1 ? only : undefined;
  if (found) return found;
  throw new NotInvited(
    `Which region? Add --region and one of: ${regions.map((one) => one.slug).join(', ') || '(there is none yet)'}`,
  );
}

async function inviteNow(work: Work, options: z.infer<typeof Options>): Promise<string> {
  const { email, role, lang, name } = options;
  const organisationId = (await organisations(work)).find((one) => one.slug === options.organisation)?.id;
  const municipalityId = (await municipalities(work)).find((one) => one.cbsCode === options.municipality)?.id;
  if (options.organisation && !organisationId) throw new NotInvited(faults['unknown-organisation']);
  if (options.municipality && !municipalityId) throw new NotInvited(faults['unknown-municipality']);
  const invited = { name: name ?? (email.split('@')[0] || email), email, lang };
  const done = await invitationLink(work, { invited, roles: role, planner: false, organisationId, municipalityId });
  if (!done.ok) throw new NotInvited(done.faults.map((fault) => faults[fault]).join('\n'));
  return done.link;
}

async function run(): Promise<void> {
  const options = readOptions();
  const config = loadConfig(process.env);
  const access = await openForCommand(config, say);
  const { db } = openDatabase(access.appUrl, 3);
  const boss = await openQueue(access.ownerUrl, jobKinds, { works: false });
  const live = openLive(access.appUrl);
  try {
    const publicUrl = config.publicUrl ?? `http://localhost:${config.port}`;
    const parts = { db, boss, live, publicUrl, keys: openKeys(config), clock: systemClock };
    const app = await buildApp({ ...parts, rateLimit: 1, trustProxy: false, logLevel: 'silent' });
    const region = choose(await allRegions(db), options.region);
    const link = await app.jobContext.run(region.id, 'command invite', (work) => inviteNow(work, options));
    say(`Who opens this page within seven days gets the role in ${region.name}:\n  ${link}`);
  } finally {
    await live.close();
    await boss.stop({ graceful: false });
    await db.destroy();
    await access.close();
  }
}

try {
  await run();
} catch (error) {
  console.error(`Nobody is invited.\n${error instanceof Error ? error.message : String(error)}`);
  if (error instanceof Error && 'hint' in error) console.error(String(error.hint));
  process.exitCode = 1;
}
