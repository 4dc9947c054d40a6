import { sql } from 'kysely';
import { addMaterial, addStock, handOut, joinWait, lend, reserve, spanOn } from '../../src/modules/facilities/index.ts';
import { ask, askBack, supportRequest } from '../../src/modules/support/index.ts';
import type { Actor } from '../../src/platform/auth/actor.ts';
import { localDate } from '../../src/platform/clock/clock.ts';
import type { Browser, TestApp } from '../app.ts';
import type { FormSample } from './form-samples.ts';

type App = Pick<TestApp, 'system' | 'read' | 'clock'>;
type Person = Actor & { kind: 'person' };

/** A room with an option and somebody who waits, material with a loan of each state, and a request. */
export interface SupportWorld {
  room: string;
  location: string;
  option: string;
  wait: string;
  material: string;
  item: string;
  /** Reserved, and out of the house. */
  loan: string;
  loanOut: string;
  request: string;
  /** Asked by somebody else; and with a question that came back to who asked. */
  askedByOther: string;
  questioned: string;
}

export async function supportWorld(app: App, { personId }: Person): Promise<{ support: SupportWorld }> {
  const row = await app.read(({ tx }) =>
    sql<{
      room: string;
      location: string;
    }>`select r.id as room, l.id as location from rooms r join locations l on l.id = r.location_id
      where r.closed_at is null and r.hidden_at is null order by r.slug limit 1`.execute(tx),
  );
  const { room = '', location = '' } = row.rows[0] ?? {};
  const today = localDate(app.clock.now());
  const time = (text: string) => Temporal.PlainTime.from(text);
  const taken = {
    ...{ roomId: room, title: 'Overleg', organisationId: null, madeBy: personId, people: 4, weeks: 1 },
    first: spanOn(today.add({ days: 300 }), time('07:00'), time('08:00')),
  };
  return app.system(async (work) => {
    const option = await reserve(work, { ...taken, kind: 'option' });
    if (!option.ok) throw new Error('the room is taken');
    const wait = await joinWait(work, taken);
    const material = await addMaterial(work, { name: 'Spelkist', summary: '', organisationId: null, loanDays: 365 });
    await addStock(work, { kindId: material, locationId: location, amount: 6 });
    const days = { firstDay: today.add({ days: 1 }), lastDay: today.add({ days: 8 }) };
    const input = {
      ...days,
      kindId: material,
      amount: 1,
      groupId: null,
      organisationId: null,
      title: 'Speelochtend',
      madeBy: personId,
    };
    const [loan, out] = [await lend(work, input), await lend(work, input)];
    if (!loan.ok || !out.ok) throw new Error('nothing to lend');
    await handOut(work, { id: out.id, kindId: material, ...days });
    const item = await work.tx
      .selectFrom('material_items')
      .select('id')
      .where('kind_id', '=', material)
      .where('number', '=', 6)
      .executeTakeFirstOrThrow();
    const wish = {
      ...{
        kind: 'other' as const,
        title: 'Koffie voor twintig ouders',
        question: '',
        askedBy: personId,
        organisationId: null,
        groupId: null,
      },
      ...{ roomId: null, municipalityId: null, people: null, when: null, material: null, wantedBefore: null },
    };
    const request = await ask(work, wish);
    const other = await work.tx.selectFrom('persons').select('id').where('id', '<>', personId).limit(1).executeTakeFirstOrThrow();
    const askedByOther = await ask(work, { ...wish, askedBy: other.id });
    const questioned = await ask(work, wish);
    const back = await supportRequest(work, questioned);
    if (back) await askBack(work, back, 'Met melk of zonder?');
    const requests = { request, askedByOther, questioned };
    const ids = { room, location, option: option.id, wait, material, item: item.id, loan: loan.id, loanOut: out.id, ...requests };
    return { support: ids };
  });
}

/** Values of the parameters in the addresses of this world. */
export function supportPaths({ support }: { support: SupportWorld }): Record<string, Record<string, string>> {
  return {
    '/werk/ruimtes/': { id: support.room },
    '/werk/locaties/': { id: support.location },
    '/werk/reserveringen/wachtlijst/': { id: support.wait },
    '/werk/reserveringen/': { id: support.option },
    '/werk/materialen/stuks/': { id: support.item },
    '/werk/materialen/': { id: support.material },
    '/werk/uitleningen/:id/retour': { id: support.loanOut },
    '/werk/uitleningen/': { id: support.loan },
    '/werk/facilitair/:id/vraag': { id: support.askedByOther },
    '/werk/facilitair/:id/reactie': { id: support.questioned },
    '/werk/facilitair/': { id: support.request },
  };
}

