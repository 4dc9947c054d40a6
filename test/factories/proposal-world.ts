import { makeCounter, proposalById } from '../../src/modules/planner/index.ts';
import { askForRoom } from '../../src/modules/support/index.ts';
import type { Actor } from '../../src/platform/auth/actor.ts';
import type { Browser, TestApp } from '../app.ts';
import type { FormSample } from './form-samples.ts';

type App = Pick<TestApp, 'as' | 'system' | 'read'>;

/** What hangs on a proposal that waits for answers. */
export interface ProposalWorld {
  /** "Not so, but so", of the second team. */
  counter: string;
  /** To the owner of a room. */
  roomRequest: string;
}

/** `proposal`: sent, with this demand of this team. */
export async function proposalWorld(
  app: App,
  { proposal, demand, team }: { proposal: string; demand: string; team: Actor & { kind: 'person' } },
): Promise<ProposalWorld> {
  const found = await app.read((reading) => proposalById(reading, proposal));
  if (!found?.lapsesAt) throw new Error('the proposal does not wait for answers');
  const { lapsesAt, roomId, version, organisationId } = found;
  const made = await app.as(team, (work) =>
    makeCounter(work, { proposalId: proposal, version, demandId: demand, wish: { places: 3 }, note: 'Eén kind is al geholpen.' }),
  );
  if (!made.ok) throw new Error(`no counter-proposal: ${made.reason}`);
  const owner = found.ownerId ?? organisationId;
  const ask = { roomId, organisationId: owner, proposalId: proposal, askedBy: found.createdBy, wantedBefore: lapsesAt };
  return {
    counter: made.counterId,
    roomRequest: found.roomRequestId ?? (await app.system((work) => askForRoom(work, ask))),
  };
}

/** Who sends the forms of this world, from where, and what is right. */
export function proposalSamples(world: {
  proposal: string;
  asked: [string, string];
  proposals: ProposalWorld;
  leiden: { browser: Browser };
  planner: { browser: Browser };
}): Record<string, FormSample> {
  const as = world.planner.browser;
  const proposal = `/werk/voorstellen/${world.proposal}`;
  return {
    'POST /werk/bundelingen/bij/:id/plaatsen': { as: world.leiden.browser, page: '/werk' },
    'POST /werk/voorstellen/:id/tegenvoorstellen': {
      as: world.leiden.browser,
      page: `${proposal}/tegenvoorstellen?vraag=${world.asked[0]}`,
      fill: { dagdeel: '13', toelichting: 'Dan kan iedereen.' },
    },
    'POST /werk/voorstellen/:id/tegenvoorstellen/:counter': { as, page: proposal },
    'POST /werk/voorstellen/:id/tegenvoorstellen/:counter/afwijzing': {
      as,
      page: proposal,
      fill: { reden: 'Dan is de groep te klein.' },
    },
    'POST /werk/voorstellen/:id/versies': { as, page: '/werk/voorstellen' },
    'POST /werk/voorstellen/:id/vervangers': { as, page: '/werk/voorstellen' },
    'POST /werk/ruimteverzoeken/:id': { as, fill: { antwoord: 'ja', toelichting: 'De sleutel ligt bij de balie.' } },
  };
}
