import { sql } from 'kysely';
import { addDemand } from '../../src/modules/demand/index.ts';
import { beginPayment, carryPayment, confirmRegistration, reserveForTeam } from '../../src/modules/registrations/index.ts';
import { openSession } from '../../src/modules/sign-in/index.ts';
import { hashToken } from '../../src/platform/crypto/tokens.ts';
import { sendMail } from '../../src/platform/mail/outbox.ts';
import type { Work } from '../../src/platform/work.ts';
import { Browser, type TestApp } from '../app.ts';
import { type AdministrationWorld, administrationWorld } from './administration-world.ts';
import { type CalendarWorld, calendarWorld } from './calendar-world.ts';
import { type EvaluationWorld, evaluationWorld } from './evaluation-world.ts';
import { type GrowthWorld, growthWorld } from './growth-world.ts';
import { formOn } from './html-form.ts';
import { type PlanWorld, planWorld } from './plan-world.ts';
import { type PrivacyWorld, privacyWorld } from './privacy-world.ts';
import { type ProposalWorld, proposalWorld } from './proposal-world.ts';
import { type RecruitmentWorld, recruitmentWorld } from './recruitment-world.ts';
import { giveApp, linkFor } from './sign-in.ts';
import { type SupportWorld, supportWorld } from './support-world.ts';
import { type UpkeepWorld, upkeepWorld } from './upkeep-world.ts';
import { type WishSampleWorld, wishSampleWorld } from './wish-world.ts';

/** First name of the child in the world's registrations. */
export const CHILD = 'Quirijn';

type Person = Awaited<ReturnType<TestApp['person']>>;

/** One record of every kind that a route can be about, and people who may use them, in the example region. */
export interface RouteWorld
  extends AdministrationWorld,
    PrivacyWorld,
    UpkeepWorld,
    GrowthWorld,
    PlanWorld,
    CalendarWorld,
    EvaluationWorld,
    RecruitmentWorld {
  app: TestApp;
  visitor: Browser;
  planner: Person;
  /** Two teams with needs and a third that has nothing to do with them. */
  leiden: Person & { organisationId: string };
  katwijk: Person & { organisationId: string };
  outsider: Person & { organisationId: string };
  /** Gives the group. */
  trainer: Browser;
  group: { id: string; slug: string; birth: Temporal.PlainDate; session: string; trainer: string };
  offerSlug: string;
  /** A search word of the theme "resilience". */
  searchWord: string;
  /** An offer with a picture and a change that waits, and its method. */
  kept: { offer: string; picture: string; method: { id: string; slug: string } };
  /** Leiden. */
  municipality: string;
  /** Needs in a proposal that waits for answers, first Leiden's, and one of each that is still open. */
  asked: [string, string];
  open: [string, string];
  proposal: string;
  proposals: ProposalWorld;
  support: SupportWorld;
  wishes: WishSampleWorld;
  reservation: string;
  /** A registration that is being filled in, and one that was sent and confirmed. */
  draft: string;
  sentDraft: string;
  registration: string;
  token: string;
  /** A talk beforehand that is still to be held. */
  talk: string;
  /** A payment that runs, and how the example bank calls it. */
  payment: { id: string; reference: string };
  mail: string;
  /** A mail of which nobody knows whether it arrived. */
  uncertainMail: string;
  /** A link by which somebody can sign in. */
  signInLink: string;
  /** Signed in with one factor, with an app for the second. */
  halfway: Browser;
  /** Has an app that waits for its first code. */
  settingUp: Browser;
}

export async function routeWorld(app: TestApp): Promise<RouteWorld> {
  const team = async (slug: string) => {
    const organisationId = await idOf(app, sql`select id from organisations where slug = ${slug}`);
    return { organisationId, ...(await app.person({ memberships: [{ role: 'professional', organisationId }] })) };
  };
  const leiden = await team('jgt-leiden-noord');
  const katwijk = await team('jgt-katwijk');
  const outsider = await team('jgt-hillegom');
  const planner = await app.person({ memberships: [{ role: 'facility-support', planner: true }] });
  const { trainerPerson, ...group } = await openGroup(app);
  const asked: [string, string] = [await need(app, leiden, 'Leiden', 5), await need(app, katwijk, 'Katwijk', 4)];
  const proposal = await sentProposal(planner.browser, asked);
  const open: [string, string] = [await need(app, leiden, 'Leiden', 5), await need(app, katwijk, 'Katwijk', 4)];
  const reservation = await reserve(app, group.id, open[0], leiden.organisationId);
  const offerSlug = await idOf(app, sql`select slug as id from offers where access <> 'owner-only' order by slug limit 1`);
  const searchWord = await idOf(app, sql`select id from search_words where theme = 'resilience' order by phrase limit 1`);
  const municipality = await idOf(app, sql`select id from municipalities where name = 'Leiden'`);
  const session = await app.system((work) => openSession(work, trainerPerson, { method: 'example', strength: 2 }));
  return {
    ...{
      app,
      visitor: app.browser(),
      planner,
      leiden,
      katwijk,
      outsider,
      group,
      offerSlug,
      searchWord,
      municipality,
      asked,
      open,
      proposal,
      reservation,
    },
    proposals: await proposalWorld(app, { proposal, demand: asked[1], team: katwijk.actor }),
    kept: await keptOffer(app),
    ...(await signingIn(app)),
    ...(await administrationWorld(app, leiden.organisationId)),
    ...(await privacyWorld(app)),
    ...(await growthWorld(app, open[0], municipality)),
    ...(await evaluationWorld(app)),
    ...(await upkeepWorld(app, planner.actor)),
    ...(await planWorld(app, planner.actor)),
    ...(await supportWorld(app, planner.actor)),
    ...(await calendarWorld(app, planner.actor.personId)),
    ...(await recruitmentWorld(app)),
    wishes: await wishSampleWorld(app, { leiden, municipality }),
    trainer: new Browser(app.http, { sessie: session.token }),
    draft: await filledDraft(app.browser(), group, 'concept@voorbeeld.example'),
    ...(await family(app, group)),
    uncertainMail: await uncertainMail(app),
    ...(await talkAndPayment(app)),
  };
}

