import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Browser, createTestApp, type TestApp } from '../../../../test/app.ts';
import type { GroupWorld } from '../../../../test/factories/group-world.ts';
import { aGroup, aWorld, counted, family, mailTo, registered, START } from '../registration.test-help.ts';

let app: TestApp;
let world: GroupWorld;
let group: { groupId: string; slug: string };
let visitor: Browser;
let week = 4;

const sam = {
  'name-0': 'Sam',
  'birth-0-day': '1',
  'birth-0-month': '9',
  'birth-0-year': '2017',
  'name-1': '',
  'birth-1-day': '',
  'birth-1-month': '',
  'birth-1-year': '',
};
const parent = {
  name: 'Femke Voorbeeld',
  email: 'Femke@voorbeeld.example',
  phone: '06 12 34 56 78',
  relation: 'parent',
  remarks: 'Allergisch voor noten',
};

beforeAll(async () => {
  app = await createTestApp({ start: START });
  world = await aWorld(app);
});
afterAll(() => app.close());
beforeEach(async () => {
  group = await aGroup(app, world, { capacity: 1, inDays: 7 * week++ });
  visitor = app.browser();
});

const start = () => `/groepen/${group.slug}/aanmelden`;

async function toSummary(contact: Record<string, string> = parent): Promise<string> {
  const first = await visitor.post(start(), { ...sam, verder: 'verder' });
  expect(first.statusCode).toBe(303);
  const second = await visitor.post(String(first.headers.location), contact);
  expect(second.statusCode).toBe(303);
  return String(second.headers.location);
}

