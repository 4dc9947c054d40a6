import type { TestApp } from '../../../test/app.ts';
import type { GroupWorld } from '../../../test/factories/group-world.ts';
import { moveWithTheClock, sessionsOf } from '../groups/index.ts';
import { confirmRegistration } from '../registrations/index.ts';
import { aGroup, family, registered } from '../registrations/registration.test-help.ts';

/** A group with so many families, of so many children each, whose only session was yesterday. Moves the clock. */
export async function finishedGroup(
  app: TestApp,
  world: GroupWorld,
  families: number,
  trainerIds: string[] = [],
  children = 1,
): Promise<{ groupId: string; session: string; registrations: string[]; emails: string[]; participants: string[] }> {
  const group = await aGroup(app, world, { inDays: 10, capacity: 20, trainerIds });
  const registrations: string[] = [];
  const emails: string[] = [];
  for (let nth = 0; nth < families; nth += 1) {
    const input = family(group.groupId, { children });
    const { registrationId } = await registered(app, input);
    await app.system((work) => confirmRegistration(work, registrationId));
    registrations.push(registrationId);
    emails.push(input.contact.email);
  }
  await app.system((work) =>
    work.tx
      .updateTable('groups')
      .set({ state: 'confirmed' })
      .where('id', '=', group.groupId)
      .where('state', '=', 'planned')
      .execute(),
  );
  app.clock.move({ hours: 11 * 24 });
  await app.system(moveWithTheClock);
  const [session] = await app.read((reading) => sessionsOf(reading, group.groupId));
  const people = await app.read(({ tx }) =>
    tx.selectFrom('participants').select('id').where('registration_id', 'in', registrations).orderBy('id').execute(),
  );
  const participants = people.map((row) => row.id);
  return { groupId: group.groupId, session: session?.id ?? '', registrations, emails, participants };
}