/** Who sends the forms of this world, from where, and what is right. */
export function supportSamples(world: {
  support: SupportWorld;
  planner: { browser: Browser };
  group: { id: string };
}): Record<string, FormSample> {
  const as = world.planner.browser;
  const { room, location, material, request, askedByOther, questioned, loan, loanOut } = world.support;
  const when = { dag: '2027-09-14', van: '10:00', tot: '11:30', titel: 'Teamoverleg' };
  const place = { naam: 'Buurthuis Voorbeeld', adres: 'Verzonnen straat 1', postcode: '2315 ZX', plaats: 'Leiden' };
  const forRoom = `/werk/ruimtes/${room}`;
  const forMaterial = `/werk/materialen/${material}`;
  const forRequest = `/werk/facilitair/${request}`;
  const forGroup = `/werk/groepen/${world.group.id}/facilitair`;
  return {
    'POST /werk/ruimtes/nieuw': { as, fill: { locatie: location, naam: 'Zaal 3', plekken: '12', dagdelen: '5' } },
    'POST /werk/ruimtes/:id/wijzigen': { as },
    'POST /werk/ruimtes/:id/sluiting': { as },
    'POST /werk/ruimtes/:id/reserveringen': { as, page: forRoom, fill: when },
    'POST /werk/ruimtes/:id/wachtlijst': { as, page: forRoom, sent: { ...when, weken: '1', personen: '', voor: '' } },
    'POST /werk/ruimtes/:id/dagen-dicht': {
      as,
      page: forRoom,
      fill: { 'dicht-van': '2027-09-14', 'dicht-tot': '2027-09-15', reden: 'Verbouwing' },
    },
    'POST /werk/locaties/nieuw': { as, fill: place },
    'POST /werk/locaties/:id': { as },
    'POST /werk/locaties/:id/sluiting': { as, page: `/werk/locaties/${location}` },
    'POST /werk/reserveringen/:id/bevestiging': { as, page: '/werk/reserveringen' },
    'POST /werk/reserveringen/:id/annulering': { as, page: '/werk/reserveringen' },
    'POST /werk/reserveringen/wachtlijst/:id/intrekking': { as, page: '/werk/reserveringen' },
    'POST /werk/materialen/nieuw': { as, fill: { naam: 'Spelkoffer' } },
    'POST /werk/materialen/:id/wijzigen': { as },
    'POST /werk/materialen/:id/voorraad': { as, page: forMaterial, fill: { aantal: '2', locatie: location } },
    'POST /werk/materialen/:id/uitleningen': { as, page: forMaterial, fill: { waarvoor: 'Speelochtend' } },
    'POST /werk/materialen/stuks/:id': { as, page: forMaterial },
    'POST /werk/uitleningen/:id/afgifte': { as, page: `/werk/uitleningen/${loan}` },
    'POST /werk/uitleningen/:id/retour': { as, page: `/werk/uitleningen/${loanOut}`, emptyIsRight: true },
    'POST /werk/uitleningen/:id/dagen': { as, page: `/werk/uitleningen/${loan}` },
    'POST /werk/uitleningen/:id/annulering': { as, page: `/werk/uitleningen/${loan}` },
    'POST /werk/facilitair/nieuw': { as, fill: { soort: 'other', wat: 'Sleutel van de zaal' } },
    'POST /werk/facilitair/:id/behandelaar': { as, page: forRequest },
    'POST /werk/facilitair/:id/wacht': { as, page: forRequest, fill: { waarop: 'De beheerder belt terug' } },
    'POST /werk/facilitair/:id/vraag': { as, page: `/werk/facilitair/${askedByOther}`, fill: { vraag: 'Hoeveel kopjes?' } },
    'POST /werk/facilitair/:id/reactie': { as, page: `/werk/facilitair/${questioned}`, fill: { reactie: 'Met melk.' } },
    'POST /werk/facilitair/:id/notities': { as, page: forRequest, fill: { notitie: 'Gebeld.' } },
    'POST /werk/facilitair/:id/antwoord': { as, page: forRequest, fill: { uitkomst: 'done' } },
    'POST /werk/facilitair/:id/intrekking': { as, page: forRequest },
    'POST /werk/groepen/:id/facilitair/ruimte': { as, page: forGroup },
    'POST /werk/groepen/:id/facilitair/materiaal': { as, page: forGroup, fill: { materiaal: material } },
    'POST /werk/groepen/:id/facilitair/aanvraag': { as, page: forGroup, fill: { soort: 'other' } },
  };
}
