import { localDate } from '../../platform/clock/clock.ts';
import { plainDate } from '../../platform/i18n/format.ts';
import type { PersonalData, Subject } from '../../platform/privacy.ts';
import type { Reading } from '../../platform/work.ts';
import { openContact, openReply } from './initiative.ts';

/** Initiatives of an address or account. Erasing takes them from the public pages too, with the replies to them. */
export const initiativesKept: PersonalData = {
  kind: 'initiative',
  name: { nl: 'initiatieven', en: 'initiatives' },
  purpose: { nl: 'om een initiatief te tonen en u te bereiken', en: 'to show an initiative and to reach you' },
  term: 'initiative',
  find: async (reading, subject, lang) => {
    const nl = lang === 'nl';
    const rows = (await owned(reading, subject)?.selectAll('i').orderBy('i.created_at').execute()) ?? [];
    return rows.map((row) => {
      const contact = row.contact_sealed ? openContact(reading.services.keys, row.contact_sealed) : null;
      return {
        title: row.title,
        titleLang: row.language,
        fields: [
          ...(contact ? [{ label: nl ? 'Naam' : 'Name', value: contact.name }] : []),
          ...(contact ? [{ label: nl ? 'Mailadres' : 'Mail address', value: contact.email }] : []),
          { label: nl ? 'Tekst' : 'Text', value: row.what, lang: row.language },
          { label: nl ? 'Gemaakt op' : 'Made on', value: plainDate(localDate(row.created_at), lang) },
        ],
      };
    });
  },
  erase: async (work, subject) => {
    const rows = (await owned(work, subject)?.select('i.id').execute()) ?? [];
    for (const { id } of rows) await work.tx.deleteFrom('initiatives').where('id', '=', id).execute();
    return rows.length;
  },
  trail: async (reading, subject) => {
    const rows = (await owned(reading, subject)?.select('i.id').execute()) ?? [];
    return rows.length > 0 ? [{ kind: 'initiative', ids: rows.map((row) => row.id) }] : [];
  },
};

/** The initiatives of somebody; null when nothing of them is known. */
function owned({ tx }: Pick<Reading, 'tx'>, { personId, indexes }: Subject) {
  if (!personId && indexes.length === 0) return null;
  return tx
    .selectFrom('initiatives as i')
    .where(({ or, eb }) =>
      or([
        ...(personId ? [eb('i.person_id', '=', personId)] : []),
        ...(indexes.length > 0 ? [eb('i.email_index', 'in', indexes)] : []),
      ]),
    );
}

/** Replies that an address sent. */
export const repliesKept: PersonalData = {
  kind: 'initiative-reply',
  name: { nl: 'reacties op initiatieven', en: 'replies to initiatives' },
  purpose: { nl: 'om uw bericht door te sturen', en: 'to pass your message on' },
  term: 'initiative',
  find: async (reading, { indexes }, lang) => {
    if (indexes.length === 0) return [];
    const nl = lang === 'nl';
    const rows = await reading.tx
      .selectFrom('initiative_replies')
      .select(['reply_sealed', 'created_at'])
      .where('email_index', 'in', indexes)
      .orderBy('created_at')
      .execute();
    return rows.map((row) => {
      const reply = openReply(reading.services.keys, row.reply_sealed);
      return {
        title: plainDate(localDate(row.created_at), lang),
        fields: [
          { label: nl ? 'Naam' : 'Name', value: reply.name },
          { label: nl ? 'Mailadres' : 'Mail address', value: reply.email },
          { label: nl ? 'Bericht' : 'Message', value: reply.message },
          ...(reply.answer ? [{ label: nl ? 'Antwoord' : 'Answer', value: reply.answer }] : []),
        ],
      };
    });
  },
  erase: async (work, { indexes }) => {
    if (indexes.length === 0) return 0;
    const gone = await work.tx.deleteFrom('initiative_replies').where('email_index', 'in', indexes).executeTakeFirst();
    return Number(gone.numDeletedRows);
  },
};

/** Help that a colleague offered. */
export const helpKept: PersonalData = {
  kind: 'help-offer',
  name: { nl: 'hulp die u aanbood', en: 'help that you offered' },
  purpose: { nl: 'om groepen te vormen', en: 'to form groups' },
  term: 'help-offer',
  find: async (reading, { personId }, lang) => {
    if (!personId) return [];
    const rows = await reading.tx
      .selectFrom('help_offers')
      .select(['created_at', 'remarks', 'reason'])
      .where('person_id', '=', personId)
      .orderBy('created_at')
      .execute();
    const nl = lang === 'nl';
    return rows.map((row) => ({
      title: plainDate(localDate(row.created_at), lang),
      fields: [
        ...(row.remarks ? [{ label: nl ? 'Toelichting' : 'Remarks', value: row.remarks }] : []),
        ...(row.reason ? [{ label: nl ? 'Reden' : 'Reason', value: row.reason }] : []),
      ],
    }));
  },
  erase: async (work, { personId }) => {
    if (!personId) return 0;
    const gone = await work.tx.deleteFrom('help_offers').where('person_id', '=', personId).executeTakeFirst();
    return Number(gone.numDeletedRows);
  },
};
