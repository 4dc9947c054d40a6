import { sql } from 'kysely';
import { decideIntake, intakesToDo, planIntake, recordContribution, saveRules } from '../modules/registrations/index.ts';
import { localDate, ZONE } from '../platform/clock/clock.ts';
import type { Work } from '../platform/work.ts';
import type { Loaded } from './keys.ts';

/** Of every three talks beforehand in a group that comes one has still to be arranged, and one has an appointment. */
const EVERY = 3;

/** An offer that asks something of who registers, talks beforehand in all their states, and contributions that were paid, billed or remitted. */
export async function loadRegistrations(work: Work, loaded: Loaded): Promise<void> {
  await saveRules(work, loaded.offers.get('minder-piekeren-8-12'), {
    residents: 'region',
    earlierOfferId: null,
    intakeOrganisationId: null,
    questions: [
      {
        id: crypto.randomUUID(),
        kind: 'yes-no',
        label: 'Gaat uw kind na afloop alleen naar huis?',
        labelEn: 'Does your child go home alone afterwards?',
        options: [],
        required: false,
      },
      {
        ...{ id: crypto.randomUUID(), kind: 'choice', label: 'Wanneer kunnen we u bellen?', required: true },
        options: ['Overdag', 'Aan het eind van de middag', 'In de avond'],
        ...{ labelEn: 'When can we call you?', optionsEn: ['In the daytime', 'At the end of the afternoon', 'In the evening'] },
      },
    ],
  });
  await holdTalks(work);
  await payContributions(work);
}

async function holdTalks(work: Work): Promise<void> {
  const talks = await intakesToDo(work, 'all');
  for (const [index, talk] of talks.entries()) {
    if (index % EVERY === 0) await decideIntake(work, talk.registrationId, { outcome: 'suitable' });
    else if (index % EVERY === 1) {
      const at = localDate(work.now).add({ days: 3 }).toZonedDateTime({ timeZone: ZONE, plainTime: '14:30' }).toInstant();
      await planIntake(work, talk.registrationId, { at, with: 'Nina Vraagbaak', where: 'U wordt gebeld' });
    }
  }
}

/** Of who comes to a group that asks something: paid at the group, by invoice, remitted, or still to be paid. */
async function payContributions(work: Work): Promise<void> {
  const found = await sql<{ id: string }>`select r.id from registrations r join groups g on g.id = r.group_id
    where g.contribution_cents > 0 and r.state in ('confirmed', 'completed') and g.starts_at < ${work.now.add({ hours: 24 * 21 })}::timestamptz
    order by r.sequence limit 40`.execute(work.tx);
  for (const [index, { id }] of found.rows.entries()) {
    const state = (['paid-desk', 'paid-desk', 'invoice', 'remitted', null] as const)[index % 5];
    if (state) await recordContribution(work, id, { state, reason: state === 'remitted' ? 'Gezin met een stadspas.' : '' });
  }
}
