import { sql } from 'kysely';
import { clockTime, longDate, money } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { KeptRecord } from '../../platform/privacy.ts';
import type { Reading } from '../../platform/work.ts';
import { contributionOf } from './contribution/contributions.ts';
import type { Payment } from './contribution/payments.ts';
import { ownIntake } from './intake/own.ts';
import { contributionWords } from './pages/contribution-words.ts';
import { openAnswers } from './rules/answers.ts';

const labels = {
  nl: {
    postcode: 'Postcode',
    referral: 'Wie u verwees',
    earlier: 'Eerder deel',
    earlierYes: 'u zei dat u daaraan meedeed',
    talk: 'Gesprek vooraf',
    talkAsked: 'gevraagd',
    talkWith: 'Gesprek met',
    talkWhere: 'Plaats van het gesprek',
    outcome: 'Uitkomst van het gesprek',
    outcomes: { suitable: 'de groep past', 'not-suitable': 'de groep past niet' },
    better: 'Wat beter past',
    message: 'Bericht na het gesprek',
    contribution: 'Eigen bijdrage',
    reason: 'Waarom kwijtgescholden',
    back: 'U krijgt nog terug',
    payment: 'Online betaling',
    refund: 'Online terugbetaald',
    payments: {
      new: 'begonnen',
      open: 'begonnen',
      replaced: 'begonnen, niet meer nodig',
      paid: 'betaald',
      surplus: 'dubbel betaald',
      returned: 'teruggegeven',
      failed: 'niet gelukt',
    },
    reminders: 'Herinneringen',
    times: (n: number) => (n === 1 ? '1 keer gestuurd' : `${n} keer gestuurd`),
    asked: 'Na een gemiste keer',
    askedTimes: (n: number) => (n === 1 ? '1 keer gevraagd hoe het ging' : `${n} keer gevraagd hoe het ging`),
  },
  en: {
    postcode: 'Postcode',
    referral: 'Who referred you',
    earlier: 'Earlier part',
    earlierYes: 'you said that you took part in it',
    talk: 'Talk beforehand',
    talkAsked: 'asked for',
    talkWith: 'Talk with',
    talkWhere: 'Place of the talk',
    outcome: 'Outcome of the talk',
    outcomes: { suitable: 'the group fits', 'not-suitable': 'the group does not fit' },
    better: 'What fits better',
    message: 'Message after the talk',
    contribution: 'Own contribution',
    reason: 'Why it was remitted',
    back: 'You still get back',
    payment: 'Payment on line',
    refund: 'Paid back on line',
    payments: {
      new: 'begun',
      open: 'begun',
      replaced: 'begun, no longer needed',
      paid: 'paid',
      surplus: 'paid twice',
      returned: 'given back',
      failed: 'not made',
    },
    reminders: 'Reminders',
    times: (n: number) => (n === 1 ? 'sent once' : `sent ${n} times`),
    asked: 'After a missed session',
    askedTimes: (n: number) => (n === 1 ? 'asked once how things were' : `asked ${n} times how things were`),
  },
} as const satisfies Record<Lang, { payments: Record<Payment['state'], string> } & Record<string, unknown>>;

type Fields = KeptRecord['fields'];

/** What is kept with a registration besides who takes part: answers, the talk beforehand, money, and what was sent about sessions. */
export async function moreKept(reading: Reading, registrationId: string, lang: Lang): Promise<Fields> {
  return [
    ...(await answersKept(reading, registrationId, lang)),
    ...(await talkKept(reading, registrationId, lang)),
    ...(await moneyKept(reading, registrationId, lang)),
    ...(await sentAbout(reading, registrationId, lang)),
  ];
}

