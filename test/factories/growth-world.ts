import { addAbsence, claimQualification, saveAvailability } from '../../src/modules/expertise/index.ts';
import {
  confirmInitiative,
  confirmReply,
  type InitiativeContent,
  initiativeById,
  offerHelp,
  ownedBy,
  publishInitiative,
  replyBy,
  sendInitiative,
  startInitiative,
  startReply,
} from '../../src/modules/initiatives/index.ts';
import type { Actor } from '../../src/platform/auth/actor.ts';
import { localDate } from '../../src/platform/clock/clock.ts';
import type { Browser, TestApp } from '../app.ts';
import type { FormSample } from './form-samples.ts';

type App = Pick<TestApp, 'person' | 'as' | 'system' | 'read' | 'mails' | 'clock'>;

/** A trainer who told things about themselves, and initiatives in every state. */
export interface GrowthWorld {
  growth: {
    trainer: { id: string; browser: Browser };
    absence: string;
    /** Waits to be confirmed. */
    claim: string;
    /** Links to one's own: not sent, not confirmed, and public with a reply to answer. */
    draft: string;
    unconfirmed: string;
    own: string;
    slug: string;
    answerable: string;
    /** Link of somebody who replied and has not confirmed. */
    reply: string;
    maker: { browser: Browser; initiative: string };
    waiting: string;
    moderator: Browser;
    /** Help offered for the given need. */
    help: string;
    helper: Browser;
  };
}

/** `demandId`: an open need. */
export async function growthWorld(app: App, demandId: string, municipalityId: string): Promise<GrowthWorld> {
  const content: InitiativeContent = {
    ...{ who: 'parent', title: `Samen spelen ${crypto.randomUUID().slice(0, 8)}`, what: 'We spelen elke week samen buiten.' },
    ...{
      theme: null,
      ageMin: 48,
      ageMax: 143,
      municipalityId,
      place: '',
      dayParts: [5],
      dates: '',
      people: 10,
      needs: [],
      needsNote: '',
    },
  };
  const start = (actor?: Actor) =>
    actor
      ? app.as(actor, (work) => startInitiative(work, content, 'nl'))
      : app.system((work) => startInitiative(work, content, 'nl'));
  const idOf = async (token: string) => (await app.read((reading) => ownedBy(reading, token)))?.initiative.id ?? '';
  const mailed = async (email: string, part: string) => {
    const mail = (await app.mails()).find((one) => one.to === email && one.text.includes(`/initiatieven/${part}/`));
    return new RegExp(`/initiatieven/${part}/([\\w-]{43})`).exec(mail?.text ?? '')?.[1] ?? '';
  };
  const send = async (token: string) => {
    const email = `maker.${crypto.randomUUID()}@voorbeeld.example`;
    const id = await idOf(token);
    await app.system((work) => sendInitiative(work, id, { name: 'Sam', email }));
    return { id, own: await mailed(email, 'eigen') };
  };
  const reply = async (initiativeId: string) => {
    const email = `reactie.${crypto.randomUUID()}@voorbeeld.example`;
    const said = { kind: 'join', name: 'Joris', message: 'Ik doe mee.', language: 'nl' } as const;
    await app.system((work) => startReply(work, { ...said, initiativeId, email }));
    return mailed(email, 'reactie');
  };
  const published = await send(await start());
  await app.system((work) => confirmInitiative(work, published.id));
  const seen = (await app.read((reading) => initiativeById(reading, published.id)))?.changedAt ?? app.clock.now();
  await app.system((work) => publishInitiative(work, { id: published.id, seen }));
  const answered = await reply(published.id);
  const found = await app.read((reading) => replyBy(reading, answered));
  if (found) await app.system((work) => confirmReply(work, found));
  const waits = await send(await start());
  await app.system((work) => confirmInitiative(work, waits.id));
  const maker = await app.person({ memberships: [{ role: 'parent', municipalityId }] });
  const madeDraft = await start(maker.actor);
  return {
    growth: {
      ...(await trainerOf(app, municipalityId)),
      ...(await helpOf(app, demandId)),
      draft: await start(),
      unconfirmed: (await send(await start())).own,
      own: published.own,
      slug: (await app.read((reading) => initiativeById(reading, published.id)))?.slug ?? '',
      answerable: found?.id ?? '',
      reply: await reply(published.id),
      maker: { browser: maker.browser, initiative: await idOf(madeDraft) },
      waiting: waits.id,
      moderator: (await app.person({ memberships: [{ role: 'moderator' }] })).browser,
    },
  };
}

