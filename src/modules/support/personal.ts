import { sql } from 'kysely';
import { localDate } from '../../platform/clock/clock.ts';
import { plainDate } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { PersonalData } from '../../platform/privacy.ts';
import type { SupportKind, SupportState } from './request.ts';
import { words } from './words.ts';

interface Row {
  kind: SupportKind;
  state: SupportState;
  title: string;
  question: string;
  createdAt: Temporal.Instant;
  /** Their own notes with it. */
  notes: string[];
  asked: boolean;
}

const labels: Record<
  Lang,
  Record<'kind' | 'state' | 'what' | 'question' | 'notes' | 'part' | 'asked' | 'handled' | 'stays', string>
> = {
  nl: {
    ...{ kind: 'Soort', state: 'Stand', what: 'Wat', question: 'Toelichting', notes: 'Wat u erbij schreef', part: 'Uw deel' },
    ...{ asked: 'u vroeg dit', handled: 'u behandelde dit' },
    stays:
      'Deze aanvraag hoort bij het werk van uw team. De woorden gaan weg een jaar na het antwoord. Uw naam verdwijnt als uw account sluit.',
  },
  en: {
    ...{ kind: 'Kind', state: 'State', what: 'What', question: 'Note', notes: 'What you wrote with it', part: 'Your part' },
    ...{ asked: 'you asked this', handled: 'you handled this' },
    stays:
      'This request belongs to the work of your team. Its words go a year after the answer. Your name goes when your account is closed.',
  },
};

/** What a worker asked of facility support or handled there, with what they wrote. */
export const asked: PersonalData = {
  kind: 'support',
  name: { nl: 'facilitaire aanvragen die u deed of behandelde', en: 'support requests that you made or handled' },
  purpose: { nl: 'om te regelen wat een groep nodig heeft', en: 'to arrange what a group needs' },
  term: 'support-answer',
  find: async (reading, { personId }, lang) => {
    if (!personId) return [];
    const found =
      await sql<Row>`select s.kind, s.state, s.title, s.question, s.created_at as "createdAt", s.asked_by = ${personId}::uuid as asked,
        array(select e.note from support_events e where e.request_id = s.id and e.by = ${personId}::uuid and e.note <> '' order by e.at) as notes
      from support_requests s where s.asked_by = ${personId}::uuid or s.taken_by = ${personId}::uuid order by s.created_at`.execute(
        reading.tx,
      );
    const [t, shared] = [labels[lang], words[lang]];
    return found.rows.map((row) => ({
      title: plainDate(localDate(row.createdAt), lang),
      fields: [
        { label: t.part, value: row.asked ? t.asked : t.handled },
        { label: t.kind, value: shared.kinds[row.kind] },
        { label: t.state, value: shared.states[row.state] },
        ...(row.asked && row.title ? [{ label: t.what, value: row.title, lang: 'nl' as const }] : []),
        ...(row.asked && row.question ? [{ label: t.question, value: row.question, lang: 'nl' as const }] : []),
        ...row.notes.map((note) => ({ label: t.notes, value: note, lang: 'nl' as const })),
      ],
      stays: t.stays,
    }));
  },
  erase: async () => 0,
};
