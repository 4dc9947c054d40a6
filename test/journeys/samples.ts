import { sql } from 'kysely';
import type { Browser } from 'playwright-core';
import { pools, proposalById } from '../../src/modules/planner/index.ts';
import { askForRoom } from '../../src/modules/support/index.ts';
import { evaluationWorld } from '../factories/evaluation-world.ts';
import { growthWorld } from '../factories/growth-world.ts';
import { planWorld } from '../factories/plan-world.ts';
import { privacyWorld } from '../factories/privacy-world.ts';
import { recruitmentWorld } from '../factories/recruitment-world.ts';
import { linkFor } from '../factories/sign-in.ts';
import { supportWorld } from '../factories/support-world.ts';
import { upkeepWorld } from '../factories/upkeep-world.ts';
import { wishSampleWorld } from '../factories/wish-world.ts';
import { administrationSamples } from './administration-samples.ts';
import { become, DESKTOP, type LiveApp, visitor } from './browser.ts';
import { pick, type Samples } from './pages.ts';
import { registrationPages } from './registration-samples.ts';
import { ask, linkInMail, registerChild } from './steps.ts';

/** Addresses of the example region for every page with parameters; what is not there yet is made in the browser. */
export async function exampleSamples(app: LiveApp, browser: Browser): Promise<Samples> {
  const { proposal, demand } = await makeProposal(app, browser);
  const open = await openGroup(app);
  const drafts = await makeDrafts(app, browser, open);
  const own = await linkInMail(app, 'ouder1@voorbeeld.example');
  const busy = await busyGroup(app);
  const work = `/werk/groepen/${busy.id}`;
  return {
    ...(await administrationSamples(app)),
    ...(await privacyPages(app, own)),
    ...(await growthPages(app, demand)),
    ...(await planPages(app)),
    ...(await wishPages(app)),
    ...(await evaluationPages(app, work)),
    ...(await recruitmentPages(app)),
    '/aanbod/:slug':
      '/aanbod/' +
      (await find(
        app,
        sql`select slug as value from offers where slug = 'weerbaarheidstraining-8-tot-en-met-10-jaar' or access = 'free' order by slug desc limit 1`,
      )),
    '/werk/beheer/zoekwoorden/:theme': '/werk/beheer/zoekwoorden/resilience',
    '/werk/beheer/zoekwoorden/:theme/:id': `/werk/beheer/zoekwoorden/resilience/${await searchWord(app)}`,
    ...(await offerPages(app)),
    ...(await upkeepPages(app)),
    '/groepen/:slug': `/groepen/${open.slug}`,
    '/groepen/:slug/aanmelden': `/groepen/${open.slug}/aanmelden`,
    '/groepen/:slug/aanmelden/:draft/kinderen': `${drafts.base}/kinderen`,
    '/groepen/:slug/aanmelden/:draft/contact': `${drafts.base}/contact`,
    '/groepen/:slug/aanmelden/:draft/overzicht': `${drafts.base}/overzicht`,
    '/groepen/:slug/aanmelden/:draft/verstuurd': `${drafts.sent}/verstuurd`,
    '/inloggen/link/:token': `/inloggen/link/${await somebodysLink(app)}`,
    '/aanmelding/:token': own,
    '/aanmelding/:token/annulering': `${own}/annulering`,
    '/aanmelding/:token/telefoon': `${own}/telefoon`,
    '/aanmelding/:token/wijzigen': `${own}/wijzigen`,
    '/aanmelding/:token/verplaatsen': `${own}/verplaatsen`,
    ...(await registrationPages(app)),
    '/werk/groepen/:id': work,
    '/werk/groepen/:id/deelnemers': `${work}/deelnemers`,
    '/werk/groepen/:id/deelnemers/nieuw': `${work}/deelnemers/nieuw`,
    '/werk/groepen/:id/deelnemers/:registration': `${work}/deelnemers/${busy.registration}`,
    '/werk/groepen/:id/aanwezigheid/:session': `${work}/aanwezigheid/${busy.session}`,
    '/werk/groepen/:id/annulering': `${work}/annulering`,
    '/werk/groepen/:id/praktisch': `${work}/praktisch`,
    '/werk/groepen/:id/wijzigen': `${work}/wijzigen`,
    '/werk/groepen/:id/verplaatsing': `${work}/verplaatsing`,
    '/werk/groepen/:id/samenvoeging': `${work}/samenvoeging`,
    '/werk/groepsvragen/:id': `/werk/groepsvragen/${demand}`,
    '/werk/groepsvragen/:id/intrekking': `/werk/groepsvragen/${demand}/intrekking`,
    '/werk/bundelingen/bij/:id': `/werk/bundelingen/bij/${demand}`,
    '/werk/voorstellen/:id': proposal,
    '/werk/voorstellen/:id/tegenvoorstellen': `${proposal}/tegenvoorstellen`,
    ...(await supportPages(app)),
    '/werk/groepen/:id/facilitair': `${work}/facilitair`,
    '/werk/groepen/:id/facilitair/ruimte': `${work}/facilitair/ruimte?ruimte=${await otherRoom(app, busy.id)}`,
    '/werk/ruimteverzoeken/:id': `/werk/ruimteverzoeken/${await askedRoom(app, proposal)}`,
    '/werk/voorstellen/nieuw': `/werk/voorstellen/nieuw?vragen=${await readyPool(app)}`,
  };
}

