import { addOffer, type NewOffer } from '../../src/modules/catalogue/index.ts';
import { addListEntry, addOrganisation } from '../../src/modules/regions/index.ts';
import type { Work } from '../../src/platform/work.ts';
import type { TestApp } from '../app.ts';
import { type GroupWorld, groupWorld } from './group-world.ts';

export interface ShelfWorld extends GroupWorld {
  cjgId: string;
}

/** The groups' small world with a second theme and a centre that one can call. Its own offer is "Sterk staan", 8-10 years. */
export function shelfWorld(app: TestApp): Promise<ShelfWorld> {
  return app.system(async (work) => {
    const world = await groupWorld(work);
    await addListEntry(work, 'theme', 2, {
      code: 'slapen',
      labelNl: 'Slapen en eten',
      labelEn: 'Sleeping and eating',
      words: ['doorslapen', 'niet slapen', 'nachtmerries', 'moeilijke eter'],
      delicate: false,
    });
    await addListEntry(work, 'theme', 3, {
      code: 'ontwikkeling',
      labelNl: 'Ontwikkeling',
      labelEn: 'Development',
      words: ['driftbuien', 'zindelijk', 'gepest'],
      delicate: false,
    });
    const cjgId = await addOrganisation(work, {
      slug: 'cjg-leiden',
      name: 'CJG Leiden',
      kind: 'core-partner',
      sort: 'Centrum voor Jeugd en Gezin',
      summary: 'Voor elke vraag.',
      municipalityId: world.municipalityId,
      phone: '071-555 01 40',
    });
    return { ...world, cjgId };
  });
}

let made = 0;

/** One more offer of that world: for parents of children of 2 and 3, about sleeping, unless told otherwise. */
export function anOffer(work: Work, world: GroupWorld, input: Partial<NewOffer> = {}): Promise<string> {
  made += 1;
  return addOffer(work, {
    organisationId: world.organisationId,
    interventionId: world.interventionId,
    slug: `aanbod-${made}`,
    title: `Rustige nachten ${made}`,
    summary: 'Samen zoeken naar een vast ritme.',
    level: 'universal',
    audience: ['parents'],
    ageMin: 24,
    ageMax: 47,
    form: 'meeting',
    sessions: 1,
    sessionMinutes: 120,
    minSize: 4,
    maxSize: 20,
    languages: ['nl'],
    access: 'free',
    themes: ['slapen'],
    ...input,
  });
}
