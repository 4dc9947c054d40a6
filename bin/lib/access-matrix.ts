import { type Role, roles } from '../../src/modules/people/index.ts';
import { type Actor, type Membership, type Policy, visitor } from '../../src/platform/auth/actor.ts';
import type { AnyRoute } from '../../src/platform/http/route.ts';

/**
 * Whose record a route with an id or secret in its path may be about, for roles that may use the route.
 * - public: everybody's; region: every record of the region;
 * - secret: who has the secret in the address;
 * - organisation: those of one's own organisation (or that one has a part in), and for planners and facility support all of the region;
 * - person: one's own.
 * Outside it the answer is 404, as it is for every record of another region.
 */
export type RecordScope = 'public' | 'region' | 'secret' | 'organisation' | 'person';

/** The first start of "METHOD path" that fits counts. A new route with parameters needs a line here. */
const recordScopes: [start: string, scope: RecordScope][] = [
  ['GET /api/v1/groups/', 'public'],
  ['GET /api/v1/offers/', 'public'],
  ['GET /aanbod/', 'public'],
  ['GET /kaart/', 'public'],
  ['GET /w/', 'public'],
  ['GET /werving/stoppen/', 'secret'],
  ['POST /werving/stoppen/', 'secret'],
  ['GET /werk/groepen/:id/werving', 'organisation'],
  ['POST /werk/groepen/:id/werving', 'organisation'],
  ['GET /api/v1/interventions/', 'public'],
  ['GET /methoden/', 'public'],
  ['GET /sitemap/', 'public'],
  // Of a published offer; others only for who edits the offer.
  ['GET /afbeeldingen/', 'public'],
  // A sheet is its maker's own.
  ['GET /werk/aanbod/importeren/', 'person'],
  ['POST /werk/aanbod/importeren/', 'person'],
  ['GET /werk/aanbod/', 'organisation'],
  ['POST /werk/aanbod/', 'organisation'],
  ['GET /initiatieven/eigen/', 'secret'],
  ['POST /initiatieven/eigen/', 'secret'],
  ['GET /initiatieven/reactie/', 'secret'],
  ['POST /initiatieven/reactie/', 'secret'],
  ['GET /initiatieven/', 'public'],
  ['POST /initiatieven/', 'public'],
  ['GET /werk/trainers/', 'region'],
  ['POST /werk/trainers/', 'region'],
  ['GET /werk/groepen/:id/vervanging/', 'organisation'],
  ['POST /werk/groepsvragen/:id/hulp/:help', 'organisation'],
  // Whoever sees needs may offer to do something about one of another team.
  ['POST /werk/groepsvragen/:id/hulp', 'region'],
  ['GET /groepen/:slug/aanmelden/:draft', 'secret'],
  ['POST /groepen/:slug/aanmelden/:draft', 'secret'],
  ['GET /groepen/', 'public'],
  ['POST /groepen/', 'public'],
  ['GET /bijhouden/', 'secret'],
  ['POST /bijhouden/', 'secret'],
  ['GET /agenda/eigen/', 'secret'],
  ['GET /aanmelding/', 'secret'],
  // Amount and state of one payment, no person.
  ['GET /betaling/', 'secret'],
  ['POST /betaling/', 'secret'],
  ['POST /api/v1/payments/', 'secret'],
  ['GET /werk/intakes/', 'organisation'],
  ['POST /werk/intakes/', 'organisation'],
  ['GET /wensen/', 'secret'],
  ['POST /wensen/', 'secret'],
  ['POST /aanmelding/', 'secret'],
  ['GET /evaluatie/', 'secret'],
  ['POST /evaluatie/', 'secret'],
  ['GET /werk/evaluaties/', 'organisation'],
  ['POST /werk/evaluaties/', 'organisation'],
  ['GET /gegevens/', 'secret'],
  ['POST /gegevens/', 'secret'],
  ['GET /uitnodiging/', 'secret'],
  ['POST /uitnodiging/', 'secret'],
  ['GET /inloggen/link/', 'secret'],
  ['POST /inloggen/link/', 'secret'],
  ['POST /mijn/', 'person'],
  ['GET /mijn/', 'person'],
  ['GET /dev/', 'region'],
  ['POST /dev/bank/', 'region'],
  ['GET /werk/beheer/', 'region'],
  ['POST /werk/beheer/', 'region'],
  ['GET /werk/groepen/:id/deelnemers/:registration', 'organisation'],
  // Whoever works with families registers one for any group of the region, and sees no other participant by it.
  ['GET /werk/groepen/:id/deelnemers/nieuw', 'region'],
  ['POST /werk/groepen/:id/deelnemers/nieuw', 'region'],
  ['GET /werk/groepen/:id/aanwezigheid', 'organisation'],
  // A team sees only those that it brought; another team none of them.
  ['GET /werk/groepen/:id/gemist', 'region'],
  ['POST /werk/groepen/:id/gemist', 'region'],
  ['GET /werk/groepen/:id/bijdragen', 'organisation'],
  ['GET /werk/groepen/:id/smileys', 'organisation'],
  ['GET /werk/groepen/:id/bewijzen', 'organisation'],
  ['GET /werk/groepen/:id/annulering', 'organisation'],
  ['GET /werk/groepen/:id/facilitair', 'organisation'],
  ['GET /werk/groepen/:id/wijzigen', 'organisation'],
  ['GET /werk/groepen/:id/praktisch', 'organisation'],
  ['GET /werk/groepen/:id/verplaatsing', 'organisation'],
  ['GET /werk/groepen/:id/samenvoeging', 'organisation'],
  // The page is for all who work here; which participants stand on it is by organisation, and tested so.
  ['GET /werk/groepen/:id/deelnemers', 'region'],
  ['GET /werk/groepen/', 'region'],
  ['POST /werk/groepen/', 'organisation'],
  ['GET /werk/groepsvragen/:id/intrekking', 'organisation'],
  ['POST /werk/groepsvragen/', 'organisation'],
  ['GET /werk/groepsvragen/', 'region'],
  ['GET /werk/bundelingen/', 'region'],
  ['POST /werk/bundelingen/', 'organisation'],
  // Rooms and materials are for all who look for one; who changes, lends and takes back is by organisation.
  ['GET /werk/ruimtes/', 'region'],
  ['POST /werk/ruimtes/', 'organisation'],
  ['GET /werk/locaties/', 'organisation'],
  ['POST /werk/locaties/', 'organisation'],
  ['POST /werk/reserveringen/', 'person'],
  ['GET /werk/materialen/', 'region'],
  ['POST /werk/materialen/:id/uitleningen', 'region'],
  ['POST /werk/materialen/', 'organisation'],
  ['GET /werk/uitleningen/', 'organisation'],
  ['POST /werk/uitleningen/', 'organisation'],
  ['GET /werk/facilitair/', 'organisation'],
  ['POST /werk/facilitair/:id/reactie', 'person'],
  ['POST /werk/facilitair/', 'organisation'],
  ['GET /werk/ruimteverzoeken/', 'organisation'],
  ['POST /werk/ruimteverzoeken/', 'organisation'],
  ['GET /werk/regioplan/', 'region'],
  ['POST /werk/regioplan/', 'region'],
  ['GET /api/v1/plans/', 'region'],
  ['GET /werk/voorstellen/', 'organisation'],
  ['POST /werk/voorstellen/', 'organisation'],
];

