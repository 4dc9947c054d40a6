import { sql } from 'kysely';
import { longDate, plainDate } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { KeptRecord, PersonalData, Subject } from '../../platform/privacy.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { cancelRegistration } from './cancellation.ts';
import { type Contact, openContact, openParticipant } from './contact.ts';
import { moreKept } from './personal-more.ts';
import { trail } from './personal-trail.ts';
import type { ReachedBy } from './reached-by.ts';
import type { RegistrationState } from './registration.ts';
import { anonymise } from './retention.ts';

const labels = {
  nl: {
    name: 'Naam',
    email: 'Mailadres',
    phone: 'Telefoon',
    none: 'niet opgegeven',
    relation: 'Wat u bent van de deelnemer',
    relations: { parent: 'ouder of verzorger', family: 'familie', self: 'de deelnemer zelf', other: 'iets anders' },
    child: (n: number) => `Deelnemer ${n}`,
    born: 'geboren op',
    remarks: 'Opmerking',
    joined: 'Aangemeld op',
    state: 'Hoe het staat',
    present: 'Aanwezigheid',
    times: (n: number) => (n === 1 ? '1 bijeenkomst genoteerd' : `${n} bijeenkomsten genoteerd`),
    near: 'Plaats voor andere groepen',
    nearYes: 'ongeveer bekend, uit de postcode',
    reached: 'Hoe u bij de groep kwam',
    ways: {
      poster: 'door een poster',
      flyer: 'door een flyer',
      card: 'door een kaartje',
      newsletter: 'door een nieuwsbrief',
      social: 'door sociale media',
      'finding-place': 'door een school, opvang of club',
    },
    states: {
      requested: 'plek vastgehouden',
      confirmed: 'plek zeker',
      waiting: 'op de wachtlijst',
      offered: 'plek aangeboden',
      lapsed: 'vervallen',
      cancelled: 'afgezegd',
      completed: 'afgelopen',
      'not-suitable': 'past niet',
    },
  },
  en: {
    name: 'Name',
    email: 'Mail address',
    phone: 'Telephone',
    none: 'not given',
    relation: 'What you are to the participant',
    relations: { parent: 'parent or carer', family: 'family', self: 'the participant', other: 'something else' },
    child: (n: number) => `Participant ${n}`,
    born: 'born on',
    remarks: 'Remark',
    joined: 'Registered on',
    state: 'How it stands',
    present: 'Attendance',
    times: (n: number) => (n === 1 ? 'noted for 1 session' : `noted for ${n} sessions`),
    near: 'Place for other groups',
    nearYes: 'roughly known, from the postcode',
    reached: 'How you came to the group',
    ways: {
      poster: 'by a poster',
      flyer: 'by a flyer',
      card: 'by a card',
      newsletter: 'by a newsletter',
      social: 'by social media',
      'finding-place': 'by a school, childcare or club',
    },
    states: {
      requested: 'place held',
      confirmed: 'place certain',
      waiting: 'on the waiting list',
      offered: 'place offered',
      lapsed: 'lapsed',
      cancelled: 'cancelled',
      completed: 'over',
      'not-suitable': 'does not fit',
    },
  },
} as const;

interface Row {
  id: string;
  title: string;
  state: RegistrationState;
  contact: Buffer;
  joinedAt: Temporal.Instant;
  near: boolean;
  reachedBy: ReachedBy | null;
  children: Buffer[];
  noted: number;
}

/** Registrations of an address, with the children in them. */
export const registrationsKept: PersonalData = {
  kind: 'registration',
  name: { nl: 'aanmeldingen', en: 'registrations' },
  purpose: { nl: 'om een plek te geven en u te bereiken', en: 'to give a place and to reach you' },
  term: 'registration',
  find: async (reading, subject, lang) => {
    const rows = await rowsOf(reading, subject);
    return Promise.all(rows.map(async (row) => recordOf(reading, row, await moreKept(reading, row.id, lang), lang)));
  },
  erase,
  trail,
};

async function rowsOf(reading: Reading | Work, subject: Subject): Promise<Row[]> {
  const found =
    await sql<Row>`select r.id, g.title, r.state, r.contact_sealed as contact, r.joined_at as "joinedAt", r.lat is not null as near, r.reached_by as "reachedBy",
      array(select p.sealed from participants p where p.registration_id = r.id and p.sealed is not null order by p.id) as children,
      (select count(*)::integer from attendance a join participants p on p.id = a.participant_id where p.registration_id = r.id) as noted
    from registrations r join groups g on g.id = r.group_id
    where r.email_index = any(${subject.indexes}::bytea[]) and r.anonymised_at is null order by r.sequence`.execute(reading.tx);
  return found.rows;
}

function recordOf(reading: Reading, row: Row, more: KeptRecord['fields'], lang: Lang): KeptRecord {
  const t = labels[lang];
  const { keys } = reading.services;
  const contact: Contact = openContact(keys, row.contact);
  const children = row.children.map((sealed) => openParticipant(keys, sealed));
  return {
    title: row.title,
    fields: [
      { label: t.name, value: contact.name },
      { label: t.email, value: contact.email },
      { label: t.phone, value: contact.phone || t.none },
      { label: t.relation, value: t.relations[contact.relation] },
      ...children.flatMap((child, index) => [
        { label: t.child(index + 1), value: `${child.name}, ${t.born} ${plainDate(child.birthDate, lang)}` },
        ...(child.remarks ? [{ label: t.remarks, value: child.remarks }] : []),
      ]),
      { label: t.state, value: t.states[row.state] },
      { label: t.joined, value: longDate(row.joinedAt, lang, true) },
      ...(row.near ? [{ label: t.near, value: t.nearYes }] : []),
      ...(row.reachedBy ? [{ label: t.reached, value: t.ways[row.reachedBy] }] : []),
      ...(row.noted > 0 ? [{ label: t.present, value: t.times(row.noted) }] : []),
      ...more,
    ],
  };
}

/** Cancels what still runs, without a mail, so that the place goes to the next; then takes out who it was. */
async function erase(work: Work, subject: Subject): Promise<number> {
  const rows = await rowsOf(work, subject);
  for (const { id } of rows) await cancelRegistration(work, id, { quietly: true });
  await anonymise(
    work,
    rows.map((row) => row.id),
  );
  return rows.length;
}

/** What somebody typed and did not send: only its own link opens it, so nobody can find it by an address; it goes after a day. */
export const draftsKept: PersonalData = {
  kind: 'registration-draft',
  name: { nl: 'halve aanmeldingen', en: 'unfinished registrations' },
  purpose: { nl: 'om verder te gaan waar u was', en: 'to go on where you were' },
  term: 'registration-secret',
  find: async () => [],
  erase: async () => 0,
};
