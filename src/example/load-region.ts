import { addPerson } from '../modules/people/index.ts';
import { addListEntry, addMunicipality, addOrganisation, addSchoolHoliday, changeSetting } from '../modules/regions/index.ts';
import type { Work } from '../platform/work.ts';
import { organisations, people, schoolHolidays, themes } from './data/index.ts';
import { inhabitantsOn, municipalityFacts } from './facts.ts';
import type { Loaded } from './keys.ts';

/** Contact, municipalities, organisations, themes and school holidays. */
export async function loadRegion(work: Work, loaded: Loaded): Promise<void> {
  await changeSetting(work, 'contact.phone', '071-555 01 00');
  await changeSetting(work, 'contact.email', 'hallo@opgroeiplein.example');
  await changeSetting(work, 'contact.hours', 'maandag tot en met vrijdag, 8.30 tot 17.00 uur');
  for (const facts of municipalityFacts) {
    loaded.municipalities.set(
      facts.cbsCode,
      await addMunicipality(work, { ...facts, inhabitantsOn: Temporal.PlainDate.from(inhabitantsOn) }),
    );
  }
  for (const { key, municipality, ...organisation } of organisations) {
    loaded.organisations.set(
      key,
      await addOrganisation(work, {
        ...organisation,
        slug: key,
        independent: organisation.sort.startsWith('Vrijgevestigd'),
        ...optional('municipalityId', loaded.municipalities.maybe(municipality)),
      }),
    );
  }
  for (const [position, theme] of themes.entries()) {
    await addListEntry(work, 'theme', position, {
      code: theme.code,
      labelNl: theme.nl,
      labelEn: theme.en,
      words: [...theme.words],
      delicate: theme.delicate,
    });
  }
  for (const holiday of schoolHolidays) {
    await addSchoolHoliday(work, {
      ...holiday,
      from: Temporal.PlainDate.from(holiday.from),
      to: Temporal.PlainDate.from(holiday.to),
    });
  }
}

/** The made-up people in all roles. */
export async function loadPeople(work: Work, loaded: Loaded): Promise<void> {
  for (const person of people) {
    const memberships = person.roles.map((role) => ({
      role: role.role,
      planner: role.planner ?? false,
      ...optional('organisationId', loaded.organisations.maybe(role.organisation)),
      ...optional('municipalityId', loaded.municipalities.maybe(role.municipality)),
    }));
    loaded.persons.set(
      person.key,
      await addPerson(work, {
        name: person.name,
        email: person.email,
        about: person.about,
        featured: person.featured ?? false,
        memberships,
      }),
    );
  }
}

/** A property that is only there when it has a value. */
export function optional<K extends string, V>(key: K, value: V | undefined): Partial<Record<K, V>> {
  return value === undefined ? {} : ({ [key]: value } as Record<K, V>);
}