/** The scope of a route's records; null when its address names none. Throws for a route that nobody thought about. */
export function recordScopeOf(route: AnyRoute): RecordScope | null {
  const name = nameOf(route);
  if (!route.path.includes(':')) return null;
  const found = recordScopes.find(([start]) => name.startsWith(start))?.[1];
  if (!found) throw new Error(`${name} has no record scope: add one to bin/lib/access-matrix.ts`);
  return found;
}

function nameOf({ method, surface, path }: AnyRoute): string {
  return `${method} ${surface === 'api' ? '/api/v1' : ''}${path}`;
}

/** Everybody whom a policy can tell apart: a visitor, each role, and a planner. */
const askers: [name: string, actor: Actor][] = [
  ['visitor', visitor],
  ...(Object.keys(roles) as Role[]).map((role): [string, Actor] => [role, somebody({ role })]),
  ['planner', somebody({ role: 'professional', planner: true })],
];

function somebody(membership: Partial<Membership> & { role: string }): Actor {
  const now = Temporal.Instant.fromEpochMilliseconds(0);
  const memberships = [{ organisationId: 'one', municipalityId: 'one', planner: false, ...membership }];
  return {
    kind: 'person',
    personId: 'one',
    name: '',
    memberships,
    asleep: [],
    session: { id: 'one', strength: 2, openedAt: now, provedAt: now },
  };
}

/** Who may use what, as a page of text: one table of policies by role, one of routes. */
export function accessMatrix(routes: readonly AnyRoute[]): string {
  const policies = [...new Map(routes.map((route) => [route.can.name, route.can])).values()].sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  const row = (cells: string[]) => `| ${cells.map((cell) => cell.replaceAll('|', ', ')).join(' | ')} |`;
  const mark = (policy: Policy, actor: Actor) => (policy.allows(actor) ? 'x' : '');
  return [
    '# Who may use what',
    '',
    'Written by `node bin/run.mjs bin/access-matrix.ts` from the routes of the program; `test/access.test.ts` asks for every route as every',
    'role and checks that this page is up to date. A role that asks for two factors opens nothing in a session with one.',
    '',
    '## Roles and policies',
    '',
    row(['role', ...policies.map(({ name }) => name)]),
    row(['---', ...policies.map(() => ':-:')]),
    ...askers.map(([name, actor]) => row([name, ...policies.map((policy) => mark(policy, actor))])),
    '',
    '## Routes',
    '',
    "Records: `public` and `region` are all of the region; `secret` those whose secret is in the address; `organisation` those of one's own",
    "organisation or that one has a part in, for planners and facility support all; `person` one's own. What is outside answers 404, and so does",
    'every record of another region.',
    '',
    row(['route', 'policy', 'records', 'in the audit trail']),
    row(['---', '---', '---', '---']),
    ...routes.map((route) => row([`\`${nameOf(route)}\``, route.can.name, recordScopeOf(route) ?? '', traceOf(route)])),
    '',
  ].join('\n');
}

function traceOf({ audit }: AnyRoute): string {
  if (audit.kind === 'reads') return audit.action;
  return audit.kind === 'changes' ? audit.actions.join(', ') : '';
}