/** A room to which a group could go. */
function otherRoom(app: LiveApp, groupId: string): Promise<string> {
  return find(
    app,
    sql`select r.id as value from rooms r where r.closed_at is null and r.hidden_at is null
      and r.id <> (select g.room_id from groups g where g.id = ${groupId}) order by r.capacity desc, r.slug limit 1`,
  );
}

/** A group with posters and texts, and the way out of mails about it. */
async function recruitmentPages(app: LiveApp): Promise<Samples> {
  const { recruitment } = await recruitmentWorld(app);
  const work = `/werk/groepen/${recruitment.group}/werving`;
  return {
    '/w/:code': `/w/${recruitment.code}`,
    '/werving/stoppen/:token': `/werving/stoppen/${recruitment.stop}`,
    '/werk/groepen/:id/werving': work,
    '/werk/groepen/:id/werving/teksten': `${work}/teksten`,
    '/werk/groepen/:id/werving/mail': `${work}/mail`,
  };
}

/** A family that is asked, an offer with answers, faces for children, and certificates. */
async function evaluationPages(app: LiveApp, work: string): Promise<Samples> {
  const { evaluation } = await evaluationWorld(app);
  const results = `/werk/evaluaties/aanbod/${evaluation.offer}`;
  const smileys = `/werk/groepen/${evaluation.group}/smileys/${evaluation.session}`;
  return {
    '/evaluatie/:token': `/evaluatie/${evaluation.token}`,
    '/werk/evaluaties/aanbod/:id': results,
    '/werk/evaluaties/aanbod/:id/vragen': `${results}/vragen`,
    '/werk/groepen/:id/smileys/:session': smileys,
    '/werk/groepen/:id/smileys/:session/dank': `${smileys}/dank`,
    '/werk/groepen/:id/bewijzen': `${work}/bewijzen`,
  };
}

function searchWord(app: LiveApp): Promise<string> {
  return find(app, sql`select id as value from search_words where theme = 'resilience' order by phrase limit 1`);
}

/** An offer with pictures and a change that waits, and its method. */
async function offerPages(app: LiveApp): Promise<Samples> {
  const id = await find(
    app,
    sql`select v.offer_id::text as value from offer_versions v join offers o on o.id = v.offer_id where v.state = 'waiting' and o.state = 'published' limit 1`,
  );
  const one = `/werk/aanbod/${id}`;
  const method = await find(app, sql`select intervention_id::text as value from offers where id = ${id}`);
  return {
    '/werk/aanbod/:id': one,
    '/werk/aanbod/:id/bewerken': `${one}/bewerken`,
    '/werk/aanbod/:id/afbeeldingen': `${one}/afbeeldingen`,
    '/werk/aanbod/:id/historie': `${one}/historie`,
    '/werk/aanbod/:id/intrekking': `${one}/intrekking`,
    '/werk/aanbod/:id/teruggave': `${one}/teruggave`,
    '/werk/beheer/methoden/:id': `/werk/beheer/methoden/${method}`,
    '/methoden/:slug': `/methoden/${await find(app, sql`select slug as value from interventions where id = ${method}`)}`,
  };
}

