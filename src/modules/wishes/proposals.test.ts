import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { tokenIn } from '../../../test/app.ts';
import { plannedGroup } from '../../../test/factories/group-world.ts';
import { answerDemand, makeVersion, proposalById, refuseCounter } from '../planner/index.ts';
import { answerQuestion } from './answers.ts';
import { withdrawWish } from './ending.ts';
import { linkIn, type WishWorld, wishWorld } from './wishes.test-help.ts';

let w: WishWorld;
beforeAll(async () => {
  w = await wishWorld();
});
afterAll(() => w.app.close());
afterEach(() =>
  w.app.system(async ({ tx }) => {
    for (const table of [
      'wish_proposals',
      'team_reservations',
      'proposal_counters',
      'proposal_demands',
      'proposal_sessions',
      'proposal_trainers',
    ] as const)
      await tx.deleteFrom(table).execute();
    await tx.deleteFrom('room_bookings').execute();
    await tx.deleteFrom('trainer_bookings').execute();
    await tx.deleteFrom('demands').execute();
    await tx.deleteFrom('wishes').execute();
  }),
);

/** A team's need of five and an anonymous wish of one, in a sent proposal. */
async function asked() {
  const team = await w.need('leiden');
  const { browser, own } = await w.anonymous();
  const [wish] = await w.needs();
  const demandId = wish?.id ?? '';
  const proposalId = await w.proposed([team, demandId]);
  return { team, browser, own, token: own.split('/').at(-1) ?? '', demandId, proposalId };
}

const answer = (proposalId: string, demandId: string) =>
  w.app.read(async (r) => (await proposalById(r, proposalId))?.demands.find((one) => one.id === demandId)?.answer);
const yes = (ids: { proposalId: string; demandId: string }) => ({
  vraag: ids.demandId,
  voorstel: ids.proposalId,
  versie: '1',
  antwoord: 'ja',
});

