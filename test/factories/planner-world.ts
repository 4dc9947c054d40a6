import { addIntervention, addOffer } from '../../src/modules/catalogue/index.ts';
import { addDemand, type NewDemand } from '../../src/modules/demand/index.ts';
import { addQualification, addTrainer } from '../../src/modules/expertise/index.ts';
import { addLocation, addRoom } from '../../src/modules/facilities/index.ts';
import { type NewProposal, propose } from '../../src/modules/planner/index.ts';
import { addListEntry, addMunicipality, addOrganisation, addSchoolHoliday } from '../../src/modules/regions/index.ts';
import type { Actor } from '../../src/platform/auth/actor.ts';
import type { Work } from '../../src/platform/work.ts';
import { type Browser, createTestApp, type TestApp } from '../app.ts';

const TUE = 5;
const THU = 13;
const AFTERNOONS = [1, 5, 9, 13, 17];

export interface Worker {
  actor: Actor & { kind: 'person' };
  browser: Browser;
}

/** Two teams, a planner, three trainers, two rooms and one offer: enough for a whole proposal. */
export interface PlannerWorld {
  app: TestApp;
  leiden: Worker & { organisationId: string; municipalityId: string };
  katwijk: Worker & { organisationId: string; municipalityId: string };
  planner: Worker;
  trainers: (Worker & { id: string })[];
  rooms: string[];
  offerId: string;
  /** An open demand of five children (Leiden) or what is given. */
  need(team: 'leiden' | 'katwijk', over?: Partial<NewDemand>): Promise<string>;
  /** A plan that fits, on the first free Tuesday; another week moves it. */
  plan(demandIds: string[], over?: Partial<NewProposal>): NewProposal;
  /** A draft made by the planner. */
  draft(demandIds: string[], over?: Partial<NewProposal>): Promise<string>;
  demandState(id: string): Promise<string>;
}

export const WORLD_START = Temporal.Instant.from('2027-01-04T09:00:00Z');
/** A Tuesday, five weeks later; the spring holiday is in between its sessions. */
export const FIRST_TUESDAY = Temporal.PlainDate.from('2027-02-09');

/** The whole program with this small region in it. */
export async function plannerWorld(options: { pool?: number } = {}): Promise<PlannerWorld> {
  const app = await createTestApp({ start: WORLD_START, ...options });
  const shelf = await app.system(fill);
  const team = async (name: string, organisationId: string) =>
    app.person({ name, memberships: [{ role: 'professional', organisationId }] });
  const leiden = { ...(await team('Anna Leiden', shelf.leiden.organisationId)), ...shelf.leiden };
  const katwijk = { ...(await team('Bram Katwijk', shelf.katwijk.organisationId)), ...shelf.katwijk };
  const planner = await app.person({
    name: 'Petra Planner',
    memberships: [{ role: 'facility-support', organisationId: shelf.providerId, planner: true }],
  });
  const trainers: PlannerWorld['trainers'] = [];
  for (const name of ['Tess Trainer', 'Timo Trainer', 'Tina Trainer']) {
    const person = await app.person({ name, memberships: [{ role: 'trainer', organisationId: shelf.providerId }] });
    trainers.push({ ...person, id: await app.system((work) => trainerOf(work, person.actor.personId, shelf)) });
  }
  const need: PlannerWorld['need'] = async (which, over = {}) => {
    const asker = which === 'leiden' ? leiden : katwijk;
    const places = which === 'leiden' ? 5 : 4;
    const { organisationId, municipalityId, actor } = asker;
    const input = {
      organisationId,
      municipalityId,
      theme: 'resilience',
      places,
      ageMin: 96,
      ageMax: 131,
      dayParts: [TUE, THU],
      languages: ['nl'],
      maxKm: 15,
    };
    const added = await app.as(actor, (work) => addDemand(work, { ...input, ...over }));
    if (!added.ok) throw new Error(JSON.stringify(added.errors));
    return added.demandId;
  };
  const plan: PlannerWorld['plan'] = (demandIds, over = {}) => ({
    demandIds,
    offerId: shelf.offerId,
    language: 'nl',
    first: FIRST_TUESDAY,
    time: Temporal.PlainTime.from('15:00'),
    roomId: shelf.rooms[0] ?? '',
    trainerIds: trainers.slice(0, 2).map((trainer) => trainer.id),
    ...over,
  });
  return {
    app,
    leiden,
    katwijk,
    planner,
    trainers,
    rooms: shelf.rooms,
    offerId: shelf.offerId,
    need,
    plan,
    draft: async (demandIds, over) => {
      const made = await app.as(planner.actor, (work) => propose(work, plan(demandIds, over)));
      if (!made.ok) throw new Error(JSON.stringify(made.errors));
      return made.proposalId;
    },
    demandState: async (id) =>
      (await app.read((r) => r.tx.selectFrom('demands').select('state').where('id', '=', id).executeTakeFirstOrThrow())).state,
  };
}