/** A link of an organisation, and a sheet with a row of each outcome. */
async function upkeepPages(app: LiveApp): Promise<Samples> {
  // Of somebody who looks at every page: a sheet is its maker's own.
  const personId = await find(app, sql`select p.id as value from persons p where p.name = 'Monique Zaalstra'`);
  const session = { id: personId, strength: 2 as const, openedAt: app.clock.now(), provedAt: app.clock.now() };
  const memberships = [{ role: 'facility-support', organisationId: null, municipalityId: null, planner: true }];
  const { upkeep } = await upkeepWorld(app, { kind: 'person', personId, name: '', memberships, asleep: [], session });
  const own = `/bijhouden/${upkeep.token}`;
  return {
    '/bijhouden/:token': own,
    '/bijhouden/:token/aanbod/:offer': `${own}/aanbod/${upkeep.offer}`,
    '/bijhouden/:token/organisatie': `${own}/organisatie`,
    '/bijhouden/:token/einde/:kind/:entry': `${own}/einde/offer/${upkeep.offer}`,
    '/werk/aanbod/importeren/:id': `/werk/aanbod/importeren/${upkeep.importRun}`,
  };
}

/** Pages of trainers and of initiatives, in their states. */
async function growthPages(app: LiveApp, demand: string): Promise<Samples> {
  const leiden = await find(app, sql`select id as value from municipalities where name = 'Leiden'`);
  const { growth } = await growthWorld(app, demand, leiden);
  const given = await find(
    app,
    sql`select g.id || '/vervanging/' || gt.trainer_id as value from group_trainers gt join groups g on g.id = gt.group_id
      where g.state in ('planned', 'confirmed') order by g.starts_at desc limit 1`,
  );
  const own = `/initiatieven/eigen/${growth.own}`;
  return {
    '/initiatieven/:slug': `/initiatieven/${growth.slug}`,
    '/initiatieven/eigen/:token': own,
    '/initiatieven/eigen/:token/wijzigen': `${own}/wijzigen`,
    '/initiatieven/reactie/:token': `/initiatieven/reactie/${growth.reply}`,
    '/werk/beheer/initiatieven/:id': `/werk/beheer/initiatieven/${growth.waiting}`,
    '/werk/trainers/:id': `/werk/trainers/${growth.trainer.id}`,
    '/werk/groepen/:id/vervanging/:trainer': `/werk/groepen/${given}`,
    '/werk/groepsvragen/:id/hulp': `/werk/groepsvragen/${demand}/hulp`,
  };
}

/** Rooms, materials and a request, each with something on it. */
async function supportPages(app: LiveApp): Promise<Samples> {
  // Of somebody who looks at every page: a request is its asker's and its handlers'.
  const planner = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
  const { support } = await supportWorld(app, planner.actor);
  const room = `/werk/ruimtes/${support.room}`;
  const material = `/werk/materialen/${support.material}`;
  return {
    '/werk/ruimtes/:id': room,
    '/werk/ruimtes/:id/wijzigen': `${room}/wijzigen`,
    '/werk/ruimtes/:id/sluiting': `${room}/sluiting`,
    '/werk/locaties/:id': `/werk/locaties/${support.location}`,
    '/werk/materialen/:id': material,
    '/werk/materialen/:id/wijzigen': `${material}/wijzigen`,
    '/werk/uitleningen/:id': `/werk/uitleningen/${support.loanOut}`,
    '/werk/facilitair/:id': `/werk/facilitair/${support.request}`,
  };
}

