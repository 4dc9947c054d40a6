import { sql } from 'kysely';
import { z } from 'zod';
import type { ActionWords, ModulePrivacy, RetentionTerm, SealedColumn } from '../../platform/privacy.ts';
import type { Reading } from '../../platform/work.ts';
import { setting } from '../regions/index.ts';
import { removeOldSaves } from './attendance.ts';
import { draftsKept, registrationsKept } from './personal.ts';
import { anonymiseOld, removeOldSecrets } from './retention.ts';

const forTheGroup = { nl: 'om de groep te begeleiden of contact op te nemen', en: 'to guide the group or to get in touch' };

const forTheTalk = { nl: 'om het gesprek vooraf te voeren', en: 'to hold the talk beforehand' };
const forTheMoney = { nl: 'om de eigen bijdrage bij te houden', en: 'to keep up the own contribution' };

const actions: Record<string, ActionWords> = {
  'registration.add': { nl: 'maakte een aanmelding', en: 'made a registration' },
  'registration.confirm': { nl: 'bevestigde de aanmelding', en: 'confirmed the registration' },
  'registration.offer': { nl: 'bood een vrije plek aan', en: 'offered a free place' },
  'registration.accept': { nl: 'nam de aangeboden plek', en: 'took the offered place' },
  'registration.decline': { nl: 'gaf de aangeboden plek door', en: 'passed the offered place on' },
  'registration.change': { nl: 'veranderde de aanmelding', en: 'changed the registration' },
  'registration.cancel': { nl: 'zegde de aanmelding af', en: 'cancelled the registration' },
  'registration.stay': { nl: 'bleef in de verplaatste of samengevoegde groep', en: 'stayed in the moved or merged group' },
  'registration.wait': { nl: 'ging op de wachtlijst voor een andere groep', en: 'went on the waiting list for another group' },
  'registration.move': { nl: 'ging naar een andere groep', en: 'went to another group' },
  'registration.lapse': {
    nl: 'liet de aanmelding vervallen, omdat de termijn voorbij was',
    en: 'let the registration lapse, because its term was over',
  },
  'registration.reserve': { nl: 'hield plekken vrij voor een team', en: 'kept places for a team' },
  'registration.give-back': { nl: 'gaf plekken van een team terug', en: 'gave places of a team back' },
  'registration.anonymise': { nl: 'maakte oude aanmeldingen anoniem', en: 'made old registrations anonymous' },
  'registration.list': {
    nl: 'bekeek de lijst van deelnemers van de groep',
    en: 'viewed the list of participants of the group',
    why: forTheGroup,
  },
  'registration.read': {
    nl: 'bekeek de aanmelding met telefoonnummer en mailadres',
    en: 'viewed the registration with telephone number and mail address',
    why: forTheGroup,
  },
  'registration-rules.change': {
    nl: 'veranderde de vragen en voorwaarden van aanbod',
    en: 'changed questions and conditions of an offer',
  },
  'intake.list': {
    nl: 'bekeek welke gesprekken vooraf er nog zijn',
    en: 'viewed which talks beforehand are left',
    why: forTheTalk,
  },
  'intake.plan': { nl: 'maakte een afspraak voor een gesprek vooraf', en: 'made an appointment for a talk beforehand' },
  'intake.decide': { nl: 'legde de uitkomst van het gesprek vooraf vast', en: 'recorded the outcome of the talk beforehand' },
  'contribution.list': {
    nl: 'bekeek wie de eigen bijdrage betaalde',
    en: 'viewed who paid the own contribution',
    why: forTheMoney,
  },
  'contribution.record': { nl: 'legde de eigen bijdrage vast', en: 'recorded the own contribution' },
  'payment.start': { nl: 'begon een betaling', en: 'began a payment' },
  'payment.settle': { nl: 'verwerkte een betaling', en: 'settled a payment' },
  'payment.return': { nl: 'gaf een dubbele betaling terug', en: 'gave a double payment back' },
  'payment.refund': { nl: 'liet een betaling terugbetalen', en: 'had a payment paid back' },
  'absence.list': { nl: 'bekeek wie er zonder bericht niet was', en: 'viewed who was absent without a word', why: forTheGroup },
  'absence.follow-up': { nl: 'vroeg hoe het ging na een gemiste keer', en: 'asked how things were after a missed session' },
  'attendance.read': { nl: 'bekeek wie er was', en: 'viewed who was there', why: forTheGroup },
  'attendance.note': { nl: 'noteerde wie er was', en: 'noted who was there', why: forTheGroup },
};

