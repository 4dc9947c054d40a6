import { z } from 'zod';
import { unseal } from '../../platform/crypto/seal.ts';
import { plainDate } from '../../platform/i18n/format.ts';
import type { ModulePrivacy, PersonalData, RetentionTerm, Subject } from '../../platform/privacy.ts';
import type { Reading } from '../../platform/work.ts';
import { listEntries, listLabel } from '../regions/index.ts';
import { eraseWishes } from './ending.ts';
import { endedWishes, oldSecrets, removeEnded, removeSecrets } from './retention.ts';
import { openWish } from './wish.ts';
import { askItems } from './wording.ts';

const toPlan = { nl: 'om groepen te plannen', en: 'to plan groups' };

const retention: RetentionTerm[] = [
  {
    kind: 'wish',
    name: { nl: 'wensen van ouders en jongeren', en: 'wishes of parents and young people' },
    term: {
      nl: '90 dagen nadat er niets meer van wacht; meteen als u de wens intrekt',
      en: '90 days after nothing of it waits any more; at once when it is withdrawn',
    },
    due: async (reading) => (await endedWishes(reading)).length,
    run: removeEnded,
  },
  {
    kind: 'wish-secret',
    name: {
      nl: 'wensen zonder bevestigd adres en links naar wensen',
      en: 'wishes without a confirmed address and links to wishes',
    },
    term: { nl: 'een dag (de regio kan dat instellen); links een jaar', en: 'a day (a setting of the region); links a year' },
    due: oldSecrets,
    run: removeSecrets,
  },
];

/** Wishes of an address. Those with a code have none: their page shows everything, and removes it. */
const wishes: PersonalData = {
  kind: 'wish',
  name: { nl: 'wensen', en: 'wishes' },
  purpose: { nl: 'om een groep voor u te vinden', en: 'to find a group for you' },
  term: 'wish',
  find: async (reading, subject, lang) => {
    const themes = await listEntries(reading, 'theme');
    const rows = await wishesOf(reading, subject);
    const said = await notesOf(
      reading,
      rows.map((row) => row.id),
    );
    return rows.map((row) => {
      const { email, ask } = openWish(reading.services.keys, row.sealed);
      const theme = themes.find((one) => one.code === ask.theme);
      return {
        title: plainDate(row.waiting_since, lang),
        fields: [
          ...(email ? [{ label: lang === 'nl' ? 'Mailadres' : 'Mail address', value: email }] : []),
          ...askItems(ask, theme ? listLabel(theme, lang) : ask.theme, lang),
          ...(said.get(row.id) ?? []).map((value) => ({ label: besides[lang], value })),
        ],
      };
    });
  },
  erase: async (work, subject) => {
    const ids = (await wishesOf(work, subject)).map((row) => row.id);
    await eraseWishes(work, ids);
    return ids.length;
  },
  trail: async (reading, subject) => {
    const ids = (await wishesOf(reading, subject)).map((row) => row.id);
    return ids.length > 0 ? [{ kind: 'wish', ids }] : [];
  },
};

const besides = { nl: 'Erbij geschreven', en: 'Written with it' };

/** What owners wrote when they asked for another moment, by wish. */
async function notesOf(reading: Reading, wishIds: string[]): Promise<Map<string, string[]>> {
  if (wishIds.length === 0) return new Map();
  const rows = await reading.tx
    .selectFrom('proposal_counters as c')
    .innerJoin('demands as d', 'd.id', 'c.demand_id')
    .select(['d.wish_id as wishId', 'c.note_sealed as sealed'])
    .where('d.wish_id', 'in', wishIds)
    .orderBy('c.made_at')
    .execute();
  const said = new Map<string, string[]>();
  for (const { wishId, sealed } of rows)
    if (wishId && sealed) said.set(wishId, [...(said.get(wishId) ?? []), String(unseal(reading.services.keys, sealed))]);
  return said;
}

async function wishesOf(reading: Reading, { indexes }: Subject) {
  if (indexes.length === 0) return [];
  return reading.tx
    .selectFrom('wishes')
    .select(['id', 'sealed', 'waiting_since'])
    .where('email_index', 'in', indexes)
    .orderBy('created_at')
    .execute();
}

/** What this module keeps about people. */
export const privacy: ModulePrivacy = {
  actions: {
    'wish.add': { nl: 'vertelde wat zij of hij zoekt', en: 'told what they look for' },
    'wish.confirm': { nl: 'bevestigde het mailadres van een wens', en: 'confirmed the address of a wish' },
    'wish.code-kept': { nl: 'bewaarde de code van een wens', en: 'kept the code of a wish' },
    'wish.change': { nl: 'wijzigde een wens', en: 'changed a wish' },
    'wish.renew': { nl: 'liet een wens langer staan', en: 'kept a wish for longer' },
    'wish.ask': { nl: 'vroeg of er nog gewacht wordt op een wens', en: 'asked whether somebody still waits for a wish' },
    'wish.withdraw': { nl: 'trok een wens in', en: 'withdrew a wish' },
    'wish.list': {
      nl: 'bekeek de wensen van ouders en jongeren',
      en: 'viewed the wishes of parents and young people',
      why: toPlan,
    },
  },
  retention,
  personal: [wishes],
  sealed: [
    {
      table: 'wishes',
      column: 'sealed',
      key: ['id'],
      index: { column: 'email_index', of: (opened) => z.object({ email: z.string().nullable() }).parse(opened).email },
    },
  ],
  tables: {
    wishes: { term: 'wish', holds: 'the address of a parent or young person and what they look for (sealed)' },
    wish_tokens: { term: 'wish-secret', holds: 'fingerprint of a link' },
    wish_proposals: { term: 'wish', holds: 'of which proposals the owner of a wish was told' },
    wish_groups: { term: 'wish', holds: 'of which groups the owner of a wish was told' },
  },
};
