import { type Browser, createTestApp, type TestApp } from '../../../test/app.ts';
import { type GroupWorld, groupWorld, LEIDEN } from '../../../test/factories/group-world.ts';
import type { Actor } from '../../platform/auth/actor.ts';
import { addListEntry, addMunicipality, addOrganisation } from '../regions/index.ts';
import { type Added, addDemand, type NewDemand } from './add.ts';

export interface Worker {
  actor: Actor & { kind: 'person' };
  browser: Browser;
  organisationId: string;
}

/** A region with two teams, a group world, a delicate theme, and people who may and may not. */
export interface DemandWorld {
  app: TestApp;
  world: GroupWorld;
  katwijkId: string;
  leiden: Worker;
  katwijk: Worker;
  planner: Worker;
  /** A demand of the Leiden team. */
  add(over?: Partial<NewDemand>, by?: Worker): Promise<Added>;
  added(over?: Partial<NewDemand>, by?: Worker): Promise<string>;
  state(id: string): Promise<string | undefined>;
}

export const START = Temporal.Instant.from('2026-09-15T10:00:00Z');

export async function demandWorld(): Promise<DemandWorld> {
  const app = await createTestApp({ start: START });
  const world = await app.system((work) => groupWorld(work));
  const { katwijkId, katwijkTeam } = await app.system(async (work) => {
    const katwijkId = await addMunicipality(work, {
      cbsCode: 'GM0537',
      name: 'Katwijk',
      mainTown: 'Katwijk',
      lat: LEIDEN.lat + 0.04,
      lon: LEIDEN.lon - 0.08,
      inhabitants: 63_000,
      inhabitantsOn: Temporal.PlainDate.from('2015-01-01'),
      postcodes: [[2220, 2235]],
    });
    const katwijkTeam = await addOrganisation(work, {
      slug: 'jgt-katwijk',
      name: 'JGT Katwijk',
      kind: 'core-partner',
      sort: 'Jeugd- en gezinsteam',
      summary: '',
      municipalityId: katwijkId,
    });
    await addListEntry(work, 'theme', 2, {
      code: 'safety-home',
      labelNl: 'Veiligheid thuis',
      labelEn: 'Safety at home',
      words: ['geweld thuis'],
      delicate: true,
    });
    return { katwijkId, katwijkTeam };
  });
  const worker = async (name: string, organisationId: string, planner = false): Promise<Worker> => ({
    ...(await app.person({
      name,
      memberships: [{ role: planner ? 'facility-support' : 'professional', organisationId, planner }],
    })),
    organisationId,
  });
  const leiden = await worker('Lea Voorbeeld', world.organisationId);
  const katwijk = await worker('Karim Voorbeeld', katwijkTeam);
  const planner = await worker('Pia Planner', world.organisationId, true);
  const add: DemandWorld['add'] = (over = {}, by = leiden) =>
    app.as(by.actor, (work) =>
      addDemand(work, {
        organisationId: by.organisationId,
        municipalityId: by === katwijk ? katwijkId : world.municipalityId,
        theme: 'weerbaarheid',
        places: 5,
        ageMin: 98,
        ageMax: 125,
        dayParts: [5, 13],
        languages: ['nl'],
        maxKm: 10,
        ...over,
      }),
    );
  return {
    app,
    world,
    katwijkId,
    leiden,
    katwijk,
    planner,
    add,
    async added(over, by) {
      const result = await add(over, by);
      if (!result.ok) throw new Error(JSON.stringify(result.errors));
      return result.demandId;
    },
    state: (id) =>
      app.read(async ({ tx }) => (await tx.selectFrom('demands').select('state').where('id', '=', id).executeTakeFirst())?.state),
  };
}