async function keptOffer(app: TestApp): Promise<RouteWorld['kept']> {
  const row = await app.read((reading) =>
    reading.tx
      .selectFrom('offers as o')
      .innerJoin('offer_versions as v', (join) => join.onRef('v.offer_id', '=', 'o.id').on('v.state', '=', 'waiting'))
      .innerJoin('offer_pictures as f', 'f.offer_id', 'o.id')
      .innerJoin('interventions as i', 'i.id', 'o.intervention_id')
      .select(['o.id as offer', 'f.id as picture', 'i.id', 'i.slug'])
      .where('o.state', '=', 'published')
      .where('f.position', 'is not', null)
      .limit(1)
      .executeTakeFirstOrThrow(),
  );
  return { offer: row.offer, picture: row.picture, method: { id: row.id, slug: row.slug } };
}

/** People on their way in. */
async function signingIn(app: TestApp): Promise<Pick<RouteWorld, 'signInLink' | 'halfway' | 'settingUp'>> {
  const invited = await app.person({ memberships: [{ role: 'editor' }] });
  const halfway = await app.person({ memberships: [{ role: 'editor' }] }, 1);
  const settingUp = await app.person({ memberships: [{ role: 'editor' }] });
  await giveApp(app, halfway.actor.personId);
  await giveApp(app, settingUp.actor.personId, false);
  return { signInLink: await linkFor(app, invited.actor.personId), halfway: halfway.browser, settingUp: settingUp.browser };
}

async function uncertainMail(app: TestApp): Promise<string> {
  const mail = {
    kind: 'group-not-confirmed',
    to: 'iemand@ontvanger.test',
    lang: 'nl',
    subject: 'Hallo',
    text: 'Hallo.',
  } as const;
  return app.system(async (work) => {
    await sendMail(work, mail);
    const { id } = await work.tx.selectFrom('mails').select('id').orderBy('id', 'desc').limit(1).executeTakeFirstOrThrow();
    const stopped = { state: 'uncertain', reason: 'stopped', attempts: 1, delivered_at: work.now } as const;
    await work.tx.updateTable('mails').set(stopped).where('id', '=', id).execute();
    return id;
  });
}

/** The only value of the first row, called "id". */
export async function idOf(app: TestApp, query: ReturnType<typeof sql<{ id: string }>>): Promise<string> {
  const row = await app.read(async (reading) => (await query.execute(reading.tx)).rows[0]);
  if (!row) throw new Error('the example region has no such row');
  return row.id;
}

/** A group that parents can register for, with families in it and a few places left. */
async function openGroup(app: TestApp): Promise<RouteWorld['group'] & { trainerPerson: string }> {
  const found = await app.read((reading) =>
    sql<{
      id: string;
      slug: string;
      starts: Temporal.Instant;
      months: number;
      session: string;
      trainer: string;
      trainerPerson: string;
    }>`
      select g.id, g.slug, g.starts_at as starts, (g.age_min + g.age_max) / 2 as months, s.id as session, t.id as trainer, t.person_id as "trainerPerson"
      from groups g join group_places p on p.group_id = g.id join group_sessions s on s.group_id = g.id and s.number = 1
      join group_trainers gt on gt.group_id = g.id join trainers t on t.id = gt.trainer_id
      where g.opened_to = 'parents' and g.state in ('planned', 'confirmed') and g.registration_opens_at <= ${app.clock.now()}::timestamptz
        and g.registration_closes_at > ${app.clock.now()}::timestamptz and p.taken > 0 and p.capacity - p.taken >= 4 and g.age_min >= 24
      order by g.starts_at desc, gt.lead desc limit 1`.execute(reading.tx),
  );
  const [row] = found.rows;
  if (!row) throw new Error('the example region has no group with free places');
  const birth = row.starts.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().subtract({ months: row.months });
  return { id: row.id, slug: row.slug, birth, session: row.session, trainer: row.trainer, trainerPerson: row.trainerPerson };
}

