import type { AnyRoute } from '../../src/platform/http/route.ts';
import { calendarPaths } from './calendar-world.ts';
import { evaluationPaths } from './evaluation-world.ts';
import { growthPaths } from './growth-world.ts';
import { planPathValues } from './plan-world.ts';
import { recruitmentPaths } from './recruitment-world.ts';
import type { RouteWorld } from './route-world.ts';
import { supportPaths } from './support-world.ts';
import { wishPaths } from './wish-world.ts';

/** "POST /werk/groepen/:id/annulering"; the API below its own prefix. */
export function nameOf(route: AnyRoute): string {
  return `${route.method} ${patternOf(route)}`;
}

function patternOf(route: AnyRoute): string {
  return route.surface === 'api' ? `/api/v1${route.path}` : route.path;
}

/** Values of the parameters in a route's path, from the world. Throws for a path whose parameters have no value yet. */
export function paramsOf(route: AnyRoute, world: RouteWorld): Record<string, string> {
  const path = patternOf(route);
  const names = [...path.matchAll(/:(\w+)/g)].map(([, name = '']) => name);
  if (names.length === 0) return {};
  const known = Object.entries(values(world)).find(([start]) => path.startsWith(start))?.[1] ?? {};
  const missing = names.filter((name) => known[name] === undefined);
  if (missing.length > 0)
    throw new Error(`${nameOf(route)} has no value for ${missing}: add one to test/factories/route-paths.ts`);
  return Object.fromEntries(names.map((name) => [name, known[name] ?? '']));
}

/** The first start of a path that fits counts. */
function values(world: RouteWorld): Record<string, Record<string, string>> {
  const { group } = world;
  return {
    ...evaluationPaths(world),
    ...growthPaths(world),
    ...calendarPaths(world),
    ...recruitmentPaths(world),
    ...wishPaths(world),
    ...planPathValues(world),
    ...supportPaths(world),
    '/api/v1/groups/': { slug: group.slug },
    '/api/v1/offers/': { slug: world.offerSlug },
    '/api/v1/interventions/': { slug: world.kept.method.slug },
    '/methoden/': { slug: world.kept.method.slug },
    '/afbeeldingen/': { id: world.kept.picture },
    '/sitemap/': { file: 'aanbod-1.xml' },
    '/werk/beheer/methoden/': { id: world.kept.method.id },
    '/kaart/': { zoom: '9', x: '262', y: '169' },
    '/aanbod/': { slug: world.offerSlug },
    '/groepen/:slug/aanmelden/:draft/verstuurd': { slug: group.slug, draft: world.sentDraft },
    '/groepen/': { slug: group.slug, draft: world.draft },
    '/aanmelding/': { token: world.token },
    '/gegevens/': { secret: world.dataLink },
    '/werk/beheer/privacy/noodtoegang/': { id: world.glassBreak },
    '/werk/beheer/privacy/verzoeken/': { id: world.request },
    '/uitnodiging/': { token: world.invitation.token },
    '/werk/beheer/mensen/uitnodigingen/': { id: world.invitation.id },
    '/werk/beheer/mensen/': { ...world.worker },
    '/werk/beheer/inlogdiensten/': { id: world.provider },
    '/inloggen/link/': { token: world.signInLink },
    '/mijn/beveiliging/passkeys/': { id: '0199e2a0-0000-7000-8000-000000000000' },
    '/mijn/sessies/': { id: world.planner.actor.session.id },
    '/dev/mail/': { id: world.mail, number: '0' },
    '/werk/beheer/zoekwoorden/': { theme: 'resilience', id: world.searchWord },
    '/werk/beheer/mail/': { id: world.uncertainMail },
    '/bijhouden/': { token: world.upkeep.token, kind: 'offer', entry: world.upkeep.offer, offer: world.upkeep.offer },
    '/werk/beheer/versheid/links/': { id: world.upkeep.link },
    '/werk/aanbod/importeren/': { id: world.upkeep.importRun },
    '/werk/aanbod/': { id: world.kept.offer, picture: world.kept.picture },
    '/werk/intakes/': { registration: world.talk },
    '/betaling/': { payment: world.payment.id },
    '/api/v1/payments/': { id: world.payment.id },
    '/dev/bank/': { reference: world.payment.reference },
    '/werk/groepen/': { id: group.id, session: group.session, registration: world.registration, trainer: group.trainer },
    '/werk/groepsvragen/': { id: world.open[0], help: world.growth.help },
    '/werk/bundelingen/bij/': { id: world.open[0] },
    '/werk/voorstellen/': { id: world.proposal, counter: world.proposals.counter },
    '/werk/ruimteverzoeken/': { id: world.proposals.roomRequest },
  };
}

/** A concrete address; without parameters the path itself. */
export function addressOf(route: AnyRoute, params: Record<string, string>): string {
  return patternOf(route).replaceAll(/:(\w+)/g, (_, name: string) => params[name] ?? '');
}

/** The same kind of value, of nothing that exists. */
export function unknownLike(value: string): string {
  if (/^[0-9a-f]{8}-/.test(value)) return crypto.randomUUID();
  if (/^\d$/.test(value)) return '9';
  return value.length === 43 ? 'A'.repeat(43) : 'dit-bestaat-niet';
}

/** For every operation of the API that takes a body, one that would be accepted. A new operation needs a line here. */
export function rightBodies(world: RouteWorld): Record<string, Record<string, unknown>> {
  const { leiden, municipality } = world;
  return {
    'POST /api/v1/demands': {
      ...{ organisation: leiden.organisationId, municipality, theme: 'resilience', places: 5, ageMin: 96, ageMax: 131 },
      ...{ dayParts: [5, 13], languages: ['nl'], maxKm: 20, area: 'Noord', urgent: false, note: 'Graag klein.' },
    },
  };
}