/** A regional plan that was made, and another to compare it with. */
async function planPages(app: LiveApp): Promise<Samples> {
  const planner = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
  const { plans } = await planWorld(app, planner.actor);
  const one = `/werk/regioplan/${plans.made}`;
  return {
    '/werk/regioplan/:id': one,
    '/werk/regioplan/:id/verwijdering': `${one}/verwijdering`,
    '/werk/regioplan/:id/verplaatsing': `${one}/verplaatsing?vraag=${plans.need}`,
    '/werk/regioplan/:id/voorstellen': `${one}/voorstellen`,
    '/werk/regioplan/:id/waarom': `${one}/waarom`,
    '/werk/regioplan/:id/vergelijk/:other': `${one}/vergelijk/${plans.other}`,
  };
}

/** A wish whose code is not kept yet, and one that is open. */
async function wishPages(app: LiveApp): Promise<Samples> {
  const organisationId = await find(app, sql`select id as value from organisations where slug = 'jgt-leiden-noord'`);
  const municipality = await find(app, sql`select id as value from municipalities where name = 'Leiden'`);
  const leiden = await app.person({ memberships: [{ role: 'professional', organisationId }] });
  const { keeping, own } = await wishSampleWorld(app, { leiden: { ...leiden, organisationId }, municipality });
  return {
    '/wensen/code/:token': `/wensen/code/${keeping}`,
    '/wensen/mijn/:token': `/wensen/mijn/${own}`,
    '/wensen/mijn/:token/ander-moment': `/wensen/mijn/${own}/ander-moment`,
    '/wensen/mijn/:token/wijzigen': `/wensen/mijn/${own}/wijzigen`,
  };
}

/** Pages about data, with a break of the glass, a request and a link. */
async function privacyPages(app: LiveApp, registration: string): Promise<Samples> {
  const { request, glassBreak, dataLink } = await privacyWorld(app);
  const one = `/werk/beheer/privacy/verzoeken/${request}`;
  return {
    '/werk/beheer/privacy/noodtoegang/:id/oordeel': `/werk/beheer/privacy/noodtoegang/${glassBreak}/oordeel`,
    '/werk/beheer/privacy/verzoeken/:id': one,
    '/werk/beheer/privacy/verzoeken/:id/verwijdering': `${one}/verwijdering`,
    '/gegevens/:secret': `/gegevens/${dataLink}`,
    '/gegevens/:secret/verwijdering': `/gegevens/${dataLink}/verwijdering`,
    '/gegevens/:secret/inzage': `/gegevens/${dataLink}/inzage`,
    '/aanmelding/:token/gegevens': `${registration}/gegevens`,
    '/aanmelding/:token/inzage': `${registration}/inzage`,
  };
}

/** A link by which somebody at work can sign in. */
async function somebodysLink(app: LiveApp): Promise<string> {
  const { actor } = await app.person({ name: 'Wil Voorbeeld', memberships: [{ role: 'professional' }] });
  return linkFor(app, actor.personId);
}

function find(app: LiveApp, query: ReturnType<typeof sql<{ value: string }>>): Promise<string> {
  return app.read((reading) => pick(reading, query));
}

/** Two needs that fit, a proposal for them, and one more need that stays open. */
async function makeProposal(app: LiveApp, browser: Browser): Promise<{ proposal: string; demand: string }> {
  for (const [who, sentence] of [
    ['Fatima Voorbeeld', '5 kinderen, 8-10 jaar, weerbaarheid, Leiden-Noord, di of do middag'],
    ['Sem Proefstra', '4 kinderen, 8-10 jaar, weerbaarheid, Katwijk, di of do middag'],
  ] as const) {
    const context = await visitor(browser, app.url, { viewport: DESKTOP });
    await ask(await become(context, who), sentence);
    await context.close();
  }
  const context = await visitor(browser, app.url, { viewport: DESKTOP });
  const page = await become(context, 'Monique Zaalstra');
  await page.goto('/werk/bundelingen');
  const pool = page.locator('.op-card', { hasText: 'JGT Leiden-Noord' }).filter({ hasText: 'JGT Katwijk' }).first();
  await pool.getByRole('link', { name: /Maak een voorstel/ }).click();
  await page.getByRole('button', { name: 'Maak het voorstel' }).click();
  await page.getByRole('button', { name: 'Verstuur het voorstel' }).click();
  await page.waitForLoadState();
  const proposal = new URL(page.url()).pathname;
  await context.close();
  const last = await visitor(browser, app.url, { viewport: DESKTOP });
  const fatima = await become(last, 'Fatima Voorbeeld');
  await ask(fatima, '2 kinderen, 9 jaar, weerbaarheid, Leiden-Noord, di of do middag');
  const demand = new URL(fatima.url()).pathname.split('/').at(-1) ?? '';
  await last.close();
  return { proposal, demand };
}

