import { sql } from 'kysely';
import { beginPayment, carryPayment } from '../../src/modules/registrations/index.ts';
import { localDate } from '../../src/platform/clock/clock.ts';
import { newToken } from '../../src/platform/crypto/tokens.ts';
import type { LiveApp } from './browser.ts';
import type { Samples } from './pages.ts';

type Query = ReturnType<typeof sql<{ value: string }>>;

/** Pages of conditions and questions, talks beforehand, waiting for other groups, and paying. */
export async function registrationPages(app: LiveApp): Promise<Samples> {
  const one = async (query: Query) => {
    const found = await app.read((reading) => query.execute(reading.tx));
    const value = found.rows[0]?.value;
    if (!value) throw new Error('the example region has no such row');
    return value;
  };
  const waits = await one(sql`select r.id as value from registrations r join groups g on g.id = r.group_id
    where r.state = 'waiting' and g.starts_at > ${app.clock.now()}::timestamptz order by r.sequence limit 1`);
  const payer = await one(sql`select r.id as value from registrations r join groups g on g.id = r.group_id
    left join contributions c on c.registration_id = r.id
    where g.contribution_cents > 0 and r.state = 'confirmed' and coalesce(c.state, 'to-pay') = 'to-pay' order by r.sequence limit 1`);
  const group = await one(sql`select group_id as value from registrations where id = ${payer}`);
  const talk = await one(sql`select r.id as value from registrations r join registration_intakes i on i.registration_id = r.id
    where r.state = 'requested' and r.address_confirmed_at is not null and i.outcome is null order by r.sequence limit 1`);
  const offer = await one(sql`select offer_id::text as value from registration_rules limit 1`);
  const payment = await app.system((work) => beginPayment(work, payer));
  const begun = payment && (await carryPayment((step) => app.system(step), payment.id));
  if (!begun?.reference) throw new Error('the example has nothing to pay');
  return {
    '/groepen/:slug/aanmelden/:draft/vragen': await toQuestions(app, offer),
    '/aanmelding/:token/wachten': `${await linkOf(app, waits)}/wachten`,
    '/aanmelding/:token/betaling': `${await linkOf(app, payer)}/betaling`,
    '/betaling/:payment': `/betaling/${begun.id}`,
    '/dev/bank/:reference': `/dev/bank/${begun.reference}`,
    '/werk/groepen/:id/bijdragen': `/werk/groepen/${group}/bijdragen`,
    '/werk/groepen/:id/gemist': `/werk/groepen/${group}/gemist`,
    '/werk/intakes/:registration': `/werk/intakes/${talk}`,
    '/werk/aanbod/:id/aanmelden': `/werk/aanbod/${offer}/aanmelden`,
  };
}

/** A link as a mail would hold it. */
async function linkOf(app: LiveApp, registrationId: string): Promise<string> {
  const { token, hash } = newToken();
  await app.system((work) =>
    work.tx
      .insertInto('registration_tokens')
      .values({
        ...{ token_hash: hash, region_id: work.region.id, registration_id: registrationId },
        expires_at: work.now.add({ hours: 24 }),
      })
      .execute(),
  );
  return `/aanmelding/${token}`;
}

/** The first two steps of registering for a group of an offer that asks more. */
async function toQuestions(app: LiveApp, offer: string): Promise<string> {
  const group = await app.read((reading) =>
    reading.tx
      .selectFrom('groups')
      .select(['slug', 'age_min', 'age_max', 'starts_at'])
      .where('offer_id', '=', offer)
      .where('opened_to', '=', 'parents')
      .executeTakeFirstOrThrow(),
  );
  const birth = localDate(group.starts_at).subtract({ months: Math.round((group.age_min + group.age_max) / 2) });
  const child = { 'name-0': 'Kind', 'birth-0-day': birth.day, 'birth-0-month': birth.month, 'birth-0-year': birth.year };
  const browser = app.browser();
  const contact = String((await browser.post(`/groepen/${group.slug}/aanmelden`, child)).headers.location);
  const sent = await browser.post(contact, { name: 'Ouder Voorbeeld', email: 'vragen@voorbeeld.example', relation: 'parent' });
  return String(sent.headers.location);
}
