import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestApp, type TestApp } from '../../../test/app.ts';
import { type GroupWorld, groupWorld, plannedGroup, weekly } from '../../../test/factories/group-world.ts';
import { addPerson } from '../../modules/people/index.ts';
import { register } from '../../modules/registrations/index.ts';
import { blindIndexes, dataKeys, deriveKeys, type Keys } from './keys.ts';
import { sealAgain, stillOld } from './rotate.ts';
import { earlierWorkEnds, isRotating, rotate } from './rotation.ts';
import { seal, sealHead, unseal } from './seal.ts';
import { makeNewKey, openKeys } from './secrets.ts';

const [A, B, C] = ['11', '22', '33'].map((two) => two.repeat(32)) as [string, string, string];

describe('values of before and after', () => {
  const sign = 'a secret for tests only, of enough length';

  test('what the old key sealed opens as long as it is there, and what is sealed now has the name of the new key', () => {
    const old = seal(deriveKeys(A, sign), { name: 'Kind Voorbeeld' });
    const both = deriveKeys(B, sign, [A]);
    expect(unseal(both, old)).toEqual({ name: 'Kind Voorbeeld' });
    const fresh = seal(both, 'x');
    expect(fresh.subarray(0, 5).equals(sealHead(both.data()[0]))).toBe(true);
    expect(unseal(deriveKeys(B, sign), fresh)).toBe('x');
    expect(() => unseal(deriveKeys(B, sign), old)).toThrow(/DATA_KEYS_OLD/);
  });

  test('the name of the key cannot be exchanged for that of another', () => {
    const keys = deriveKeys(B, sign, [A]);
    const sealed = seal(keys, 'x');
    sealHead(keys.data()[1] ?? keys.data()[0]).copy(sealed);
    expect(() => unseal(keys, sealed)).toThrow();
  });

  test('the embedded keys are made once, only for us, and a running program sees a new one', () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'keys-'));
    const keys = openKeys({ dataDir, secretKey: null, dataKey: null, dataKeysOld: [] });
    const before = keys.data()[0];
    const sealed = seal(keys, 'x');
    makeNewKey(dataDir);
    expect(keys.data()).toHaveLength(2);
    expect(keys.data()[0].id.equals(before.id)).toBe(false);
    expect(unseal(keys, sealed)).toBe('x');
    for (const name of ['data-key', 'data-keys-old', 'secret-key'])
      expect(statSync(join(dataDir, 'secrets', name)).mode & 0o777).toBe(0o600);
    makeNewKey(dataDir);
    expect(readFileSync(join(dataDir, 'secrets/data-keys-old'), 'utf8').trim().split('\n')).toHaveLength(2);
    expect(unseal(keys, sealed)).toBe('x');
    rmSync(dataDir, { recursive: true, force: true });
  });
});

describe('a rotation while the program runs', () => {
  let ring = dataKeys(A, []);
  const keys: Keys = { data: () => ring, sign: Buffer.alloc(32, 1) };
  let app: TestApp;
  let world: GroupWorld;
  let groupId: string;
  const made: string[] = [];
  beforeAll(async () => {
    app = await createTestApp({ keys });
    world = await app.system(groupWorld);
    const group = await app.system((work) =>
      plannedGroup(work, world, { trainerIds: [], capacity: 500, sessions: weekly(work.now, 30, 1) }),
    );
    groupId = group.groupId;
  });
  afterAll(() => app.close());

  async function registerOne(): Promise<void> {
    const email = `gezin${made.length}-${Math.random()}@voorbeeld.example`;
    const contact = { name: 'Gezin Voorbeeld', email, phone: '0612345678', relation: 'parent' as const };
    const participants = [{ name: 'Sam', birthDate: Temporal.PlainDate.from('2017-09-01') }];
    const added = await app.system((work) => register(work, { groupId, contact, participants, channel: 'online', lang: 'nl' }));
    if (!added.ok) throw new Error(added.reason);
    made.push(email);
  }

  /** By its address, readable, exactly once. */
  async function isFound(email: string): Promise<boolean> {
    const rows = await app.read(({ tx, services }) =>
      tx
        .selectFrom('registrations')
        .select('contact_sealed')
        .where('email_index', 'in', blindIndexes(services.keys, email))
        .execute(),
    );
    const [row] = rows;
    return (
      rows.length === 1 && row?.contact_sealed != null && (unseal(keys, row.contact_sealed) as { email: string }).email === email
    );
  }

  const options = () => ({ db: app.services.db, keys, columns: app.services.privacy.sealed, regionIds: [app.region.id] });

  test('nothing is unreadable or unfindable at any moment, while families register', async () => {
    for (let n = 0; n < 40; n += 1) await registerOne();
    await app.system((work) =>
      addPerson(work, { name: 'Iemand', email: 'iemand@voorbeeld.example', about: '', memberships: [] }),
    );
    const lost: string[] = [];
    let going = true;
    const registering = (async () => {
      while (going) await registerOne();
    })();
    const looking = (async () => {
      while (going) {
        const email = made[Math.floor(Math.random() * made.length)] ?? '';
        if (!(await isFound(email))) lost.push(email);
      }
    })();
    ring = dataKeys(B, [A]);
    expect(await earlierWorkEnds(app.services.db)).toBe(true);
    const { resealed, left } = await rotate(options());
    going = false;
    await Promise.all([registering, looking]);
    expect(lost).toEqual([]);
    expect(resealed).toBeGreaterThanOrEqual(40 * 3 + 1);
    expect(left.size).toBe(0);
    expect(await isRotating(app.services.db, keys)).toBe(false);

    ring = dataKeys(B, []);
    for (const email of made) expect(await isFound(email), email).toBe(true);
    expect((await app.mails()).length).toBe(made.length);
  });

  test('broken off it goes on where it was; a row that somebody holds is waited for', async () => {
    ring = dataKeys(C, [B]);
    const partly = await rotate({ ...options(), stop: () => true });
    expect(partly.left.size).toBeGreaterThan(0);
    expect(await isRotating(app.services.db, keys)).toBe(true);
    const before = await stillOld(options());
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    const holding = app.system(async ({ tx }) => {
      await sql`select 1 from participants limit 1 for update`.execute(tx);
      await held;
    });
    setTimeout(release, 300);
    const rest = await sealAgain(options());
    await holding;
    expect(rest).toBe([...before.values()].reduce((sum, n) => sum + n, 0));
    expect((await rotate(options())).left.size).toBe(0);
    ring = dataKeys(C, []);
    for (const email of made) expect(await isFound(email), email).toBe(true);
  });
});
