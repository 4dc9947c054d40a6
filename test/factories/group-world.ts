import { addIntervention, addOffer, type NewOffer } from '../../src/modules/catalogue/index.ts';
import { addQualification, addTrainer, type NewTrainer } from '../../src/modules/expertise/index.ts';
import { addLocation, addRoom } from '../../src/modules/facilities/index.ts';
import { type NewGroup, planGroup, sessionDates } from '../../src/modules/groups/index.ts';
import { addPerson } from '../../src/modules/people/index.ts';
import { addListEntry, addMunicipality, addOrganisation } from '../../src/modules/regions/index.ts';
import { localDate } from '../../src/platform/clock/clock.ts';
import type { Span } from '../../src/platform/clock/span.ts';
import type { Work } from '../../src/platform/work.ts';

/** The least that a group needs: a town, an organisation, a room, a method, an offer and two trainers. */
export interface GroupWorld {
  municipalityId: string;
  organisationId: string;
  locationId: string;
  roomId: string;
  interventionId: string;
  offerId: string;
  trainerIds: [string, string];
}

export const LEIDEN = { lat: 52.16, lon: 4.49 };
const everyDayPart = Array.from({ length: 28 }, (_, part) => part);

/** Makes that world once in a test's region. */
export async function groupWorld(work: Work, offer: Partial<NewOffer> = {}): Promise<GroupWorld> {
  const municipalityId = await addMunicipality(work, {
    cbsCode: 'GM0546',
    name: 'Leiden',
    mainTown: 'Leiden',
    ...LEIDEN,
    inhabitants: 121_000,
    inhabitantsOn: Temporal.PlainDate.from('2015-01-01'),
    postcodes: [[2300, 2334]],
  });
  const organisationId = await addOrganisation(work, {
    slug: 'jgt-leiden-noord',
    name: 'JGT Leiden-Noord',
    kind: 'core-partner',
    sort: 'Jeugd- en gezinsteam',
    summary: '',
    municipalityId,
  });
  await addListEntry(work, 'theme', 1, {
    code: 'weerbaarheid',
    labelNl: 'Weerbaarheid',
    labelEn: 'Resilience',
    words: [],
    delicate: false,
  });
  const locationId = await addLocation(work, {
    slug: 'buurthuis',
    name: 'Buurthuis Het Voorbeeld',
    municipalityId,
    address: 'Proefpleinlaan 12',
    postcode: '2315 ZX',
    town: 'Leiden',
    ...LEIDEN,
    wheelchair: true,
    travel: 'De bushalte is twee minuten lopen.',
  });
  const roomId = await anotherRoom(work, locationId, 'zaal-1');
  const interventionId = await addIntervention(work, {
    slug: 'rots-en-water',
    name: 'Rots en Water',
    recognition: 'good-indications',
    recognitionUrl: 'https://www.nji.nl/interventies/rots-en-water',
    recognitionOn: Temporal.PlainDate.from('2026-03-02'),
  });
  const offerId = await addOffer(work, {
    organisationId,
    interventionId,
    slug: 'sterk-staan',
    title: 'Sterk staan',
    summary: 'Uw kind leert voor zichzelf opkomen.',
    level: 'selective',
    audience: ['children'],
    ageMin: 96,
    ageMax: 131,
    form: 'group',
    sessions: 8,
    sessionMinutes: 90,
    minSize: 6,
    maxSize: 12,
    trainersNeeded: 2,
    languages: ['nl'],
    access: 'free',
    themes: ['weerbaarheid'],
    ...offer,
  });
  const base = { organisationId, municipalityId, interventionId };
  const trainerIds: [string, string] = [
    await anotherTrainer(work, base, { name: 'Nadia Proefbeeld' }),
    await anotherTrainer(work, base, { name: 'Joost Modelman' }),
  ];
  return { municipalityId, organisationId, locationId, roomId, interventionId, offerId, trainerIds };
}

/** One more room in the same building. */
export function anotherRoom(work: Work, locationId: string, slug: string, capacity = 12): Promise<string> {
  return addRoom(work, {
    slug,
    name: `Zaal ${slug}`,
    locationId,
    capacity,
    dayParts: everyDayPart,
    rentCents: 5000,
    facilities: ['beamer'],
  });
}

/** One more trainer, with every certificate for ten years unless told otherwise. */
export async function anotherTrainer(
  work: Work,
  world: Pick<GroupWorld, 'organisationId' | 'municipalityId' | 'interventionId'>,
  input: Partial<NewTrainer> & { name: string },
): Promise<string> {
  const personId = await addPerson(work, {
    name: input.name,
    email: `${crypto.randomUUID()}@voorbeeld.example`,
    about: '',
    memberships: [{ role: 'trainer', organisationId: world.organisationId }],
  });
  const validUntil = localDate(work.now).add({ years: 10 });
  const { name: _name, ...rest } = input;
  const trainerId = await addTrainer(work, {
    personId,
    organisationId: world.organisationId,
    municipalityId: world.municipalityId,
    ...LEIDEN,
    maxKm: 25,
    languages: ['nl'],
    dayParts: everyDayPart,
    feeCents: 25_000,
    coTrainer: false,
    vog: { number: 'VOG-VB-1', validUntil },
    about: '',
    ...rest,
  });
  await addQualification(work, { trainerId, interventionId: world.interventionId, validUntil });
  return trainerId;
}

/** Weekly sessions of an hour and a half, the first so many days from now. */
export function weekly(now: Temporal.Instant, inDays: number, count = 8, time = '15:30'): Span[] {
  const first = localDate(now).add({ days: inDays });
  return sessionDates({ first, time: Temporal.PlainTime.from(time), minutes: 90, count, skip: [] }).sessions;
}

/** Plans a group in that world; throws when room or trainer is taken. */
export async function plannedGroup(
  work: Work,
  world: GroupWorld,
  input: Partial<NewGroup> = {},
): Promise<{ groupId: string; slug: string }> {
  const planned = await planGroup(work, groupInput(work, world, input));
  if (!planned.ok) throw new Error(`the ${planned.conflict} is taken`);
  return planned;
}

export function groupInput(work: Pick<Work, 'now'>, world: GroupWorld, input: Partial<NewGroup> = {}): NewGroup {
  return {
    offerId: world.offerId,
    organisationId: world.organisationId,
    roomId: world.roomId,
    title: 'Sterk staan in Leiden-Noord',
    language: 'nl',
    capacity: 12,
    minSize: 6,
    ageMin: 96,
    ageMax: 131,
    contributionCents: 0,
    openedTo: 'parents',
    sessions: weekly(work.now, 14),
    trainerIds: world.trainerIds,
    ...input,
  };
}