const count = (found: { rows: { n: number }[] }) => found.rows[0]?.n ?? 0;

const retention: RetentionTerm[] = [
  {
    kind: 'registration',
    name: { nl: 'aanmeldingen en deelnemers', en: 'registrations and participants' },
    term: {
      nl: 'een jaar na de laatste bijeenkomst anoniem (de regio kan dat instellen); aantallen en aanwezigheid blijven',
      en: 'anonymous a year after the last session (a setting of the region); counts and attendance stay',
    },
    due: async (reading) => {
      const before = reading.now.subtract({ hours: 24 * (await setting(reading, 'registration.keep-days')) });
      return count(
        await sql<{ n: number }>`select count(*)::integer as n from registrations r join groups g on g.id = r.group_id
          where r.anonymised_at is null and g.ends_at < ${before}::timestamptz`.execute(reading.tx),
      );
    },
    run: anonymiseOld,
  },
  {
    kind: 'registration-secret',
    name: { nl: 'halve aanmeldingen en links uit mails', en: 'unfinished registrations and links in mails' },
    term: {
      nl: 'een dag na het begin; links tot 30 dagen na de laatste bijeenkomst',
      en: 'a day after the start; links until 30 days after the last session',
    },
    due: oldSecrets,
    run: removeOldSecrets,
  },
  {
    kind: 'attendance-save',
    name: { nl: 'verzonden lijsten van wie er was', en: 'lists of who was there that were sent' },
    term: { nl: '15 dagen na het verzenden', en: '15 days after they were sent' },
    due: async ({ tx, now }) =>
      count(
        await sql<{ n: number }>`select count(*)::integer as n from attendance_saves
          where saved_at < ${now.subtract({ hours: 24 * 15 })}::timestamptz`.execute(tx),
      ),
    run: removeOldSaves,
  },
];

async function oldSecrets({ tx, now }: Reading): Promise<number> {
  return count(
    await sql<{ n: number }>`select ((select count(*) from registration_drafts where expires_at <= ${now}::timestamptz)
      + (select count(*) from registration_tokens where expires_at <= ${now}::timestamptz))::integer as n`.execute(tx),
  );
}

const sealed: SealedColumn[] = [
  {
    table: 'registrations',
    column: 'contact_sealed',
    key: ['id'],
    index: { column: 'email_index', of: (opened) => z.object({ email: z.string() }).parse(opened).email },
  },
  { table: 'participants', column: 'sealed', key: ['id'] },
  { table: 'registrations', column: 'answers_sealed', key: ['id'] },
  { table: 'registration_intakes', column: 'appointment_sealed', key: ['registration_id'] },
  { table: 'registration_intakes', column: 'message_sealed', key: ['registration_id'] },
  { table: 'contributions', column: 'reason_sealed', key: ['registration_id'] },
  { table: 'registration_drafts', column: 'sealed', key: ['token_hash'] },
];

/** What this module keeps about people. */
export const privacy: ModulePrivacy = {
  actions,
  sealed,
  retention,
  personal: [registrationsKept, draftsKept],
  tables: {
    registrations: {
      term: 'registration',
      holds:
        'name, e-mail address and telephone number of the parent (sealed), state, place in the list, by which recruitment they came',
    },
    participants: { term: 'registration', holds: 'first name, date of birth and remarks of the child (sealed)' },
    attendance: { term: 'registration', holds: 'present or not, of a participant who becomes nameless' },
    attendance_saves: { term: 'attendance-save', holds: 'who sent a list of who was there, and when; no participants' },
    registration_tokens: { term: 'registration-secret', holds: 'fingerprint of a link' },
    registration_drafts: { term: 'registration-secret', holds: 'what was typed so far (sealed)' },
    registration_rules: { without: 'what an offer asks of everybody' },
    registration_intakes: {
      term: 'registration',
      holds: 'appointment and what the family was told (sealed), outcome, who decided',
    },
    contributions: { term: 'registration', holds: 'amount and state, what goes back; why it was remitted (sealed)' },
    payments: { term: 'registration', holds: 'amounts and states of payments, and how the provider calls them' },
    refunds: { term: 'registration', holds: 'amounts and states of what goes back through the payment provider' },
    example_refunds: { without: 'refunds in the bank that the example region plays' },
    example_payments: { without: 'payments in the bank that the example region plays' },
    session_reminders: { term: 'registration', holds: 'that a family was reminded of a session' },
    absence_follow_ups: { term: 'registration', holds: 'that somebody asked after a child that was absent' },
    team_reservations: { without: 'nameless places of a team' },
  },
};