async function trainerOf(app: App, municipalityId: string) {
  const organisationId = await someOrganisation(app);
  const person = await app.person({ memberships: [{ role: 'trainer', organisationId }] });
  const saved = await app.system((work) =>
    saveAvailability(work, {
      ...{ homeId: municipalityId, maxKm: 20, outsideOwn: true, municipalityIds: [], dayParts: [5], hoursPerWeek: 8 },
      ...{ languages: ['nl'], coTrainer: false, about: '', personId: person.actor.personId, organisationId },
    }),
  );
  if (!saved.ok) throw new Error('no trainer');
  const trainerId = saved.trainerId;
  const today = localDate(app.clock.now());
  await app.system((work) => addAbsence(work, { trainerId, firstDay: today, lastDay: today }));
  const { id: interventionId } = await app.read(({ tx }) =>
    tx.selectFrom('interventions').select('id').orderBy('slug').limit(1).executeTakeFirstOrThrow(),
  );
  const claim = { trainerId, interventionId, validUntil: today.add({ years: 1 }), proofNumber: 'B-1', obtainedOn: null };
  await app.system((work) => claimQualification(work, claim));
  const of = (table: 'trainer_absences' | 'qualification_claims') =>
    app.read(({ tx }) => tx.selectFrom(table).select('id').where('trainer_id', '=', trainerId).executeTakeFirstOrThrow());
  return {
    trainer: { id: trainerId, browser: person.browser },
    absence: (await of('trainer_absences')).id,
    claim: (await of('qualification_claims')).id,
  };
}

async function helpOf(app: App, demandId: string) {
  const organisationId = await someOrganisation(app);
  const helper = await app.person({ memberships: [{ role: 'provider', organisationId }] });
  const offered = {
    demandId,
    personId: helper.actor.personId,
    organisationId,
    groupSize: 6,
    firstDay: null,
    dayParts: [],
    remarks: '',
  };
  await app.system((work) => offerHelp(work, offered));
  const { id } = await app.read(({ tx }) =>
    tx.selectFrom('help_offers').select('id').where('person_id', '=', helper.actor.personId).executeTakeFirstOrThrow(),
  );
  return { help: id, helper: helper.browser };
}

async function someOrganisation(app: App): Promise<string> {
  const { id } = await app.read(({ tx }) =>
    tx.selectFrom('organisations').select('id').where('kind', '=', 'provider').orderBy('slug').limit(1).executeTakeFirstOrThrow(),
  );
  return id;
}

/** Values of the parameters in the paths of this world; the first start that fits counts. */
export function growthPaths({ growth }: GrowthWorld): Record<string, Record<string, string>> {
  return {
    '/initiatieven/eigen/:token/verzending': { token: growth.draft },
    '/initiatieven/eigen/:token/bevestiging': { token: growth.unconfirmed },
    '/initiatieven/eigen/': { token: growth.own, reply: growth.answerable },
    '/initiatieven/reactie/': { token: growth.reply },
    '/initiatieven/': { slug: growth.slug },
    '/mijn/initiatieven/': { id: growth.maker.initiative },
    '/mijn/trainer/afwezigheid/': { id: growth.absence },
    '/werk/beheer/initiatieven/': { id: growth.waiting },
    '/werk/trainers/bevoegdheden/': { id: growth.claim },
    '/werk/trainers/': { id: growth.trainer.id },
  };
}