describe('a proposal with a wish in it', () => {
  it('asks its owner by mail once; yes reserves a nameless place, which they fill by registering', async () => {
    const team = await w.need('leiden');
    const { browser, own } = await w.byMail('vraag@voorbeeld.example');
    const [wish] = await w.needs();
    const demandId = wish?.id ?? '';
    const proposalId = await w.proposed([team, demandId]);
    await w.app.runJob('wishes-news');
    await w.app.runJob('wishes-news');
    const mails = (await w.app.mails()).filter((mail) => mail.kind === 'wish-proposal');
    expect(mails.map((mail) => mail.to)).toEqual(['vraag@voorbeeld.example']);
    const page = linkIn(mails[0]?.text ?? '');
    expect((await browser.get(page)).body).toContain('Ja, ik wil deze plek');
    // Reading changes nothing; the button does (rule 19).
    expect(await answer(proposalId, demandId)).toBe('pending');
    expect((await browser.post(`${own}/antwoord`, yes({ proposalId, demandId }), own)).statusCode).toBe(303);
    expect(await answer(proposalId, demandId)).toBe('accepted');
    await w.othersSayYes(proposalId, [team]);
    expect(await w.demandState(demandId)).toBe('served');
    await w.app.runJob('wishes-news');
    await w.app.runJob('wishes-news');
    expect((await w.app.mails()).filter((mail) => mail.kind === 'wish-planned')).toHaveLength(1);
    const planned = await browser.get(own);
    expect(planned.body).toContain('Er is een plek vrijgehouden');

    const begun = await browser.post(`${own}/plekken`, { vraag: demandId, doe: 'aanmelden' }, own);
    const step = String(begun.headers.location);
    expect(step).toMatch(/\/groepen\/[\w-]+\/aanmelden\/[\w-]{43}\/kinderen$/);
    const child = { 'name-0': 'Noor', 'birth-0-day': '1', 'birth-0-month': '3', 'birth-0-year': '2018' };
    const two = {
      ...child,
      'name-1': 'Sam',
      'birth-1-day': '1',
      'birth-1-month': '3',
      'birth-1-year': '2018',
      'name-2': '',
      'birth-2-day': '',
      'birth-2-month': '',
      'birth-2-year': '',
    };
    expect((await browser.post(step, { ...two, verder: 'verder' })).body).toContain('Er is 1 plek voor u vrijgehouden');
    const contact = await browser.post(step, { ...child, verder: 'verder' });
    const summary = await browser.post(String(contact.headers.location), {
      name: 'Ouder Voorbeeld',
      email: 'vraag@voorbeeld.example',
      phone: '',
      relation: 'parent',
      remarks: '',
      postcode: '',
    });
    const sent = await browser.post(String(summary.headers.location), {});
    expect(sent.statusCode).toBe(303);
    const registered = await w.app.read((r) =>
      r.tx.selectFrom('registrations').select(['state', 'places', 'channel', 'team_reservation_id']).executeTakeFirstOrThrow(),
    );
    expect(registered).toMatchObject({ state: 'requested', places: 1, channel: 'team' });
    expect(registered.team_reservation_id).not.toBeNull();
    const left = await w.app.read((r) =>
      r.tx.selectFrom('team_reservations').select('places').where('demand_id', '=', demandId).executeTakeFirstOrThrow(),
    );
    expect(left.places).toBe(0);
    await w.app.system(({ tx }) => tx.updateTable('registrations').set({ team_reservation_id: null }).execute());
  });

  it('keeps the wish open with its waiting time when its owner says no, and asks nobody else', async () => {
    const { browser, own, demandId, proposalId } = await asked();
    const since = await w.app.read((r) =>
      r.tx.selectFrom('demands').select('waiting_since').where('id', '=', demandId).executeTakeFirst(),
    );
    await browser.post(`${own}/antwoord`, { ...yes({ proposalId, demandId }), antwoord: 'nee' }, own);
    const row = await w.app.read((r) =>
      r.tx.selectFrom('demands').select(['state', 'waiting_since']).where('id', '=', demandId).executeTakeFirst(),
    );
    expect(row).toEqual({ state: 'open', waiting_since: since?.waiting_since });
    await w.app.runJob('wishes-news');
    expect((await browser.get(own)).body).not.toContain('Ja, ik wil deze plek');
  });

  it('asks for another moment: taken, their yes stands for it and an old page counts no more; refused, they are asked again', async () => {
    const team = await w.need('leiden');
    const { browser, own } = await w.byMail('anders@voorbeeld.example');
    const [wish] = await w.needs();
    const demandId = wish?.id ?? '';
    const proposalId = await w.proposed([team, demandId]);
    await w.app.runJob('wishes-news');
    const ask = (over: Record<string, string | string[]>) =>
      browser.post(
        `${own}/ander-moment`,
        { vraag: demandId, voorstel: proposalId, versie: '1', dagdelen: [], woorden: '', ...over },
        `${own}/ander-moment`,
      );
    const counter = () =>
      w.app.read((r) =>
        r.tx
          .selectFrom('proposal_counters')
          .select(['id', 'made_by', 'note', 'day_part', 'other_day_parts', 'first_day', 'note_sealed'])
          .where('state', '=', 'open')
          .executeTakeFirstOrThrow(),
      );
    // The planned moment is no other moment; a telephone number is not kept.
    const same = await ask({ dagdelen: '5' });
    expect(same.statusCode).toBe(422);
    expect(same.body).toContain('Kies een ander dagdeel dan nu is voorgesteld');
    const number = await ask({ dagdelen: ['13', '9'], woorden: 'Bel 06-12345678' });
    expect(number.statusCode).toBe(422);
    expect(number.body).toContain('Bel 06-12345678');
    expect(number.body).toMatch(/value="13" checked/);
    const from = { 'vanaf-day': '1', 'vanaf-month': '3', 'vanaf-year': '2027' };
    expect((await ask({ dagdelen: ['13', '9'], ...from, woorden: 'Maandag is zwemles.' })).statusCode).toBe(303);
    const open = await counter();
    expect(open).toMatchObject({ made_by: null, note: '', day_part: 9, other_day_parts: [13] });
    expect(open.first_day?.toString()).toBe('2027-03-01');
    expect(String(open.note_sealed)).not.toContain('zwemles');
    expect((await browser.get(own)).body).toContain('Gevraagd: liever op woensdag- en donderdagmiddag vanaf 1 maart 2027.');
    // The planner reads the words and chooses one of the moments; another team that joins reads nothing of it.
    const page = await w.planner.browser.get(`/werk/voorstellen/${proposalId}`);
    for (const said of ['Past op: woensdag- en donderdagmiddag', 'Liever vanaf 1 maart 2027', 'Maandag is zwemles.'])
      expect(page.body).toContain(said);
    expect(page.body).toContain('Wat donderdagmiddag betekent');
    expect((await w.leiden.browser.get(`/werk/voorstellen/${proposalId}`)).body).not.toContain('zwemles');
    const taken = { proposalId, version: 1, change: {}, counterId: open.id };
    expect(await w.app.as(w.planner.actor, (work) => makeVersion(work, { ...taken, dayPart: 1 }))).toMatchObject({
      ok: false,
      reason: 'counter',
    });
    const path = `/werk/voorstellen/${proposalId}`;
    const pressed = await w.planner.browser.post(`${path}/tegenvoorstellen/${open.id}`, { versie: '1', dagdeel: '13' }, path);
    expect(pressed.statusCode).toBe(303);
    const first = (await w.app.read((r) => proposalById(r, proposalId)))?.sessions[0]?.startsAt;
    expect(first?.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().toString()).toBe('2027-03-04');
    expect(await answer(proposalId, demandId)).toBe('accepted');

    await w.app.system(({ tx }) => tx.updateTable('proposal_demands').set({ answer: 'pending' }).execute());
    await browser.post(`${own}/antwoord`, yes({ proposalId, demandId }), own);
    expect(await answer(proposalId, demandId), 'a yes to version 1').toBe('pending');
    w.app.clock.move({ minutes: 1 });
    await ask({ versie: '2', dagdelen: '5' });
    const refused = { proposalId, counterId: (await counter()).id, reason: 'De zaal is dan bezet.' };
    await w.app.as(w.planner.actor, (work) => refuseCounter(work, refused));
    await w.app.runJob('wishes-news');
    await w.app.runJob('wishes-news');
    const mails = (await w.app.mails()).filter((mail) => mail.to === 'anders@voorbeeld.example');
    expect(mails.filter((mail) => mail.subject.startsWith('Het moment blijft zo'))).toHaveLength(1);
    expect((await browser.get(own)).body).toContain('De zaal is dan bezet.');
    // What they wrote goes with the wish.
    await browser.post(`${own}/intrekking`, {}, own);
    const kept = await w.app.read((r) => r.tx.selectFrom('proposal_counters').select('note_sealed').execute());
    expect(kept.map((row) => row.note_sealed)).toEqual([null, null]);
  });

  it('cannot be answered for by a team, nor by the owner of another wish', async () => {
    const { demandId, proposalId } = await asked();
    const given = { proposalId, demandId, answer: 'accepted' as const, reason: '' };
    expect(await w.app.as(w.leiden.actor, (work) => answerDemand(work, given))).toEqual({ ok: false, reason: 'unknown' });
    const other = await w.anonymous();
    const sent = await other.browser.post(`${other.own}/antwoord`, yes({ proposalId, demandId }), other.own);
    expect(sent.statusCode).toBe(404);
    expect(await answer(proposalId, demandId)).toBe('pending');
  });

  it('gives places back that its owner does not need; they go on to others', async () => {
    const { browser, own, team, demandId, proposalId } = await asked();
    await browser.post(`${own}/antwoord`, yes({ proposalId, demandId }), own);
    await w.othersSayYes(proposalId, [team]);
    const taken = () =>
      w.app.read(
        async (r) =>
          (
            await r.tx
              .selectFrom('group_places as p')
              .innerJoin('proposals as x', 'x.group_id', 'p.group_id')
              .select('p.taken')
              .where('x.id', '=', proposalId)
              .executeTakeFirst()
          )?.taken,
      );
    expect(await taken()).toBe(6);
    expect((await browser.post(`${own}/plekken`, { vraag: demandId, doe: 'terug' }, own)).statusCode).toBe(303);
    expect(await taken()).toBe(5);
    expect((await browser.get(own)).body).toContain('zijn ingevuld of teruggegeven');
  });

  it('lets go of everything when a wish with a place is withdrawn', async () => {
    const { browser, own, team, demandId, proposalId } = await asked();
    await browser.post(`${own}/antwoord`, yes({ proposalId, demandId }), own);
    await w.othersSayYes(proposalId, [team]);
    expect((await browser.post(`${own}/intrekking`, {}, own)).headers.location).toContain('/wensen');
    expect(await w.needs()).toMatchObject([{ id: demandId, state: 'served', wish_id: null }]);
    const left = await w.app.read((r) =>
      r.tx.selectFrom('team_reservations').select('places').where('demand_id', '=', demandId).executeTakeFirst(),
    );
    expect(left?.places).toBe(0);
  });
});