/** A request to the owner of the room of this proposal. */
async function askedRoom(app: LiveApp, proposal: string): Promise<string> {
  const proposalId = proposal.split('/').at(-1) ?? '';
  const found = await app.read((reading) => proposalById(reading, proposalId));
  if (!found?.lapsesAt) throw new Error('the proposal was not sent');
  const { roomId, organisationId, createdBy: askedBy, lapsesAt: wantedBefore, roomRequestId } = found;
  return roomRequestId ?? app.system((work) => askForRoom(work, { roomId, organisationId, proposalId, askedBy, wantedBefore }));
}

interface OpenGroup {
  slug: string;
  birth: Temporal.PlainDate;
}

async function openGroup(app: LiveApp): Promise<OpenGroup> {
  const row = await app.read((reading) =>
    reading.tx
      .selectFrom('groups as g')
      .innerJoin('group_places as p', 'p.group_id', 'g.id')
      .select(['g.slug', 'g.starts_at', 'g.age_min', 'g.age_max'])
      .where('g.opened_to', '=', 'parents')
      .where('g.state', 'in', ['planned', 'confirmed'])
      .where('g.registration_closes_at', '>', app.clock.now())
      .where('g.age_min', '>=', 24)
      .whereRef('p.taken', '<', 'p.capacity')
      .orderBy('g.starts_at', 'desc')
      .limit(1)
      .executeTakeFirstOrThrow(),
  );
  const months = Math.floor((row.age_min + row.age_max) / 2);
  return { slug: row.slug, birth: row.starts_at.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().subtract({ months }) };
}

/** A registration that was sent, and a draft that stands at its summary. */
async function makeDrafts(app: LiveApp, browser: Browser, group: OpenGroup): Promise<{ base: string; sent: string }> {
  const context = await visitor(browser, app.url, { viewport: DESKTOP });
  const page = await context.newPage();
  await registerChild(page, `/groepen/${group.slug}`, 1, group.birth);
  const sent = new URL(page.url()).pathname.replace(/\/verstuurd$/, '');
  await registerChild(page, `/groepen/${group.slug}`, 2, group.birth, 'summary');
  const base = new URL(page.url()).pathname.replace(/\/overzicht$/, '');
  await context.close();
  return { base, sent };
}

/** The needs of a pool of the example region that could become a proposal now. */
async function readyPool(app: LiveApp): Promise<string> {
  const found = await app.read((reading) => pools(reading, {}));
  const ready = found.find((pool) => pool.ready && pool.demands.length > 1);
  if (!ready) throw new Error('the example region has no pool that is ready');
  return ready.demands.map((demand) => demand.id).join(',');
}

/** A group with families and a session that has begun, for the staff pages. */
async function busyGroup(app: LiveApp): Promise<{ id: string; session: string; registration: string }> {
  return app.read((reading) =>
    reading.tx
      .selectFrom('groups as g')
      .innerJoin('group_sessions as s', (join) => join.onRef('s.group_id', '=', 'g.id').on('s.number', '=', 1))
      .innerJoin('registrations as r', 'r.group_id', 'g.id')
      .select(['g.id', 's.id as session', 'r.id as registration'])
      .where('g.state', 'in', ['planned', 'confirmed'])
      .where('r.state', '=', 'confirmed')
      .orderBy('g.starts_at')
      .orderBy('r.sequence')
      .limit(1)
      .executeTakeFirstOrThrow(),
  );
}