type Shelf = Awaited<ReturnType<typeof fill>>;

async function fill(work: Work) {
  const town = async (cbsCode: string, name: string, lat: number, lon: number) =>
    addMunicipality(work, {
      cbsCode,
      name,
      mainTown: name,
      lat,
      lon,
      inhabitants: 100,
      inhabitantsOn: Temporal.PlainDate.from('2015-01-01'),
      postcodes: [],
    });
  const team = (slug: string, name: string) =>
    addOrganisation(work, { slug, name, kind: 'core-partner', sort: 'Jeugd- en gezinsteam', summary: '' });
  const leiden = {
    municipalityId: await town('GM0546', 'Leiden', 52.16, 4.49),
    organisationId: await team('jgt-leiden', 'JGT Leiden-Noord'),
  };
  const katwijk = {
    municipalityId: await town('GM0537', 'Katwijk', 52.2, 4.41),
    organisationId: await team('jgt-katwijk', 'JGT Katwijk'),
  };
  const oegstgeest = await town('GM0579', 'Oegstgeest', 52.18, 4.47);
  const providerId = await team('praktijk', 'Praktijk Sterk');
  await addListEntry(work, 'theme', 1, {
    code: 'resilience',
    labelNl: 'weerbaarheid',
    labelEn: 'resilience',
    words: [],
    delicate: false,
  });
  await addListEntry(work, 'theme', 2, { code: 'divorce', labelNl: 'scheiding', labelEn: 'divorce', words: [], delicate: true });
  await addSchoolHoliday(work, {
    name: 'Voorjaarsvakantie',
    from: Temporal.PlainDate.from('2027-02-20'),
    to: Temporal.PlainDate.from('2027-02-28'),
    madeUp: true,
  });
  const interventionId = await addIntervention(work, {
    slug: 'rots',
    name: 'Rots en Water',
    recognition: 'good-indications',
    recognitionNote: '',
    owner: '',
    summary: '',
  });
  const offerId = await addOffer(work, {
    organisationId: providerId,
    interventionId,
    slug: 'rots-en-water',
    title: 'Rots en Water',
    summary: 'Acht keer samen oefenen.',
    level: 'selective',
    audience: ['children'],
    ageMin: 96,
    ageMax: 131,
    ageSpan: 35,
    form: 'group',
    sessions: 8,
    sessionMinutes: 90,
    minSize: 6,
    maxSize: 12,
    trainersNeeded: 2,
    languages: ['nl'],
    access: 'free',
    themes: ['resilience'],
  });
  const locationId = await addLocation(work, {
    slug: 'dorpshuis',
    name: 'Dorpshuis',
    municipalityId: oegstgeest,
    address: 'Plein 1',
    postcode: '2341 AA',
    town: 'Oegstgeest',
    lat: 52.18,
    lon: 4.47,
    wheelchair: true,
    travel: '',
  });
  const rooms: string[] = [];
  for (const slug of ['zaal', 'gymzaal'])
    rooms.push(
      await addRoom(work, {
        slug,
        name: slug === 'zaal' ? 'Zaal' : 'Gymzaal',
        locationId,
        capacity: 14,
        dayParts: AFTERNOONS,
        rentCents: 0,
        facilities: [],
      }),
    );
  return { leiden, katwijk, oegstgeest, providerId, interventionId, offerId, rooms };
}

async function trainerOf(work: Work, personId: string, shelf: Shelf): Promise<string> {
  const id = await addTrainer(work, {
    personId,
    organisationId: shelf.providerId,
    municipalityId: shelf.oegstgeest,
    lat: 52.18,
    lon: 4.47,
    maxKm: 30,
    languages: ['nl'],
    dayParts: AFTERNOONS,
    feeCents: 0,
    coTrainer: false,
    vog: { number: '123', validUntil: Temporal.PlainDate.from('2030-01-01') },
    about: '',
  });
  await addQualification(work, {
    trainerId: id,
    interventionId: shelf.interventionId,
    validUntil: Temporal.PlainDate.from('2030-01-01'),
  });
  return id;
}