describe('registering without account or script', () => {
  it('goes in three steps to a held place, and by mail to a certain one', async () => {
    const summary = await toSummary();
    const shown = (await visitor.get(summary)).body;
    for (const text of ['Sam', '1 september 2017', 'femke@voorbeeld.example', '0612345678', 'Wijzigen', 'maken we ze anoniem'])
      expect(shown).toContain(text);
    const sent = await visitor.post(summary, {});
    expect(sent.statusCode).toBe(303);
    const thanks = (await visitor.get(String(sent.headers.location))).body;
    expect(thanks).toContain('Fijn dat u meedoet');
    expect((await counted(app, group.groupId)).taken).toBe(1);

    const { token, text } = await mailTo(app, 'femke@voorbeeld.example', 'confirm');
    expect(text).not.toContain('Sam');
    const link = `/aanmelding/${token}`;
    expect((await visitor.get(link)).body).toContain('Bevestig mijn aanmelding');
    expect((await visitor.get(link)).body).toContain('Bevestig mijn aanmelding');
    expect((await visitor.get(`${link}/kalender.ics`)).statusCode).toBe(404);
    expect((await visitor.post(`${link}/bevestiging`, {}, link)).headers.location).toBe(link);
    expect((await visitor.get(link)).body).toContain('Uw plek staat vast');
    expect((await visitor.get(`${link}/kalender.ics`)).body).toContain('BEGIN:VEVENT');
    const gone = await visitor.post(`${link}/annulering`, {});
    expect(gone.headers.location).toBe(link);
    expect((await visitor.get(link)).body).toContain('Deze aanmelding is afgelopen');
    expect((await counted(app, group.groupId)).taken).toBe(0);
  });

  it('makes one registration of a draft that is sent twice', async () => {
    const summary = await toSummary();
    const token = /_csrf" value="([^"]+)"/.exec((await visitor.get(summary)).body)?.[1] ?? '';
    const [one, two] = await Promise.all([visitor.postWithToken(summary, {}, token), visitor.postWithToken(summary, {}, token)]);
    expect([one.headers.location, two.headers.location]).toEqual([
      summary.replace('overzicht', 'verstuurd'),
      summary.replace('overzicht', 'verstuurd'),
    ]);
    expect(await counted(app, group.groupId)).toEqual({ capacity: 1, taken: 1, rows: 1 });
    expect((await visitor.get(summary)).statusCode).toBe(404);
  });

  it('says before and after that the group filled up meanwhile', async () => {
    const summary = await toSummary();
    await registered(app, family(group.groupId));
    const shown = (await visitor.get(summary)).body;
    expect(shown).toContain('Deze groep is vol');
    expect(shown).toContain('Zet mij op de wachtlijst');
    const sent = await visitor.post(summary, {});
    expect((await visitor.get(String(sent.headers.location))).body).toContain('U staat op de wachtlijst');
  });

  it('asks for other groups only when this one is full, and for a known postcode', async () => {
    await registered(app, family(group.groupId));
    const first = await visitor.post(start(), { ...sam, verder: 'verder' });
    const contact = String(first.headers.location);
    expect((await visitor.get(contact)).body).toContain('een andere groep van dit aanbod');
    const wrong = await visitor.post(contact, { ...parent, otherGroups: 'ja', maxKm: '10', postcode: '9999' });
    expect(wrong.statusCode).toBe(422);
    expect(wrong.body).toContain('kennen we niet');
    expect(wrong.body).toContain('value="9999"');
    expect((await visitor.post(contact, { ...parent, otherGroups: 'ja', maxKm: '10', postcode: '2315 zx' })).statusCode).toBe(
      303,
    );
  });

  it('takes up to three children on one page each', async () => {
    const first = await visitor.post(start(), { ...sam, verder: 'nog-een' });
    const more = String(first.headers.location);
    expect(more).toMatch(/kinderen\?nog=een$/);
    expect((await visitor.get(more)).body).toContain('name="name-1"');
    const page = more.split('?')[0] ?? '';
    const twins = { ...sam, 'name-1': 'Noor', 'birth-1-day': '1', 'birth-1-month': '9', 'birth-1-year': '2017' };
    expect((await visitor.post(page, { ...twins, verder: 'verder' })).headers.location).toMatch(/contact$/);
    expect((await visitor.get(page)).body).toContain('value="Noor"');
  });

  it('explains kindly when the age does not fit', async () => {
    const answer = await visitor.post(start(), { ...sam, 'birth-0-year': '2022', verder: 'verder' });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('Deze groep is voor 8-10 jaar');
    expect(answer.body).toContain('Bekijk andere groepen');
    expect(answer.body).toContain('value="Sam"');
  });

  it('takes a month by its name, and a typing mistake says nothing about other groups', async () => {
    expect((await visitor.post(start(), { ...sam, 'birth-0-month': 'sept.', verder: 'verder' })).statusCode).toBe(303);
    const mistakes = { 'birth-0-month': 'maandag', 'birth-0-year': '17' };
    for (const [field, value] of Object.entries({ ...mistakes, 'birth-0-day': '31' })) {
      const answer = await visitor.post(start(), { ...sam, [field]: value, verder: 'verder' });
      expect(answer.body).toContain('Geboortedatum: Deze datum kennen we niet');
      expect(answer.body).not.toContain('Bekijk andere groepen');
    }
    const ownDate = await visitor.post(start(), { ...sam, 'birth-0-year': '1986', verder: 'verder' });
    expect(ownDate.body).toContain('Vul de geboortedatum van het kind in');
    expect(ownDate.body).not.toContain('Bekijk andere groepen');
  });

  it('takes an expected baby in a group that begins after the birth, and no other date to come', async () => {
    const baby = await aGroup(app, world, { ageMin: 0, ageMax: 11, inDays: 7 * 20 + week++ });
    const at = `/groepen/${baby.slug}/aanmelden`;
    expect((await visitor.get(at)).body).toContain('Nog niet geboren?');
    expect((await visitor.get(start())).body).not.toContain('Nog niet geboren?');
    const due = (day: string, month: string, year: string) =>
      visitor.post(at, { ...sam, 'birth-0-day': day, 'birth-0-month': month, 'birth-0-year': year, verder: 'verder' });
    const accepted = await due('10', 'januari', '2027');
    expect(accepted.statusCode).toBe(303);
    const summary = await visitor.post(String(accepted.headers.location), { ...parent, email: 'baby@voorbeeld.example' });
    expect((await visitor.post(String(summary.headers.location), {})).statusCode).toBe(303);
    expect((await counted(app, baby.groupId)).taken).toBe(1);
    expect((await due('10', 'juli', '2027')).body).toContain('Sam is bij de eerste keer nog niet geboren');
    expect((await due('10', 'januari', '2029')).body).toContain('Deze datum ligt in de toekomst. Kijk het jaar na.');
  });

  it('names in the summary each field that is wrong, in both languages', async () => {
    const empty = { 'name-0': '', 'birth-0-day': '', 'birth-0-month': '', 'birth-0-year': '', verder: 'verder' };
    const lines = (body: string) =>
      [...body.matchAll(/<a class="utrecht-link" href="(#veld-[^"]*)">([^<]*)</g)].map((one) => [one[1], one[2]]);
    expect(lines((await visitor.post(start(), empty)).body)).toEqual([
      ['#veld-name-0', 'Voornaam van uw kind: Vul dit in.'],
      ['#veld-birth-0', 'Geboortedatum: Vul dit in.'],
    ]);
    expect(lines((await visitor.post(`/en${start()}`, empty)).body)).toEqual([
      ['#veld-name-0', 'First name of your child: Fill this in.'],
      ['#veld-birth-0', 'Date of birth: Fill this in.'],
    ]);
  });

  it('speaks English below /en', async () => {
    const first = await visitor.post(`/en${start()}`, { ...sam, verder: 'verder' });
    const second = await visitor.post(String(first.headers.location), { ...parent, email: 'anna@voorbeeld.example' });
    const sent = await visitor.post(String(second.headers.location), {});
    expect((await visitor.get(String(sent.headers.location))).body).toContain('Good to have you with us');
    const mail = await mailTo(app, 'anna@voorbeeld.example', 'confirm');
    expect(mail.text).toContain('/en/aanmelding/');
  });
});

describe('wrong input', () => {
  const bad: [string, Record<string, string>][] = [
    ['empty', { 'name-0': '', 'birth-0-day': '', 'birth-0-month': '', 'birth-0-year': '' }],
    ['too long', { 'name-0': 'x'.repeat(41) }],
    ['an impossible date', { 'birth-0-day': '31', 'birth-0-month': '2' }],
    ['a birth date in the future', { 'birth-0-year': '2030' }],
    ['letters for a date', { 'birth-0-day': 'een' }],
    ['a name without a date', { 'name-1': 'Noor' }],
    ['unknown keys', { admin: 'ja' }],
    ['broken characters', { 'name-0': 'Sam\u0000' }],
  ];
  it.each(bad)('the first step refuses %s and keeps what was typed', async (_what, change) => {
    const typed = { ...sam, verder: 'verder', ...change };
    const answer = await visitor.post(start(), typed);
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('id="fouten"');
    if (typed['birth-0-year']) expect(answer.body).toContain(`value="${typed['birth-0-year']}"`);
  });

  const wrong: [string, Record<string, string>][] = [
    ['empty', { name: '', email: '' }],
    ['no address', { email: 'femke@' }],
    ['a wrong choice', { relation: 'baas' }],
    ['a number of letters', { phone: 'bel mij' }],
    ['too long', { remarks: 'x'.repeat(501) }],
    ['two lines in a name', { name: 'Femke\nBcc: x@y.nl' }],
    ['unknown keys', { role: 'x' }],
  ];
  it.each(wrong)('the second step refuses %s and keeps what was typed', async (_what, change) => {
    const first = await visitor.post(start(), { ...sam, verder: 'verder' });
    const answer = await visitor.post(String(first.headers.location), { ...parent, ...change });
    expect(answer.statusCode).toBe(422);
    expect(answer.body).toContain('id="fouten"');
    expect(answer.body).toContain(change.remarks ?? parent.remarks);
  });

  it('shows script as text', async () => {
    const answer = await visitor.post(start(), {
      ...sam,
      'name-0': '<script>alert(1)</script>',
      'birth-0-day': '99',
      verder: 'verder',
    });
    expect(answer.body).toContain('&lt;script>alert(1)');
    expect(answer.body).not.toContain('<script>alert(1)');
  });

  it('answers 404 for drafts and links that do not exist, are malformed or belong to another group', async () => {
    const other = await aGroup(app, world, { inDays: 7 * week++ });
    const first = await visitor.post(start(), { ...sam, verder: 'verder' });
    const foreign = String(first.headers.location).replace(group.slug, other.slug);
    const unknown = 'A'.repeat(43);
    for (const path of [
      foreign,
      `${start()}/${unknown}/contact`,
      `${start()}/kort/contact`,
      `/aanmelding/${unknown}`,
      '/aanmelding/kort',
      '/groepen/bestaat-niet/aanmelden',
    ]) {
      expect((await visitor.get(path)).statusCode, path).toBe(404);
    }
  });

  it('keeps nothing readable of a draft', async () => {
    await visitor.post(start(), { ...sam, verder: 'verder' });
    const drafts = await app.read(({ tx }) => tx.selectFrom('registration_drafts').select('sealed').execute());
    expect(drafts.length).toBeGreaterThan(0);
    expect(drafts.some((draft) => draft.sealed.includes('Sam'))).toBe(false);
  });
});

describe('groups that are not open', () => {
  it('explains it, and is not there at all when only teams may', async () => {
    const teams = await aGroup(app, world, { openedTo: 'teams', inDays: 7 * week++ });
    expect((await visitor.get(`/groepen/${teams.slug}/aanmelden`)).statusCode).toBe(404);
    app.clock.move({ days: 7 * week });
    expect((await visitor.get(start())).body).toContain('al begonnen');
  });
});
