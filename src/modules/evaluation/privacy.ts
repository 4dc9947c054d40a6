import { sql } from 'kysely';
import type { ActionWords, ModulePrivacy, PersonalData, RetentionTerm, Subject } from '../../platform/privacy.ts';
import type { Reading } from '../../platform/work.ts';
import { setting } from '../regions/index.ts';
import { removeOld } from './retention.ts';

const toImprove = { nl: 'om het aanbod te verbeteren', en: 'to improve the offer' };

const actions: Record<string, ActionWords> = {
  'evaluation.open': { nl: 'vroeg gezinnen wat ze van een groep vonden', en: 'asked families what they thought of a group' },
  'evaluation.remind': {
    nl: 'herinnerde gezinnen aan de vragen over een groep',
    en: 'reminded families of the questions about a group',
  },
  'evaluation.answer': { nl: 'gaf een mening over een groep', en: 'gave an opinion on a group' },
  'evaluation.decline': { nl: 'wilde geen mening geven over een groep', en: 'did not want to give an opinion on a group' },
  'evaluation.close': { nl: 'sloot de vragen over een groep', en: 'closed the questions about a group' },
  'evaluation.read': {
    nl: 'bekeek wat deelnemers van aanbod vonden',
    en: 'viewed what participants thought of an offer',
    why: toImprove,
  },
  'evaluation.questions': { nl: 'veranderde wat er na een groep gevraagd wordt', en: 'changed what is asked after a group' },
  'evaluation.smiley': { nl: 'telde een smiley van een kind', en: 'counted a smiley of a child' },
};

const retention: RetentionTerm[] = [
  {
    kind: 'evaluation',
    name: { nl: 'meningen van deelnemers', en: 'opinions of participants' },
    term: {
      nl: 'teksten een jaar na de laatste bijeenkomst (de regio kan dat instellen); cijfers blijven, zonder naam; wie gevraagd is, tot de vragen sluiten',
      en: 'texts a year after the last session (a setting of the region); marks stay, without a name; who was asked until the questions close',
    },
    due: async (reading) => {
      const before = reading.now.subtract({ hours: 24 * (await setting(reading, 'registration.keep-days')) });
      const found = await sql<{
        n: number;
      }>`select count(*)::integer as n from evaluation_answers a join groups g on g.id = a.group_id
        where a.open_sealed is not null and g.ends_at < ${before}::timestamptz`.execute(reading.tx);
      return found.rows[0]?.n ?? 0;
    },
    run: removeOld,
  },
];

const labels = {
  nl: { state: 'Vragen over deze groep', null: 'gevraagd', answered: 'beantwoord, zonder uw naam', declined: 'liever niet' },
  en: { state: 'Questions about this group', null: 'asked', answered: 'answered, without your name', declined: 'rather not' },
};

/** That a family was asked for its opinion; what it said is kept without who said it, and cannot be found by it. */
const asked: PersonalData = {
  kind: 'evaluation',
  name: { nl: 'vragen na een groep', en: 'questions after a group' },
  purpose: { nl: 'om te weten wie we herinneren', en: 'to know whom to remind' },
  term: 'evaluation',
  find: async (reading, subject, lang) => {
    const t = labels[lang];
    return (await invitationsOf(reading, subject)).map((row) => ({
      title: row.title,
      titleLang: 'nl',
      fields: [{ label: t.state, value: t[row.outcome ?? 'null'] }],
    }));
  },
  erase: async (work, subject) => {
    const ids = (await invitationsOf(work, subject)).map((row) => row.id);
    if (ids.length > 0) await work.tx.deleteFrom('evaluation_invitations').where('id', 'in', ids).execute();
    return ids.length;
  },
};

async function invitationsOf(reading: Reading, subject: Subject) {
  const found = await sql<{ id: string; title: string; outcome: 'answered' | 'declined' | null }>`select i.id, g.title, i.outcome
    from evaluation_invitations i join registrations r on r.id = i.registration_id join groups g on g.id = i.group_id
    where r.email_index = any(${subject.indexes}::bytea[]) order by i.id`.execute(reading.tx);
  return found.rows;
}

/** What this module keeps about people. */
export const privacy: ModulePrivacy = {
  actions,
  retention,
  personal: [asked],
  sealed: [{ table: 'evaluation_answers', column: 'open_sealed', key: ['id'] }],
  tables: {
    evaluation_forms: { without: 'what is asked of everybody; who changed it is a number of an account that becomes nameless' },
    group_evaluations: { without: 'terms and counts' },
    evaluation_invitations: {
      term: 'evaluation',
      holds: 'that a registration was asked, and whether it answered; fingerprints of links',
    },
    evaluation_answers: { term: 'evaluation', holds: 'marks without a name; what somebody wrote (sealed)' },
    session_smileys: { without: 'a face and a day, without whose it is' },
  },
};
