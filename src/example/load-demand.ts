import { addDemand, saveTemplate } from '../modules/demand/index.ts';
import type { PersonActor } from '../platform/auth/actor.ts';
import { localDate } from '../platform/clock/clock.ts';
import type { Work } from '../platform/work.ts';
import { demandTemplates, openDemands, people } from './data/index.ts';
import type { Loaded } from './keys.ts';

/** What the teams of the region are waiting for, and what they begin a next need with. */
export async function loadDemand(work: Work, loaded: Loaded): Promise<void> {
  const today = localDate(work.now);
  for (const { person, intervention, count, municipality, postcode4, weeksWaiting, ...demand } of openDemands) {
    const since = today.subtract({ weeks: weeksWaiting });
    const added = await addDemand(work, {
      ...demand,
      organisationId: loaded.organisations.get(organisationOf(person)),
      createdBy: loaded.persons.get(person),
      municipalityId: loaded.municipalities.get(municipality),
      interventionId: intervention ? loaded.interventions.get(intervention) : null,
      places: count,
      postcode4: Number(postcode4),
      dayParts: [...demand.dayParts],
      languages: [...demand.languages],
      statedOn: since,
      waitingSince: since,
    });
    if (!added.ok) throw new Error(`the example's demand is refused: ${JSON.stringify(added.errors)}`);
  }
  for (const { person, name, theme, intervention, municipality, area, ages, dayParts } of demandTemplates) {
    const organisationId = loaded.organisations.get(organisationOf(person));
    const saved = await saveTemplate(
      { ...work, actor: memberOf(work, loaded, person, organisationId) },
      {
        organisationId,
        name,
        values: {
          ...{ theme, intervention: loaded.interventions.get(intervention), area },
          ...{ places: '4', 'ages-from': String(ages[0]), 'ages-to': String(ages[1]), 'ages-unit': 'years', maxKm: '10' },
          ...{ municipality: loaded.municipalities.get(municipality), dayParts: dayParts.map(String), languages: ['nl'] },
        },
      },
    );
    if (!saved.ok) throw new Error(`the example's template is refused: ${saved.fault}`);
  }
}

function memberOf(work: Work, loaded: Loaded, key: string, organisationId: string): PersonActor {
  const session = { id: '', strength: 1, openedAt: work.now, provedAt: work.now } as const;
  const member = { role: 'professional', organisationId, municipalityId: null, planner: false };
  return { kind: 'person', personId: loaded.persons.get(key), name: '', memberships: [member], asleep: [], session };
}

function organisationOf(personKey: string): string {
  const organisation = people.find((person) => person.key === personKey)?.roles.find((role) => role.organisation)?.organisation;
  if (!organisation) throw new Error(`the example's ${personKey} works nowhere`);
  return organisation;
}
