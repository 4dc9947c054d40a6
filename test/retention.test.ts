import { randomBytes, randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { modules } from '../src/app.ts';
import { reserve, spanOn } from '../src/modules/facilities/index.ts';
import { addPerson } from '../src/modules/people/index.ts';
import { register } from '../src/modules/registrations/index.ts';
import { openSession } from '../src/modules/sign-in/index.ts';
import { addWish, type NewWish } from '../src/modules/wishes/index.ts';
import { chainAudit } from '../src/platform/audit/chain.ts';
import { breakGlass } from '../src/platform/auth/break-glass.ts';
import { localDate } from '../src/platform/clock/clock.ts';
import { seal } from '../src/platform/crypto/seal.ts';
import { newToken } from '../src/platform/crypto/tokens.ts';
import { sendMail } from '../src/platform/mail/outbox.ts';
import { privacyRegistry } from '../src/platform/privacy.ts';
import type { Work } from '../src/platform/work.ts';
import { createTestApp, type TestApp } from './app.ts';
import { type GroupWorld, groupWorld, LEIDEN, plannedGroup, weekly } from './factories/group-world.ts';

let app: TestApp;
let world: GroupWorld;
let person: Awaited<ReturnType<TestApp['person']>>;
beforeAll(async () => {
  app = await createTestApp();
  world = await app.system(groupWorld);
  person = await app.person({ memberships: [{ role: 'professional', organisationId: world.organisationId }] });
});
afterAll(() => app.close());

interface Sample {
  /** A record of this kind, as old as it is now. */
  make(work: Work): Promise<unknown>;
  /** Days after which it still stays, and after which it must be gone. */
  stays: number;
  goes: number;
}

const secret = () => randomBytes(32);
const inDays = (work: Work, days: number) => work.now.add({ hours: days * 24 });

const initiative = (work: Work) => ({
  ...{ region_id: work.region.id, municipality_id: world.municipalityId, who: 'parent' as const, title: 'Samen spelen' },
  ...{ what: 'We spelen samen.', age_min: 48, age_max: 143, people: 8, created_at: work.now, changed_at: work.now },
});

const wish = (email: string | null): NewWish => ({
  ...{ audience: 'parents', email, lang: 'nl', secret: newToken().token },
  ask: {
    ...{ theme: 'weerbaarheid', ages: [{ ageMin: 96, ageMax: 107 }], together: true, municipalityId: world.municipalityId },
    ...{ place: 'Leiden', postcode4: null, maxKm: 10, dayParts: [5], languages: ['nl'], statedOn: '2026-01-01' },
  },
});

/** One record of each kind. A new term needs a line here: what is kept, how long it stays and when it must be gone. */
const samples: Record<string, Sample> = {
  registration: {
    make: async (work) => {
      const group = await plannedGroup(work, world, { trainerIds: [], capacity: 5, sessions: weekly(work.now, 20, 1) });
      await register(work, {
        groupId: group.groupId,
        contact: { name: 'Gezin Voorbeeld', email: 'gezin@voorbeeld.example', phone: '', relation: 'parent' },
        participants: [{ name: 'Sam', birthDate: localDate(work.now).subtract({ years: 9 }) }],
        channel: 'online',
        lang: 'nl',
      });
    },
    stays: 380,
    goes: 400,
  },
  'registration-secret': {
    make: async (work) => {
      const { groupId } = await plannedGroup(work, world, { trainerIds: [], capacity: 5, sessions: weekly(work.now, 20, 1) });
      const row = { token_hash: secret(), region_id: work.region.id, group_id: groupId, expires_at: inDays(work, 1) };
      await work.tx
        .insertInto('registration_drafts')
        .values({ ...row, sealed: seal(work.services.keys, {}) })
        .execute();
    },
    stays: 0.9,
    goes: 2,
  },
  'attendance-save': {
    make: async (work) => {
      const { groupId } = await plannedGroup(work, world, { trainerIds: [], capacity: 5, sessions: weekly(work.now, 20, 1) });
      const session = await work.tx
        .selectFrom('group_sessions')
        .select('id')
        .where('group_id', '=', groupId)
        .executeTakeFirstOrThrow();
      const saved = { session_id: session.id, number: 1, saved_by: person.actor.personId, saved_at: work.now, passed_over: 0 };
      await work.tx
        .insertInto('attendance_saves')
        .values({ ...saved, key: randomUUID(), region_id: work.region.id })
        .execute();
    },
    stays: 14,
    goes: 16,
  },
  evaluation: {
    make: async (work) => {
      const { groupId } = await plannedGroup(work, world, { trainerIds: [], capacity: 5, sessions: weekly(work.now, 20, 1) });
      await work.tx
        .insertInto('evaluation_answers')
        .values({
          ...{ region_id: work.region.id, group_id: groupId, scale: 'ten', mark: 8, answered_on: localDate(work.now) },
          open_sealed: seal(work.services.keys, { text: 'Fijne groep.' }),
        })
        .execute();
    },
    stays: 380,
    goes: 400,
  },
  demand: {
    make: async (work) => {
      const day = localDate(work.now);
      const what = { theme: 'weerbaarheid', places: 5, age_min: 96, age_max: 131, day_parts: [1], languages: ['nl'], max_km: 10 };
      const where = { organisation_id: world.organisationId, municipality_id: world.municipalityId, ...LEIDEN };
      const when = { stated_on: day, waiting_since: day, expires_on: day, created_at: work.now, closed_at: work.now };
      const who = {
        region_id: work.region.id,
        created_by: person.actor.personId,
        note: 'Graag klein.',
        state: 'withdrawn' as const,
      };
      await work.tx
        .insertInto('demands')
        .values({ ...what, ...where, ...when, ...who })
        .execute();
    },
    stays: 364,
    goes: 367,
  },
  'facility-use': {
    make: async (work) => {
      const day = localDate(work.now);
      const who = { organisationId: null, madeBy: person.actor.personId, title: 'Overleg' };
      const first = spanOn(day, Temporal.PlainTime.from('00:00'), Temporal.PlainTime.from('00:30'));
      const held = await reserve(work, { ...who, roomId: world.roomId, kind: 'booking', people: null, first, weeks: 1 });
      if (!held.ok) throw new Error('the room is taken');
    },
    stays: 364,
    goes: 367,
  },
  'proposal-reason': {
    make: async (work) => {
      const demand = await samples.demand
        ?.make(work)
        .then(() => work.tx.selectFrom('demands').select('id').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow());
      const trainer = await work.tx.selectFrom('trainers').select('id').limit(1).executeTakeFirstOrThrow();
      const { id } = await work.tx
        .insertInto('proposals')
        .values({
          ...{ region_id: work.region.id, offer_id: world.offerId, organisation_id: world.organisationId, room_id: world.roomId },
          ...{ language: 'nl', capacity: 8, min_size: 4, state: 'declined', created_by: person.actor.personId },
          ...{ created_at: work.now, changed_at: work.now },
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      const answer = { region_id: work.region.id, proposal_id: id, answer: 'declined' as const, reason: 'De dag past niet.' };
      await work.tx
        .insertInto('proposal_demands')
        .values({ ...answer, demand_id: demand?.id ?? '' })
        .execute();
      await work.tx
        .insertInto('proposal_trainers')
        .values({ ...answer, trainer_id: trainer.id })
        .execute();
    },
    stays: 364,
    goes: 366,
  },
  wish: {
    make: async (work) => {
      await addWish(work, wish(null));
      await work.tx
        .updateTable('demands')
        .set({ state: 'withdrawn', closed_at: work.now })
        .where('wish_id', 'is not', null)
        .execute();
    },
    stays: 89,
    goes: 91,
  },
  'wish-secret': { make: (work) => addWish(work, wish('wens@voorbeeld.example')), stays: 0.9, goes: 2 },
  'support-answer': {
    make: (work) =>
      work.tx
        .insertInto('support_requests')
        .values({
          ...{ region_id: work.region.id, kind: 'room', state: 'done', room_id: world.roomId, answer: 'De sleutel ligt klaar.' },
          ...{ organisation_id: world.organisationId, asked_by: person.actor.personId },
          ...{ created_at: work.now, changed_at: work.now, closed_at: work.now },
        })
        .execute(),
    stays: 364,
    goes: 366,
  },
  mail: {
    make: (work) =>
      sendMail(work, { kind: 'test', to: 'ouder@voorbeeld.example', lang: 'nl', subject: 'Dag', text: 'Tot dinsdag.' }),
    stays: 29,
    goes: 31,
  },
  bounce: {
    make: (work) =>
      work.tx
        .insertInto('mail_addresses')
        .values({ region_id: work.region.id, recipient_index: secret(), last_bounced_at: work.now })
        .execute(),
    stays: 364,
    goes: 366,
  },
  account: {
    make: async (work) => {
      const email = `${randomUUID()}@voorbeeld.example`;
      const memberships = [{ role: 'professional' as const, organisationId: world.organisationId }];
      const id = await addPerson(work, { name: 'Iemand Weg', email, about: '', memberships });
      await work.tx
        .updateTable('memberships')
        .set({ valid_until: localDate(work.now) })
        .where('person_id', '=', id)
        .execute();
    },
    stays: 364,
    goes: 367,
  },
  session: { make: (work) => openSession(work, person.actor.personId, { method: 'example', strength: 1 }), stays: 13, goes: 31 },
  'sign-in-attempt': {
    make: (work) =>
      work.tx
        .insertInto('sign_in_links')
        .values({
          token_hash: secret(),
          region_id: work.region.id,
          person_id: person.actor.personId,
          created_at: work.now,
          expires_at: work.now.add({ minutes: 20 }),
        })
        .execute(),
    stays: 0.9,
    goes: 2,
  },
  'known-device': {
    make: (work) =>
      work.tx
        .insertInto('known_devices')
        .values({ token_hash: secret(), person_id: person.actor.personId, last_used_at: work.now })
        .execute(),
    stays: 399,
    goes: 401,
  },
  'provider-attempt': {
    make: async (work) => {
      const provider = await work.tx
        .insertInto('sign_in_providers')
        .values({
          ...{
            region_id: work.region.id,
            organisation_id: world.organisationId,
            name: 'Inlogdienst',
            issuer: 'https://inloggen.example',
          },
          ...{
            client_id: randomUUID(),
            client_secret_sealed: seal(work.services.keys, 'x'),
            created_at: work.now,
            changed_at: work.now,
          },
        })
        .returning('id')
        .executeTakeFirstOrThrow();
      const row = {
        state_hash: secret(),
        region_id: work.region.id,
        provider_id: provider.id,
        browser_hash: secret(),
        expires_at: work.now.add({ minutes: 10 }),
      };
      await work.tx
        .insertInto('provider_attempts')
        .values({ ...row, sealed: seal(work.services.keys, {}) })
        .execute();
    },
    stays: 0,
    goes: 2,
  },
  invitation: {
    make: (work) =>
      work.tx
        .insertInto('invitations')
        .values({
          ...{
            region_id: work.region.id,
            token_hash: secret(),
            sealed: seal(work.services.keys, {}),
            email_index: secret(),
            roles: ['editor'],
          },
          ...{ created_at: work.now, sent_at: work.now, expires_at: inDays(work, 14) },
        })
        .execute(),
    stays: 43,
    goes: 45,
  },
  // Five years by the clock of the database, which a moved clock does not move: so it is made in the past.
  audit: {
    make: async (work) => {
      const row = {
        region_id: work.region.id,
        actor_kind: 'system' as const,
        action: 'offer.add',
        subject_kind: 'offer',
        origin: 'test',
      };
      const day = 24;
      await work.tx
        .insertInto('audit_events')
        .values({ ...row, happened_at: Temporal.Now.instant().subtract({ hours: 1830 * day }) })
        .execute();
      await work.tx
        .insertInto('audit_events')
        .values({ ...row, happened_at: Temporal.Now.instant().subtract({ hours: 1820 * day }) })
        .execute();
    },
    stays: 0,
    goes: 0,
  },
  'glass-break': {
    make: (work) =>
      breakGlass(
        { ...work, actor: person.actor },
        { subjectKind: 'case', subjectId: randomUUID(), reason: 'Er was een crisis en niemand was er.' },
      ),
    stays: 5 * 365,
    goes: 5 * 366,
  },
  'privacy-request': {
    make: (work) =>
      work.tx
        .insertInto('privacy_requests')
        .values({
          ...{
            region_id: work.region.id,
            kind: 'access',
            channel: 'officer',
            sealed: seal(work.services.keys, {}),
            address_index: secret(),
          },
          ...{ received_at: work.now, due_on: localDate(work.now), handled_at: work.now, outcome: 'granted' },
        })
        .execute(),
    stays: 364,
    goes: 366,
  },
  'privacy-link': {
    make: (work) =>
      work.tx
        .insertInto('privacy_links')
        .values({
          token_hash: secret(),
          region_id: work.region.id,
          sealed: seal(work.services.keys, {}),
          expires_at: work.now.add({ hours: 1 }),
        })
        .execute(),
    stays: 0.02,
    goes: 1,
  },
  'trainer-trace': {
    make: (work) => {
      const day = localDate(work.now);
      const row = { region_id: work.region.id, trainer_id: world.trainerIds[0], first_day: day, last_day: day };
      return work.tx
        .insertInto('trainer_absences')
        .values({ ...row, created_at: work.now })
        .execute();
    },
    stays: 28,
    goes: 33,
  },
  initiative: {
    make: (work) =>
      work.tx
        .insertInto('initiatives')
        .values({
          ...initiative(work),
          ...{ state: 'refused', reason_code: 'unclear', closed_at: work.now, contact_sealed: seal(work.services.keys, {}) },
        })
        .execute(),
    stays: 89,
    goes: 91,
  },
  'initiative-draft': {
    make: (work) =>
      work.tx
        .insertInto('initiatives')
        .values({ ...initiative(work), confirm_before: inDays(work, 1) })
        .execute(),
    stays: 0.9,
    goes: 2,
  },
  'help-offer': {
    make: async (work) => {
      await samples.demand?.make(work);
      const open = { state: 'open' as const, closed_at: null };
      const newest = work.tx.selectFrom('demands').select('id').orderBy('id', 'desc').limit(1);
      const { id } = await work.tx
        .updateTable('demands')
        .set(open)
        .where('id', '=', newest)
        .returning('id')
        .executeTakeFirstOrThrow();
      const who = { region_id: work.region.id, person_id: person.actor.personId, organisation_id: world.organisationId };
      await work.tx
        .insertInto('help_offers')
        .values({
          ...{ ...who, demand_id: id, group_size: 5, state: 'declined', reason: 'Niet nodig.' },
          ...{ answered_at: work.now, created_at: work.now },
        })
        .execute();
    },
    stays: 364,
    goes: 367,
  },
  plan: {
    make: (work) => {
      const today = localDate(work.now);
      return work.tx
        .insertInto('plans')
        .values({
          ...{ region_id: work.region.id, name: 'Voorjaar', first_day: today, last_day: today.add({ days: 30 }), seconds: 10 },
          ...{ instance: '{}', asked: 0, created_by: person.actor.personId, created_at: work.now },
        })
        .execute();
    },
    stays: 119,
    goes: 122,
  },
  'upkeep-link': {
    make: (work) =>
      work.tx
        .insertInto('upkeep_links')
        .values({
          ...{ region_id: work.region.id, token_hash: secret(), organisation_id: world.organisationId },
          ...{ made_at: work.now, expires_at: inDays(work, 90) },
        })
        .execute(),
    stays: 119,
    goes: 121,
  },
  'recruitment-mail': {
    make: async (work) => {
      const group = await plannedGroup(work, world, { trainerIds: [], sessions: weekly(work.now, 10, 1) });
      await work.tx
        .insertInto('recruitment_mails')
        .values({
          ...{ group_id: group.groupId, organisation_id: world.organisationId, region_id: work.region.id },
          ...{ token_hash: secret(), sent_at: work.now },
        })
        .execute();
    },
    stays: 374,
    goes: 377,
  },
  import: {
    make: (work) =>
      work.tx
        .insertInto('import_runs')
        .values({
          ...{
            region_id: work.region.id,
            person_id: person.actor.personId,
            kind: 'csv',
            state: 'checked',
            language: 'nl',
            review: false,
          },
          ...{ created_at: work.now, changed_at: work.now, expires_at: inDays(work, 30) },
        })
        .execute(),
    stays: 29,
    goes: 31,
  },
  'privacy-runs': {
    make: async (work) => {
      await work.tx.deleteFrom('retention_runs').execute();
      await work.tx
        .insertInto('retention_runs')
        .values({ region_id: work.region.id, kind: 'mail', ran_at: work.now, removed: 1 })
        .execute();
    },
    stays: 364,
    goes: 366,
  },
};

describe('rule 11: every kind of record goes by itself when its term ends, and not before', () => {
  const terms = privacyRegistry(modules.flatMap((module) => module.privacy ?? [])).retention;

  test('each kind has a sample here', () => {
    expect(Object.keys(samples).sort()).toEqual(terms.map((term) => term.kind).sort());
  });

  test.each(terms.map((term) => [term.kind, term] as const))('%s', async (kind, term) => {
    const sample = samples[kind];
    if (!sample) throw new Error(`no sample of ${kind}`);
    // What others left is gone first; a session of the test's person would count too.
    await app.system((work) => term.run(work));
    await app.system((work) => sample.make(work));
    while ((await chainAudit(app.services.db, [app.region.id])) > 0);
    const due = () => app.read((reading) => term.due(reading));
    app.clock.move({ minutes: Math.round(sample.stays * 24 * 60) });
    if (kind !== 'audit') expect(await due(), `after ${sample.stays} days`).toBe(0);
    app.clock.move({ minutes: Math.round((sample.goes - sample.stays) * 24 * 60) });
    expect(await due(), `after ${sample.goes} days`).toBeGreaterThan(0);
    await app.runJob('platform-retention');
    expect(await due()).toBe(0);
    const run = await app.read(({ tx }) =>
      tx
        .selectFrom('retention_runs')
        .select(['removed', 'failed'])
        .where('kind', '=', kind)
        .orderBy('ran_at', 'desc')
        .orderBy('id', 'desc')
        .limit(1)
        .executeTakeFirstOrThrow(),
    );
    expect(run.failed).toBe(false);
    expect(run.removed).toBeGreaterThan(0);
  });

  test('one that fails does not keep the others waiting, and is shown', async () => {
    const [first] = terms;
    if (!first) throw new Error('no terms');
    const whole = first.run;
    first.run = () => Promise.reject(new Error('stop'));
    const registry = app.services.privacy.retention.find((term) => term.kind === first.kind);
    if (registry) registry.run = first.run;
    await expect(app.runJob('platform-retention')).rejects.toThrow('1 retention terms failed');
    first.run = whole;
    if (registry) registry.run = whole;
    const last = await app.read(({ tx }) =>
      sql<{
        kind: string;
        failed: boolean;
      }>`select distinct on (kind) kind, failed from retention_runs order by kind, ran_at desc, id desc`.execute(tx),
    );
    expect(last.rows.filter((row) => row.failed).map((row) => row.kind)).toEqual([first.kind]);
    expect(last.rows).toHaveLength(terms.length);
  });
});
