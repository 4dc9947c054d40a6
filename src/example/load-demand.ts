import { addDemand } from '../modules/demand/index.ts';
import { localDate } from '../platform/clock/clock.ts';
import type { Work } from '../platform/work.ts';
import { openDemands, people } from './data/index.ts';
import type { Loaded } from './keys.ts';

/** What the teams of the region are waiting for. */
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
}

function organisationOf(personKey: string): string {
  const organisation = people.find((person) => person.key === personKey)?.roles.find((role) => role.organisation)?.organisation;
  if (!organisation) throw new Error(`the example's ${personKey} works nowhere`);
  return organisation;
}