async function answersKept(reading: Reading, registrationId: string, lang: Lang): Promise<Fields> {
  const t = labels[lang];
  const row = await reading.tx
    .selectFrom('registrations')
    .select('answers_sealed')
    .where('id', '=', registrationId)
    .executeTakeFirst();
  const said = openAnswers(reading.services.keys, row?.answers_sealed ?? null);
  return [
    ...(said.postcode ? [{ label: t.postcode, value: said.postcode }] : []),
    ...(said.referral ? [{ label: t.referral, value: said.referral, lang: 'nl' as const }] : []),
    ...(said.earlier ? [{ label: t.earlier, value: t.earlierYes }] : []),
    ...said.questions.map(({ label, answer }) => ({ label, value: answer, lang: 'nl' as const })),
  ];
}

async function talkKept(reading: Reading, registrationId: string, lang: Lang): Promise<Fields> {
  const t = labels[lang];
  const talk = await ownIntake(reading, registrationId);
  if (!talk) return [];
  const at = talk.plannedAt;
  return [
    { label: t.talk, value: at ? `${longDate(at, lang, true)}, ${clockTime(at, lang)}` : t.talkAsked },
    ...(talk.appointment
      ? [
          { label: t.talkWith, value: talk.appointment.with },
          { label: t.talkWhere, value: talk.appointment.where, lang: 'nl' as const },
        ]
      : []),
    ...(talk.outcome ? [{ label: t.outcome, value: t.outcomes[talk.outcome] }] : []),
    ...(talk.better ? [{ label: t.better, value: talk.better.title, lang: 'nl' as const }] : []),
    ...(talk.message ? [{ label: t.message, value: talk.message, lang: 'nl' as const }] : []),
  ];
}

async function moneyKept(reading: Reading, registrationId: string, lang: Lang): Promise<Fields> {
  const t = labels[lang];
  const due = await contributionOf(reading, registrationId);
  const back = await reading.tx
    .selectFrom('contributions')
    .select('back_cents')
    .where('registration_id', '=', registrationId)
    .where('back_cents', '>', 0)
    .executeTakeFirst();
  const found = await sql<{ at: Temporal.Instant; cents: number; state: Payment['state'] }>`
    select created_at as at, amount_cents as cents, state from payments where registration_id = ${registrationId} order by created_at`.execute(
    reading.tx,
  );
  const refunds = await sql<{ at: Temporal.Instant; cents: number }>`select settled_at as at, amount_cents as cents from refunds
    where registration_id = ${registrationId} and state = 'done' order by settled_at`.execute(reading.tx);
  return [
    ...(due && due.amountCents > 0
      ? [{ label: t.contribution, value: `${money(due.amountCents, lang)}, ${contributionWords[lang][due.state].toLowerCase()}` }]
      : []),
    ...(due?.reason ? [{ label: t.reason, value: due.reason, lang: 'nl' as const }] : []),
    ...(back ? [{ label: t.back, value: money(back.back_cents, lang) }] : []),
    ...found.rows.map(({ at, cents, state }) => ({
      label: t.payment,
      value: `${longDate(at, lang, true)}, ${money(cents, lang)}, ${t.payments[state]}`,
    })),
    ...refunds.rows.map(({ at, cents }) => ({ label: t.refund, value: `${longDate(at, lang, true)}, ${money(cents, lang)}` })),
  ];
}

async function sentAbout(reading: Reading, registrationId: string, lang: Lang): Promise<Fields> {
  const t = labels[lang];
  const found = await sql<{ reminders: number; asked: number }>`
    select (select count(*)::integer from session_reminders where registration_id = ${registrationId}) as reminders,
      (select count(*)::integer from absence_follow_ups f join participants p on p.id = f.participant_id
        where p.registration_id = ${registrationId}) as asked`.execute(reading.tx);
  const { reminders = 0, asked = 0 } = found.rows[0] ?? {};
  return [
    ...(reminders > 0 ? [{ label: t.reminders, value: t.times(reminders) }] : []),
    ...(asked > 0 ? [{ label: t.asked, value: t.askedTimes(asked) }] : []),
  ];
}
