import type { TestApp } from '../../../test/app.ts';
import { type GroupWorld, groupWorld, plannedGroup, weekly } from '../../../test/factories/group-world.ts';
import type { NewGroup } from '../groups/index.ts';
import { type NewRegistration, type Registered, register } from './registration.ts';

/** Nine years old for the next year and more. */
export const child = (name = 'Sam') => ({ name, birthDate: Temporal.PlainDate.from('2017-09-01') });
export const START = Temporal.Instant.from('2026-11-23T09:00:00Z');

let number = 0;

/** A family that registers with a fresh address. */
export function family(groupId: string, input: Partial<NewRegistration> & { children?: number } = {}): NewRegistration {
  number += 1;
  const { children = 1, ...rest } = input;
  return {
    groupId,
    contact: { name: `Ouder ${number}`, email: `ouder${number}@voorbeeld.example`, phone: '', relation: 'parent' },
    participants: Array.from({ length: children }, (_, index) => child(`Kind ${index + 1}`)),
    channel: 'online',
    lang: 'nl',
    ...rest,
  };
}

export async function registered(app: TestApp, input: NewRegistration): Promise<Registered & { ok: true }> {
  const result = await app.system((work) => register(work, input));
  if (!result.ok) throw new Error(`not registered: ${result.reason}`);
  return result;
}

export async function aGroup(
  app: TestApp,
  world: GroupWorld,
  input: Partial<NewGroup> & { inDays?: number } = {},
): Promise<{ groupId: string; slug: string }> {
  const { inDays = 30, ...rest } = input;
  return app.system((work) => plannedGroup(work, world, { trainerIds: [], sessions: weekly(work.now, inDays, 1), ...rest }));
}

/** Every session of the group began half an hour ago, so that who is there can be noted. */
export async function begun(app: TestApp, groupId: string): Promise<void> {
  await app.system((work) =>
    work.tx
      .updateTable('group_sessions')
      .set({ starts_at: work.now.subtract({ minutes: 30 }), ends_at: work.now.add({ minutes: 60 }) })
      .where('group_id', '=', groupId)
      .execute(),
  );
}

export function aWorld(app: TestApp): Promise<GroupWorld> {
  return app.system((work) => groupWorld(work));
}

export interface Counted {
  capacity: number;
  taken: number;
  rows: number;
}

/** The counter of a group beside the sum of the rows that it counts (rule 1). */
export async function counted(app: TestApp, groupId: string): Promise<Counted> {
  return app.read(async ({ tx }) => {
    const place = await tx
      .selectFrom('group_places')
      .select(['capacity', 'taken'])
      .where('group_id', '=', groupId)
      .executeTakeFirstOrThrow();
    const rows = await tx.selectFrom('registrations').select(['state', 'places', 'group_id', 'offered_group_id']).execute();
    const teams = await tx.selectFrom('team_reservations').select('places').where('group_id', '=', groupId).execute();
    const held = rows.filter(
      (row) =>
        (row.state === 'offered'
          ? row.offered_group_id
          : ['requested', 'confirmed', 'completed'].includes(row.state)
            ? row.group_id
            : null) === groupId,
    );
    return { ...place, rows: [...held, ...teams].reduce((sum, row) => sum + row.places, 0) };
  });
}

export async function stateOf(app: TestApp, id: string) {
  return app.read(({ tx }) => tx.selectFrom('registrations').selectAll().where('id', '=', id).executeTakeFirstOrThrow());
}

/** The newest mail of a kind to an address, with the secret of its link. */
export async function mailTo(app: TestApp, email: string, kind: string) {
  const mail = (await app.mails()).find((one) => one.to === email && one.kind === `registration-${kind}`);
  if (!mail) throw new Error(`no mail ${kind}`);
  const token = /\/aanmelding\/([A-Za-z0-9_-]{43})/.exec(mail.text)?.[1];
  if (!token) throw new Error('a mail without link');
  return { ...mail, token };
}
