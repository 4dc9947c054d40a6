import type { RetentionTerm } from '../../platform/privacy.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { KNOWN_DEVICE, SESSION } from './terms.ts';

const dayAgo = (now: Temporal.Instant) => now.subtract({ hours: 24 });

/** What is over, of each table of one term. */
interface Over {
  find(reading: Reading): Promise<unknown[]>;
  remove(work: Work): Promise<{ numDeletedRows: bigint }>;
}

const sessions: Over = {
  find: ({ tx, now }) =>
    tx
      .selectFrom('sessions')
      .select('id')
      .where((row) => row.or([row('expires_at', '<', now), row('last_seen_at', '<', now.subtract(SESSION.idle))]))
      .execute(),
  remove: ({ tx, now }) =>
    tx
      .deleteFrom('sessions')
      .where((row) => row.or([row('expires_at', '<', now), row('last_seen_at', '<', now.subtract(SESSION.idle))]))
      .executeTakeFirst(),
};

/** Links and wrong codes are counted for a while after they are over. */
const attempts: Over[] = [
  {
    find: ({ tx, now }) => tx.selectFrom('sign_in_links').select('token_hash').where('expires_at', '<', dayAgo(now)).execute(),
    remove: ({ tx, now }) => tx.deleteFrom('sign_in_links').where('expires_at', '<', dayAgo(now)).executeTakeFirst(),
  },
  {
    find: ({ tx, now }) => tx.selectFrom('second_steps').select('token_hash').where('expires_at', '<', now).execute(),
    remove: ({ tx, now }) => tx.deleteFrom('second_steps').where('expires_at', '<', now).executeTakeFirst(),
  },
  {
    find: ({ tx, now }) => tx.selectFrom('wrong_codes').select('id').where('tried_at', '<', dayAgo(now)).execute(),
    remove: ({ tx, now }) => tx.deleteFrom('wrong_codes').where('tried_at', '<', dayAgo(now)).executeTakeFirst(),
  },
  {
    find: ({ tx, now }) => tx.selectFrom('passkey_challenges').select('challenge_hash').where('expires_at', '<', now).execute(),
    remove: ({ tx, now }) => tx.deleteFrom('passkey_challenges').where('expires_at', '<', now).executeTakeFirst(),
  },
  {
    find: ({ tx, now }) =>
      tx
        .selectFrom('totp_secrets')
        .select('person_id')
        .where('confirmed_at', 'is', null)
        .where('created_at', '<', dayAgo(now))
        .execute(),
    remove: ({ tx, now }) =>
      tx.deleteFrom('totp_secrets').where('confirmed_at', 'is', null).where('created_at', '<', dayAgo(now)).executeTakeFirst(),
  },
];

const devices: Over = {
  find: ({ tx, now }) =>
    tx.selectFrom('known_devices').select('token_hash').where('last_used_at', '<', now.subtract(KNOWN_DEVICE)).execute(),
  remove: ({ tx, now }) =>
    tx.deleteFrom('known_devices').where('last_used_at', '<', now.subtract(KNOWN_DEVICE)).executeTakeFirst(),
};

function term(kind: string, name: RetentionTerm['name'], words: RetentionTerm['term'], parts: Over[]): RetentionTerm {
  return {
    ...{ kind, name, term: words },
    due: async (reading) => {
      let count = 0;
      for (const part of parts) count += (await part.find(reading)).length;
      return count;
    },
    run: async (work) => {
      let count = 0;
      for (const part of parts) count += Number((await part.remove(work)).numDeletedRows);
      return count;
    },
  };
}

/** What of signing in ends, and when (rule 11). */
export const terms: RetentionTerm[] = [
  term(
    'session',
    { nl: 'sessies', en: 'sessions' },
    { nl: 'tot het einde, hooguit 30 dagen', en: 'until they end, 30 days at most' },
    [sessions],
  ),
  term(
    'sign-in-attempt',
    { nl: 'pogingen om in te loggen', en: 'attempts to sign in' },
    { nl: 'een dag', en: 'a day' },
    attempts,
  ),
  term(
    'known-device',
    { nl: 'bekende browsers', en: 'known browsers' },
    { nl: '400 dagen na de laatste keer inloggen', en: '400 days after they last signed in' },
    [devices],
  ),
];
