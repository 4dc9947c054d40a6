import { localDate } from '../../platform/clock/clock.ts';
import { unseal } from '../../platform/crypto/seal.ts';
import { plainDate } from '../../platform/i18n/format.ts';
import type { PersonalData } from '../../platform/privacy.ts';

/** What somebody asked before about their data: the proof that it was answered, so it stays until its term. */
export const requestsKept: PersonalData = {
  kind: 'privacy-request',
  name: { nl: 'verzoeken over uw gegevens', en: 'requests about your data' },
  purpose: { nl: 'om te laten zien dat wij op tijd antwoordden', en: 'to show that we answered in time' },
  term: 'privacy-request',
  find: async (reading, { indexes }, lang) => {
    if (indexes.length === 0) return [];
    const rows = await reading.tx
      .selectFrom('privacy_requests')
      .select(['received_at', 'sealed'])
      .where('address_index', 'in', indexes)
      .orderBy('received_at')
      .execute();
    const nl = lang === 'nl';
    return rows.map((row) => {
      const asked = row.sealed ? (unseal(reading.services.keys, row.sealed) as { email: string; note: string }) : null;
      return {
        title: plainDate(localDate(row.received_at), lang),
        fields: [
          { label: nl ? 'Mailadres' : 'Mail address', value: asked?.email ?? '' },
          ...(asked?.note ? [{ label: nl ? 'Wat u vroeg' : 'What you asked', value: asked.note, lang: 'nl' as const }] : []),
        ],
        stays: nl
          ? 'Wij moeten kunnen laten zien dat wij u antwoord gaven. Het adres gaat een jaar na het antwoord weg.'
          : 'We must be able to show that we answered you. The address goes a year after the answer.',
      };
    });
  },
  erase: async () => 0,
};
