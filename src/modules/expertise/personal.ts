import { sql } from 'kysely';
import { plainDate } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { KeptRecord, PersonalData } from '../../platform/privacy.ts';
import type { Reading } from '../../platform/work.ts';

interface Row {
  id: string;
  about: string;
  maxKm: number;
  languages: string[];
  vog: string | null;
  vogUntil: Temporal.PlainDate | null;
  skj: string | null;
  skjUntil: Temporal.PlainDate | null;
  big: string | null;
  bigUntil: Temporal.PlainDate | null;
  qualifications: string[];
  stated: string[];
  absences: string[];
  hours: string[];
  coming: number;
}

/** Somebody as a trainer. Stays as long as groups count on them. */
export const trainerKept: PersonalData = {
  kind: 'trainer',
  name: { nl: 'gegevens als trainer', en: 'data as a trainer' },
  purpose: { nl: 'om trainers en groepen bij elkaar te brengen', en: 'to bring trainers and groups together' },
  term: 'account',
  find: async (reading, { personId }, lang) => {
    const row = await trainerOf(reading, personId);
    return row ? [recordOf(row, lang)] : [];
  },
  erase: async (work, { personId }) => {
    const row = await trainerOf(work, personId);
    if (!row || row.coming > 0) return 0;
    await work.tx.deleteFrom('qualifications').where('trainer_id', '=', row.id).execute();
    for (const table of ['trainer_municipalities', 'trainer_absences', 'trainer_hours', 'qualification_claims'] as const)
      await work.tx.deleteFrom(table).where('trainer_id', '=', row.id).execute();
    await work.tx.deleteFrom('training_wishes').where('trainer_id', '=', row.id).execute();
    await sql`update trainers t set about = '', vog_number = null, vog_issued_on = null, vog_valid_until = null, skj_number = null, skj_valid_until = null,
      big_number = null, big_valid_until = null, day_parts = '{}', max_km = 0, hours_per_week = null, fee_cents = 0, lat = m.lat, lon = m.lon
      from municipalities m where m.id = t.municipality_id and t.id = ${row.id}`.execute(work.tx);
    return 1;
  },
  trail: async (reading, { personId }) => {
    const row = await trainerOf(reading, personId);
    return row ? [{ kind: 'trainer', ids: [row.id] }] : [];
  },
};

async function trainerOf({ tx, now }: Reading, personId: string | null): Promise<Row | undefined> {
  const { rows } =
    await sql<Row>`select t.id, t.about, t.max_km as "maxKm", t.languages, t.vog_number as vog, t.vog_valid_until as "vogUntil",
      t.skj_number as skj, t.skj_valid_until as "skjUntil", t.big_number as big, t.big_valid_until as "bigUntil",
      array(select i.name from qualifications q join interventions i on i.id = q.intervention_id where q.trainer_id = t.id order by i.name) as qualifications,
      array(select i.name from qualification_claims c join interventions i on i.id = c.intervention_id where c.trainer_id = t.id and c.state <> 'confirmed' order by i.name) as stated,
      array(select a.first_day || ' - ' || a.last_day from trainer_absences a where a.trainer_id = t.id order by a.first_day) as absences,
      array(select h.purpose || ': ' || h.hours from trainer_hours h where h.trainer_id = t.id order by h.purpose) as hours,
      (select count(*)::integer from group_trainers gt join groups g on g.id = gt.group_id
        where gt.trainer_id = t.id and g.ends_at > ${now}::timestamptz and g.state <> 'cancelled') as coming
    from trainers t where t.person_id = ${personId}::uuid`.execute(tx);
  return rows[0];
}

function recordOf(row: Row, lang: Lang): KeptRecord {
  const nl = lang === 'nl';
  const until = (number: string | null, date: Temporal.PlainDate | null) =>
    [number, date && `${nl ? 'tot en met' : 'until'} ${plainDate(date, lang)}`].filter(Boolean).join(', ');
  const fields = [
    { label: nl ? 'Over u' : 'About you', value: row.about },
    { label: nl ? 'Bevoegd voor' : 'Qualified for', value: row.qualifications.join(', ') },
    { label: nl ? 'Opgegeven, niet bevestigd' : 'Stated, not confirmed', value: row.stated.join(', ') },
    { label: nl ? 'Afwezig' : 'Away', value: row.absences.join(', ') },
    { label: nl ? 'Uren per jaar' : 'Hours a year', value: row.hours.join(', ') },
    { label: nl ? 'Reisafstand' : 'Distance', value: `${row.maxKm} km` },
    { label: nl ? 'Talen' : 'Languages', value: row.languages.join(', ') },
    { label: 'VOG', value: until(row.vog, row.vogUntil) },
    { label: 'SKJ', value: until(row.skj, row.skjUntil) },
    { label: 'BIG', value: until(row.big, row.bigUntil) },
  ].filter((field) => field.value !== '');
  const stays = nl
    ? 'U geeft nog een groep. Draag die eerst over, dan kunnen deze gegevens weg.'
    : 'You still give a group. Hand it over first, then this data can go.';
  return { title: nl ? 'Trainer' : 'Trainer', fields, ...(row.coming > 0 ? { stays } : {}) };
}