describe('at the same moment (rule 4)', () => {
  it('two yeses of the same owner are one answer', async () => {
    const { token, demandId, proposalId } = await asked();
    const given = { demandId, proposalId, version: 1, answer: 'accepted' as const };
    const both = await Promise.all([1, 2, 3].map(() => w.app.system((work) => answerQuestion(work, token, given))));
    expect(both.filter((one) => one?.ok)).toHaveLength(1);
    expect(both.filter((one) => one && !one.ok && one.reason === 'answered')).toHaveLength(2);
  });

  it('yes and withdrawing leave either the answer or nothing, never half of each', async () => {
    for (let n = 0; n < 4; n++) {
      const { token, team, demandId, proposalId } = await asked();
      const given = { demandId, proposalId, version: 1, answer: 'accepted' as const };
      const [said, gone] = await Promise.all([
        w.app.system((work) => answerQuestion(work, token, given)),
        w.app.system((work) => withdrawWish(work, token)),
      ]);
      const row = await w.app.read((r) =>
        r.tx.selectFrom('demands').select(['state', 'wish_id']).where('id', '=', demandId).executeTakeFirst(),
      );
      if (gone === 'withdrawn') {
        expect(said).toBeUndefined();
        expect(row).toMatchObject({ state: 'withdrawn', wish_id: null });
        expect(await answer(proposalId, demandId)).toBe('declined');
      } else {
        expect(gone).toBe('agreed');
        expect(said).toMatchObject({ ok: true });
        expect(row?.state).toBe('proposed');
      }
      await w.app.system(async ({ tx }) => {
        await tx.deleteFrom('room_bookings').execute();
        await tx.deleteFrom('trainer_bookings').execute();
        await tx.deleteFrom('proposal_demands').execute();
        await tx.deleteFrom('demands').where('id', 'in', [team, demandId]).execute();
      });
    }
  });

  it('no owner hears the same thing twice from two processes', async () => {
    await w.need('leiden');
    await w.byMail('dubbel@voorbeeld.example');
    const team = await w.need('leiden');
    const [wish] = await w.needs();
    await w.proposed([team, wish?.id ?? '']);
    await Promise.all([w.app.runJob('wishes-news'), w.app.runJob('wishes-news'), w.app.runJob('wishes-news')]);
    expect(
      (await w.app.mails()).filter((mail) => mail.kind === 'wish-proposal' && mail.to === 'dubbel@voorbeeld.example'),
    ).toHaveLength(1);
  });
});

