import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { hashToken } from '../../../../platform/crypto/tokens.ts';
import { secret, slug } from '../../../../platform/http/fields.ts';
import { notFound, page } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import type { Reading } from '../../../../platform/work.ts';
import { openContact } from '../../contact.ts';
import { groupAt } from '../../group-facts.ts';
import { Sent, sentTitle } from './view.tsx';

/** After sending: what comes next. Shows the address for a day, so that a typing error is seen. */
export const registerSent = route({
  method: 'GET',
  path: '/groepen/:slug/aanmelden/:draft/verstuurd',
  can: anyone,
  audit: nothing('the family itself, right after sending'),
  params: z.object({ slug, draft: secret }),
  handle: async (context) => {
    const { lang } = context;
    const found = await context.read((reading) => sentWith(reading, context.params.slug, context.params.draft));
    if (!found) return notFound();
    return page(sentTitle(lang, found.state), <Sent {...found} lang={lang} />, { width: 'narrow', noIndex: true });
  },
});

async function sentWith(reading: Reading, at: string, token: string) {
  const row = await reading.tx
    .selectFrom('registrations')
    .select(['group_id', 'state', 'contact_sealed', 'confirm_before', 'address_confirmed_at', 'places'])
    .where('idempotency_key', '=', hashToken(token))
    .executeTakeFirst();
  const group = row && (await groupAt(reading, at));
  if (!row?.contact_sealed || group?.groupId !== row.group_id) return null;
  const fresh = row.confirm_before && Temporal.Instant.compare(reading.now, row.confirm_before) < 0 && !row.address_confirmed_at;
  const { email } = openContact(reading.services.keys, row.contact_sealed);
  return {
    group,
    state: fresh ? row.state : 'settled',
    email: fresh ? email : '',
    places: row.places,
    confirmBefore: fresh ? row.confirm_before : null,
  };
}
