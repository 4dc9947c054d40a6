/** A process that only delivers mail, to be killed by mail.test.ts: APP_URL, SMTP_PORT. Ends when nothing is due. */
import { allRegions } from '../../src/modules/regions/index.ts';
import { system } from '../../src/platform/auth/actor.ts';
import { systemClock } from '../../src/platform/clock/clock.ts';
import { deriveKeys } from '../../src/platform/crypto/keys.ts';
import { openDatabase } from '../../src/platform/db/database.ts';
import type { JobContext } from '../../src/platform/jobs/jobs.ts';
import { openPost } from '../../src/platform/mail/post.ts';
import { mailSweep } from '../../src/platform/mail/sweep.ts';
import { changing, type Services } from '../../src/platform/work.ts';

const { APP_URL = '', SMTP_PORT = '' } = process.env;
const { db } = openDatabase(APP_URL, 5);
const post = openPost({
  ...{ host: '127.0.0.1', port: Number(SMTP_PORT), secure: false, startTls: 'never', auth: null, replyTo: null, bounce: null },
  from: { name: '', address: 'post@opgroeiplein.test' },
});
const [region] = await allRegions(db);
if (!region) throw new Error('no region');
const services = {
  db,
  keys: deriveKeys('11'.repeat(32), 'a secret for tests only, of enough length'),
  publicUrl: 'http://opgroeiplein.test',
  mail: { post, kinds: [], bounceToken: null },
} as unknown as Services;
const context: JobContext = {
  db,
  now: () => systemClock.now(),
  regions: async () => [region.id],
  run: (_regionId, origin, change) => changing({ region, actor: system, now: systemClock.now(), origin, services }, change),
};

await mailSweep.handle({}, context);
await post.close();
await db.destroy();