describe('tell me when', () => {
  it('tells of a group that fits once, also when it is planned later or gets a free place', async () => {
    const group = await w.app.system(async (work) => {
      const { id: municipalityId } = await work.tx.selectFrom('municipalities').select('id').limit(1).executeTakeFirstOrThrow();
      const { id: organisationId } = await work.tx.selectFrom('organisations').select('id').limit(1).executeTakeFirstOrThrow();
      return plannedGroup(
        work,
        {
          municipalityId,
          organisationId,
          locationId: '',
          roomId: w.rooms[0] ?? '',
          interventionId: '',
          offerId: w.offerId,
          trainerIds: [w.trainers[0]?.id ?? '', w.trainers[1]?.id ?? ''],
        },
        { title: 'Sterk op dinsdag', openedTo: 'parents' },
      );
    });
    const { browser, own } = await w.byMail('wanneer@voorbeeld.example', {
      dagdelen: Array.from({ length: 28 }, (_, n) => String(n)),
    });
    await w.byMail('anders@voorbeeld.example', { 'leeftijd-0': '20' });
    await w.app.runJob('wishes-news');
    await w.app.runJob('wishes-news');
    const mails = (await w.app.mails()).filter((mail) => mail.kind === 'wish-group');
    expect(mails.map((mail) => mail.to)).toEqual(['wanneer@voorbeeld.example']);
    expect(mails[0]?.text).toContain(`/groepen/${group.slug}`);
    expect((await browser.get(own)).body).toContain(`/groepen/${group.slug}`);
    const code = await w.anonymous({ dagdelen: Array.from({ length: 28 }, (_, n) => String(n)) });
    await w.app.runJob('wishes-news');
    expect((await code.browser.get(code.own)).body).toContain(`/groepen/${group.slug}`);
    expect(tokenIn((await code.browser.get(code.own)).body)).not.toBe('');
  });
});
