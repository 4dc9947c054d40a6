import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading } from '../../platform/work.ts';
import type { TrailRow } from './trail.ts';

const who = {
  nl: { visitor: 'Een bezoeker', system: 'Het programma zelf', unknown: 'Iemand die wij niet meer kennen' },
  en: { visitor: 'A visitor', system: 'The program itself', unknown: 'Somebody whom we no longer know' },
};

/** A row of the trail in plain words. */
export interface ToldRow {
  id: number;
  at: Temporal.Instant;
  /** Name with organisation, or what it was. */
  who: string;
  what: string;
  why: string | null;
  subjectKind: string;
  subjectId: string | null;
}

/** Says of a row who did what and why. An action without words is told by its own name; a test sees to it that there is none. */
export function told(reading: Reading, row: TrailRow, lang: Lang): ToldRow {
  const words = reading.services.privacy.actions.get(row.action);
  const name = row.actorKind === 'person' ? (row.name ?? who[lang].unknown) : who[lang][row.actorKind];
  return {
    id: row.id,
    at: row.at,
    who: row.places.length > 0 ? `${name} (${row.places.join(', ')})` : name,
    what: words?.[lang] ?? row.action,
    why: row.reason ?? words?.why?.[lang] ?? null,
    subjectKind: row.subjectKind,
    subjectId: row.subjectId,
  };
}
