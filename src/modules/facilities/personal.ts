import { sql } from 'kysely';
import { localDate } from '../../platform/clock/clock.ts';
import { plainDate } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { PersonalData } from '../../platform/privacy.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { endReservation } from './holding.ts';
import { leaveWait } from './waits.ts';

interface Row {
  kind: 'booking' | 'option' | 'closure' | 'wait' | 'loan';
  state: 'held' | 'waiting' | 'offered' | 'taken' | 'lapsed' | 'withdrawn' | 'cancelled' | 'reserved' | 'out' | 'returned';
  /** The room or the material. */
  thing: string;
  title: string;
  note: string;
  at: Temporal.Instant;
}

const labels = {
  nl: {
    ...{ kind: 'Wat', thing: 'Welke', title: 'Waarvoor', note: 'Opmerking', state: 'Stand' },
    kinds: { booking: 'reservering', option: 'optie', closure: 'dagen dicht', wait: 'wachtlijst', loan: 'lening' },
    states: {
      ...{ held: 'staat vast', waiting: 'wacht', offered: 'aangeboden', taken: 'gekozen', lapsed: 'vervallen' },
      ...{ withdrawn: 'ingetrokken', cancelled: 'geannuleerd', reserved: 'gereserveerd', out: 'uitgeleend', returned: 'terug' },
    },
    stays: 'Dit hoort bij het werk van uw team en gaat een jaar na de laatste dag weg. Uw naam verdwijnt als uw account sluit.',
  },
  en: {
    ...{ kind: 'What', thing: 'Which', title: 'What for', note: 'Note', state: 'State' },
    kinds: { booking: 'reservation', option: 'option', closure: 'days closed', wait: 'waiting list', loan: 'loan' },
    states: {
      ...{ held: 'held', waiting: 'waiting', offered: 'offered', taken: 'chosen', lapsed: 'lapsed' },
      ...{ withdrawn: 'withdrawn', cancelled: 'cancelled', reserved: 'reserved', out: 'lent', returned: 'returned' },
    },
    stays:
      'This belongs to the work of your team and goes a year after the last day. Your name goes when your account is closed.',
  },
} satisfies Record<Lang, unknown>;

/** Rooms that a worker took or waits for, and material that they borrowed. What holds a place for them only goes with their account. */
export const ownUse: PersonalData = {
  kind: 'facility-use',
  name: { nl: 'ruimtes en materialen die u reserveerde', en: 'rooms and materials that you reserved' },
  purpose: { nl: 'om ruimtes en materialen te delen', en: 'to share rooms and materials' },
  term: 'facility-use',
  find: async (reading, { personId }, lang) => {
    if (!personId) return [];
    const t = labels[lang];
    return (await usedBy(reading, personId)).map((row) => ({
      title: plainDate(localDate(row.at), lang),
      fields: [
        { label: t.kind, value: t.kinds[row.kind] },
        { label: t.thing, value: row.thing, lang: 'nl' as const },
        { label: t.title, value: row.title, lang: 'nl' as const },
        { label: t.state, value: t.states[row.state] },
        ...(row.note ? [{ label: t.note, value: row.note, lang: 'nl' as const }] : []),
      ],
      ...(isOwn(row) ? {} : { stays: t.stays }),
    }));
  },
  erase: async (work, { personId }) => (personId ? letGo(work, personId) : 0),
};

/** Only a place for this very person: nobody else uses it when they are gone. */
const isOwn = ({ kind, state }: Row) =>
  (kind === 'option' && state === 'held') || (kind === 'wait' && (state === 'waiting' || state === 'offered'));

/** The times in a day of a loan count from midnight here. */
async function usedBy(reading: Reading, personId: string): Promise<Row[]> {
  const found = await sql<Row>`
    select v.kind, v.state, l.name || ', ' || r.name as thing, v.title, '' as note, v.starts_at as at
      from room_reservations v join rooms r on r.id = v.room_id join locations l on l.id = r.location_id where v.made_by = ${personId}::uuid
    union all select 'wait', w.state, l.name || ', ' || r.name, w.title, '', w.starts_at
      from room_waits w join rooms r on r.id = w.room_id join locations l on l.id = r.location_id where w.made_by = ${personId}::uuid
    union all select 'loan', n.state, k.name, n.title, n.note, n.first_day::timestamp at time zone 'Europe/Amsterdam'
      from material_loans n join material_kinds k on k.id = n.kind_id where n.made_by = ${personId}::uuid
    order by at`.execute(reading.tx);
  return found.rows;
}

/** Leaves every line and lets go of every option; who waits for those rooms is offered them by the clock. */
async function letGo(work: Work, personId: string): Promise<number> {
  const options = await work.tx
    .selectFrom('room_reservations')
    .select(['id', 'room_id as roomId'])
    .where('made_by', '=', personId)
    .where('state', '=', 'held')
    .where('kind', '=', 'option')
    .orderBy('id')
    .execute();
  // In the line and out of it before the rooms come free: nobody is offered what they give up themselves.
  const waits = await work.tx
    .selectFrom('room_waits')
    .select('id')
    .where('made_by', '=', personId)
    .where('state', 'in', ['waiting', 'offered'])
    .orderBy('sequence')
    .execute();
  let gone = 0;
  for (const { id } of waits) if (await leaveWait(work, id, { offered: true })) gone += 1;
  for (const option of options) if (await endReservation(work, option, 'cancelled')) gone += 1;
  return gone;
}
