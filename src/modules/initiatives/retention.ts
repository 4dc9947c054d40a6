import { sql } from 'kysely';
import { ZONE } from '../../platform/clock/clock.ts';
import type { RetentionTerm } from '../../platform/privacy.ts';
import type { Reading } from '../../platform/work.ts';
import { setting } from '../regions/index.ts';

const count = (found: { rows: { n: number }[] }) => found.rows[0]?.n ?? 0;

async function keptSince(reading: Reading): Promise<Temporal.Instant> {
  return reading.now.subtract({ hours: 24 * (await setting(reading, 'initiative.keep-days')) });
}

/** Over for longer than the region keeps it; one that was sent back and never changed counts as over. */
const over = (before: Temporal.Instant) =>
  sql<boolean>`coalesce(closed_at, case when state = 'returned' then changed_at end) < ${before}::timestamptz`;
const unsent = (now: Temporal.Instant) =>
  sql<boolean>`state in ('draft', 'unconfirmed') and confirm_before < ${now}::timestamptz`;
const yearAgo = (now: Temporal.Instant) => now.toZonedDateTimeISO(ZONE).subtract({ years: 1 }).toInstant();

/** Rule 11 for initiatives, what was never sent, and offers of help. */
export const retention: RetentionTerm[] = [
  {
    kind: 'initiative',
    name: { nl: 'initiatieven en reacties', en: 'initiatives and replies' },
    term: {
      nl: 'zolang het op Opgroeiplein staat; na het einde, een weigering of terugzending 90 dagen (de regio kan dat instellen)',
      en: 'as long as it is public; 90 days after its end, a refusal or being sent back (a setting of the region)',
    },
    due: async (reading) =>
      count(
        await sql<{ n: number }>`select count(*)::integer as n from initiatives where ${over(await keptSince(reading))}`.execute(
          reading.tx,
        ),
      ),
    run: async (work) => {
      const gone = await work.tx
        .deleteFrom('initiatives')
        .where(over(await keptSince(work)))
        .executeTakeFirst();
      return Number(gone.numDeletedRows);
    },
  },
  {
    kind: 'initiative-draft',
    name: { nl: 'initiatieven die niet zijn verstuurd of bevestigd', en: 'initiatives that were not sent or confirmed' },
    term: { nl: 'een dag; weg in de nacht daarna', en: 'a day; gone in the night after' },
    due: async ({ tx, now }) =>
      count(
        await sql<{ n: number }>`select ((select count(*) from initiatives where ${unsent(now)})
          + (select count(*) from initiative_replies where state = 'unconfirmed' and confirm_before < ${now}::timestamptz)
          + (select count(*) from initiative_tokens where expires_at < ${now}::timestamptz))::integer as n`.execute(tx),
      ),
    run: async ({ tx, now }) => {
      const gone = [
        await tx.deleteFrom('initiatives').where(unsent(now)).executeTakeFirst(),
        await tx
          .deleteFrom('initiative_replies')
          .where('state', '=', 'unconfirmed')
          .where('confirm_before', '<', now)
          .executeTakeFirst(),
        await tx.deleteFrom('initiative_tokens').where('expires_at', '<', now).executeTakeFirst(),
      ];
      return gone.reduce((sum, one) => sum + Number(one.numDeletedRows), 0);
    },
  },
  {
    kind: 'help-offer',
    name: { nl: 'aangeboden hulp bij groepsvragen', en: 'help offered with needs' },
    term: { nl: 'een jaar na het antwoord, of met de groepsvraag mee', en: 'a year after the answer, or together with the need' },
    due: async ({ tx, now }) =>
      count(
        await sql<{
          n: number;
        }>`select count(*)::integer as n from help_offers where answered_at < ${yearAgo(now)}::timestamptz`.execute(tx),
      ),
    run: async ({ tx, now }) => {
      const gone = await tx.deleteFrom('help_offers').where('answered_at', '<', yearAgo(now)).executeTakeFirst();
      return Number(gone.numDeletedRows);
    },
  },
];
