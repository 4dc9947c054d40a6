import { sql } from 'kysely';
import { localDate, ZONE } from '../../platform/clock/clock.ts';
import { plainDate } from '../../platform/i18n/format.ts';
import type { ModulePrivacy, PersonalData, RetentionTerm } from '../../platform/privacy.ts';
import { removeOld } from './expiry.ts';

const ended: RetentionTerm = {
  kind: 'demand',
  name: { nl: 'groepsvragen', en: 'needs' },
  term: {
    nl: 'een jaar nadat de vraag is gesloten; leidde zij tot een groep, dan blijven aantal, thema en gemeente',
    en: 'a year after the need was closed; of one that led to a group the count, theme and municipality stay',
  },
  due: async ({ tx, now }) => {
    const before = now.toZonedDateTimeISO(ZONE).subtract({ years: 1 }).toInstant();
    const { rows } = await sql<{
      n: number;
    }>`select count(*)::integer as n from demands d where d.closed_at < ${before}::timestamptz
      and (d.note <> '' or d.area <> '' or d.postcode4 is not null or d.idempotency_key is not null
        or not (exists (select from proposal_demands p where p.demand_id = d.id) or exists (select from team_reservations t where t.demand_id = d.id)))`.execute(
      tx,
    );
    return rows[0]?.n ?? 0;
  },
  run: async (work) => {
    const { removed, emptied } = await removeOld(work);
    return removed + emptied;
  },
};

/** Needs name no family (rule 7); they tell which worker put them there. */
const made: PersonalData = {
  kind: 'demand',
  name: { nl: 'groepsvragen die u stelde', en: 'needs that you put' },
  purpose: { nl: 'om groepen te vormen', en: 'to form groups' },
  term: 'demand',
  find: async (reading, { personId }, lang) => {
    if (!personId) return [];
    const rows = await reading.tx
      .selectFrom('demands')
      .select(['created_at', 'places', 'note'])
      .where('created_by', '=', personId)
      .orderBy('created_at')
      .execute();
    const nl = lang === 'nl';
    return rows.map((row) => ({
      title: plainDate(localDate(row.created_at), lang),
      fields: [
        { label: nl ? 'Aantal' : 'Places', value: String(row.places) },
        ...(row.note ? [{ label: nl ? 'Toelichting' : 'Note', value: row.note }] : []),
      ],
      stays: nl
        ? 'Deze vraag is van uw team en noemt geen gezin. Uw naam verdwijnt eruit als uw account sluit.'
        : 'This need belongs to your team and names no family. Your name goes from it when your account is closed.',
    }));
  },
  erase: async () => 0,
};

/** What this module keeps about people. */
export const privacy: ModulePrivacy = {
  actions: {
    'demand.add': { nl: 'stelde een groepsvraag', en: 'put a need' },
    'demand.lower': { nl: 'vroeg minder plekken', en: 'asked for fewer places' },
    'demand.renew': { nl: 'verlengde een groepsvraag', en: 'renewed a need' },
    'demand.ask': { nl: 'vroeg of er nog gewacht wordt', en: 'asked whether anybody still waits' },
    'demand.withdraw': { nl: 'trok een groepsvraag in', en: 'withdrew a need' },
    'demand.expire': { nl: 'liet een groepsvraag verlopen', en: 'let a need expire' },
    'demand.propose': { nl: 'nam een groepsvraag op in een voorstel', en: 'put a need in a proposal' },
    'demand.reopen': { nl: 'zette een groepsvraag weer open', en: 'opened a need again' },
    'demand.serve': { nl: 'vervulde een groepsvraag', en: 'served a need' },
    'demand.template': { nl: 'bewaarde een sjabloon voor groepsvragen', en: 'saved a template for needs' },
    'demand.template-remove': { nl: 'verwijderde een sjabloon voor groepsvragen', en: 'removed a template for needs' },
    'demand.erase': { nl: 'verwijderde een oude groepsvraag', en: 'removed an old need' },
  },
  retention: [ended],
  personal: [made],
  tables: {
    demands: { term: 'demand', holds: 'a need without names, and the number of the account of who put it' },
    demand_templates: {
      without: 'what a form of a team begins with, without note; who made it is a number of an account that becomes nameless',
    },
    demand_entries: { without: 'which need stands for which entry of a waiting list; goes with that entry' },
  },
};