/** Who sends the forms of this world, from where, and what is right. */
export function growthSamples(
  world: GrowthWorld & {
    visitor: Browser;
    planner: { browser: Browser };
    admin: { browser: Browser };
    open: [string, string];
    municipality: string;
  },
): Record<string, FormSample> {
  const { growth, visitor } = world;
  const as = world.planner.browser;
  const trainer = growth.trainer.browser;
  const own = `/initiatieven/eigen/${growth.own}`;
  const review = `/werk/beheer/initiatieven/${growth.waiting}`;
  const help = `/werk/groepsvragen/${world.open[0]}/hulp`;
  const initiative = {
    ...{ who: 'parent', title: 'Samen koken', what: 'We koken elke maand samen.', municipality: world.municipality },
    ...{ 'ages-from': '4', 'ages-to': '11', 'ages-unit': 'years', dayParts: ['5'], people: '12' },
  };
  const from = { 'from-day': '1', 'from-month': '2', 'from-year': '2035' };
  const to = { 'to-day': '3', 'to-month': '2', 'to-year': '2035' };
  const until = { 'until-day': '1', 'until-month': '2', 'until-year': '2035' };
  return {
    'POST /werk/beheer/openstelling': { as: world.admin.browser, fill: { audience: 'parents', when: 'today' } },
    'POST /mijn/trainer': { as: trainer },
    'POST /mijn/trainer/afwezigheid': { as: trainer, page: '/mijn/trainer', fill: { ...from, ...to } },
    'POST /mijn/trainer/afwezigheid/:id/verwijdering': { as: trainer, page: '/mijn/trainer' },
    'POST /mijn/trainer/bevoegdheden': { as: trainer, page: '/mijn/trainer', fill: { proof: 'B-2', ...until } },
    'POST /mijn/trainer/uren': { as: trainer, page: '/mijn/trainer', emptyIsRight: true },
    'POST /mijn/trainer/scholing': { as: trainer, page: '/mijn/trainer', emptyIsRight: true },
    'POST /werk/trainers/bevoegdheden/:id/bevestiging': { as, page: '/werk/trainers/bevoegdheden' },
    'POST /werk/trainers/bevoegdheden/:id/weigering': {
      as,
      page: `/werk/trainers/bevoegdheden?weiger=${growth.claim}`,
      fill: { reden: 'Het bewijs is niet leesbaar.' },
    },
    'POST /werk/trainers/:id/uren': { as, page: '/werk/voorstellen' },
    'POST /initiatieven/nieuw': { as: visitor, fill: initiative },
    'POST /initiatieven/:slug/reactie': {
      as: visitor,
      page: `/initiatieven/${growth.slug}`,
      fill: { kind: 'join', name: 'Joris', email: 'joris@voorbeeld.example', message: 'Ik doe mee.' },
    },
    'POST /initiatieven/reactie/:token': { as: visitor },
    'POST /initiatieven/eigen/:token/verzending': {
      as: visitor,
      page: `/initiatieven/eigen/${growth.draft}`,
      fill: { name: 'Sam', email: 'sam@voorbeeld.example' },
    },
    'POST /initiatieven/eigen/:token/bevestiging': { as: visitor, page: `/initiatieven/eigen/${growth.unconfirmed}` },
    'POST /initiatieven/eigen/:token/einde': { as: visitor, page: own },
    'POST /initiatieven/eigen/:token/wijzigen': { as: visitor },
    'POST /initiatieven/eigen/:token/reacties/:reply/antwoord': {
      as: visitor,
      page: `${own}?antwoord=${growth.answerable}`,
      fill: { answer: 'Fijn, kom zaterdag.' },
    },
    'POST /mijn/initiatieven/:id/link': { as: growth.maker.browser, page: '/mijn/initiatieven' },
    'POST /werk/beheer/initiatieven/:id/publicatie': { as: growth.moderator, page: review },
    'POST /werk/beheer/initiatieven/:id/afwijzing': {
      as: growth.moderator,
      page: review,
      fill: { code: 'unclear', words: 'Schrijf er meer over.', outcome: 'returned' },
    },
    'POST /werk/groepsvragen/:id/hulp': { as: trainer, fill: { groupSize: '6' } },
    'POST /werk/groepsvragen/:id/hulp/:help/aanname': {
      as,
      page: `${help}?antwoord=${growth.help}`,
      fill: { message: 'Bel je mij?' },
    },
    'POST /werk/groepsvragen/:id/hulp/:help/afwijzing': {
      as,
      page: `${help}?antwoord=${growth.help}`,
      fill: { reason: 'We hebben al iemand.' },
    },
    'POST /werk/groepsvragen/:id/hulp/:help/intrekking': { as: growth.helper, page: help },
  };
}