/** A family that waits for a talk beforehand, and one that began to pay. */
async function talkAndPayment(app: TestApp): Promise<Pick<RouteWorld, 'talk' | 'payment'>> {
  const talk = await idOf(
    app,
    sql`select r.id from registrations r join registration_intakes i on i.registration_id = r.id
      where r.state = 'requested' and r.address_confirmed_at is not null and i.outcome is null and i.hold_before > ${app.clock.now()}::timestamptz
      order by r.sequence limit 1`,
  );
  const payer = await idOf(
    app,
    sql`select r.id from registrations r join groups g on g.id = r.group_id left join contributions c on c.registration_id = r.id
      where g.contribution_cents > 0 and r.state = 'confirmed' and coalesce(c.state, 'to-pay') = 'to-pay' order by r.sequence limit 1`,
  );
  const steps = <T>(step: (work: Work) => Promise<T>) => app.system(step);
  const begun = await app.system((work) => beginPayment(work, payer));
  const payment = begun && (await carryPayment(steps, begun.id));
  if (!payment?.reference) throw new Error('the example has nothing to pay');
  return { talk, payment: { id: payment.id, reference: payment.reference } };
}

async function need(app: TestApp, team: RouteWorld['leiden'], town: string, places: number): Promise<string> {
  const municipalityId = await idOf(app, sql`select id from municipalities where name = ${town}`);
  const added = await app.as(team.actor, (work) =>
    addDemand(work, {
      ...{ organisationId: team.organisationId, municipalityId, theme: 'resilience', places },
      ...{ ageMin: 96, ageMax: 131, dayParts: [5, 13], languages: ['nl'], maxKm: 20 },
    }),
  );
  if (!added.ok) throw new Error(`the need is refused: ${JSON.stringify(added.errors)}`);
  return added.demandId;
}

/** Made with the choices that the planner's page proposes, and sent. */
async function sentProposal(planner: Browser, demands: string[]): Promise<string> {
  const path = '/werk/voorstellen/nieuw';
  const page = `${path}?vragen=${demands.join(',')}`;
  const form = formOn((await planner.get(page)).body, path);
  if (!form) throw new Error('the planner cannot propose');
  const proposal = target(await planner.post(path, form.values, page));
  await planner.post(`${proposal}/verzending`, {}, proposal);
  return proposal.split('/').at(-1) ?? '';
}

async function reserve(app: TestApp, groupId: string, demandId: string, organisationId: string): Promise<string> {
  const giveBackBefore = app.clock.now().add({ hours: 48 });
  const reserved = await app.system((work) =>
    reserveForTeam(work, { groupId, demandId, organisationId, places: 1, giveBackBefore }),
  );
  if (!reserved) throw new Error('the group has no place for the team');
  return idOf(app, sql`select id from team_reservations where demand_id = ${demandId}`);
}

/** The first two steps of registering one child; returns the secret of the draft. */
async function filledDraft(browser: Browser, group: RouteWorld['group'], email: string): Promise<string> {
  const { day, month, year } = group.birth;
  const child = { 'name-0': CHILD, 'birth-0-day': day, 'birth-0-month': month, 'birth-0-year': year };
  const contactPage = target(await browser.post(`/groepen/${group.slug}/aanmelden`, child));
  target(await browser.post(contactPage, { name: 'Ouder Voorbeeld', email, relation: 'parent' }));
  return contactPage.split('/').at(-2) ?? '';
}

/** A family with a certain place, and what the mail about it holds. */
async function family(app: TestApp, group: RouteWorld['group']) {
  const email = 'gezin@voorbeeld.example';
  const browser = app.browser();
  const sentDraft = await filledDraft(browser, group, email);
  target(await browser.post(`/groepen/${group.slug}/aanmelden/${sentDraft}/overzicht`, {}));
  const registration = await idOf(app, sql`select id from registrations where idempotency_key = ${hashToken(sentDraft)}`);
  await app.system((work) => confirmRegistration(work, registration));
  const mail = (await app.mails()).find((one) => one.to === email && one.attachments.length > 0);
  const token = /\/aanmelding\/([\w-]{43})/.exec(mail?.text ?? '')?.[1];
  if (!mail || !token) throw new Error('no mail with a link');
  return { sentDraft, registration, token, mail: mail.id };
}

function target(response: { statusCode: number; headers: Record<string, unknown>; body: string }): string {
  const { location } = response.headers;
  if (response.statusCode === 303 && typeof location === 'string') return location;
  throw new Error(`answered ${response.statusCode}: ${response.body.replaceAll(/<[^>]+>/g, ' ').slice(0, 2000)}`);
}
