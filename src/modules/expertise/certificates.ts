import type { Reading } from '../../platform/work.ts';

export type Requires = 'none' | 'skj' | 'big' | 'skj-or-big';
export type Lack = 'vog' | Exclude<Requires, 'none'>;

/** Until when a trainer's certificates are valid; null when there is none. */
export interface Certificates {
  vogUntil: Temporal.PlainDate | null;
  skjUntil: Temporal.PlainDate | null;
  bigUntil: Temporal.PlainDate | null;
}

/** What is missing on that day: a certificate of conduct with minors, and the registration that the offer asks (rule 18). */
export function lacking(held: Certificates, asked: { requires: Requires; minors: boolean; on: Temporal.PlainDate }): Lack[] {
  const valid = (until: Temporal.PlainDate | null) => until !== null && Temporal.PlainDate.compare(until, asked.on) >= 0;
  const registered = {
    none: true,
    skj: valid(held.skjUntil),
    big: valid(held.bigUntil),
    'skj-or-big': valid(held.skjUntil) || valid(held.bigUntil),
  };
  const lacks: Lack[] = asked.minors && !valid(held.vogUntil) ? ['vog'] : [];
  return asked.requires === 'none' || registered[asked.requires] ? lacks : [...lacks, asked.requires];
}

export interface CertificateFault {
  trainerId: string;
  name: string;
  lacks: Lack[];
}

/** The trainers of whom something is missing on that day. A number without a date, or a date without a number, does not count. */
export async function certificateFaults(
  reading: Reading,
  input: { trainerIds: string[]; requires: Requires; minors: boolean; on: Temporal.PlainDate },
): Promise<CertificateFault[]> {
  if (input.trainerIds.length === 0) return [];
  const rows = await reading.tx
    .selectFrom('trainers as t')
    .innerJoin('persons as p', 'p.id', 't.person_id')
    .select([
      't.id',
      'p.name',
      't.vog_number',
      't.vog_valid_until',
      't.skj_number',
      't.skj_valid_until',
      't.big_number',
      't.big_valid_until',
    ])
    .where('t.id', 'in', input.trainerIds)
    .orderBy('p.name')
    .execute();
  return rows
    .map((row) => ({ trainerId: row.id, name: row.name, lacks: lacking(certificatesOf(row), input) }))
    .filter((trainer) => trainer.lacks.length > 0);
}

interface CertificateColumns {
  vog_number: string | null;
  vog_valid_until: Temporal.PlainDate | null;
  skj_number: string | null;
  skj_valid_until: Temporal.PlainDate | null;
  big_number: string | null;
  big_valid_until: Temporal.PlainDate | null;
}

/** The dates that count: those of a certificate with a number. */
export function certificatesOf(row: CertificateColumns): Certificates {
  return {
    vogUntil: row.vog_number ? row.vog_valid_until : null,
    skjUntil: row.skj_number ? row.skj_valid_until : null,
    bigUntil: row.big_number ? row.big_valid_until : null,
  };
}
