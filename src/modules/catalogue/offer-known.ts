import type { Reading } from '../../platform/work.ts';
import { organisationOpened } from '../regions/index.ts';
import type { OfferFault, OfferInput } from './offer-input.ts';
import { editsOffersOf } from './policy.ts';

/** What an input names that is not there, by field: only the database knows. */
export async function unknownIn(
  reading: Reading,
  input: OfferInput,
  trusted: boolean,
): Promise<Partial<Record<keyof OfferInput, OfferFault>>> {
  const { tx } = reading;
  const organisation = await tx
    .selectFrom('organisations')
    .select('id')
    .where('id', '=', input.organisationId)
    .executeTakeFirst();
  const method = await tx.selectFrom('interventions').select('id').where('id', '=', input.interventionId).executeTakeFirst();
  const themes = await tx
    .selectFrom('list_entries')
    .select('code')
    .where('list', '=', 'theme')
    .where('code', 'in', input.themes)
    .execute();
  const places =
    input.municipalities.length === 0
      ? []
      : await tx.selectFrom('municipalities').select('id').where('id', 'in', input.municipalities).execute();
  return {
    ...(organisation && (trusted || editsOffersOf(reading.actor, organisation.id))
      ? {}
      : { organisationId: 'unknown-organisation' }),
    ...(organisation && !trusted && !(await organisationOpened(reading, organisation.id, input.domain))?.open
      ? { organisationId: 'not-opened' }
      : {}),
    ...(method ? {} : { interventionId: 'unknown-method' }),
    ...(themes.length === input.themes.length ? {} : { themes: 'unknown-theme' }),
    ...(places.length === input.municipalities.length ? {} : { municipalities: 'unknown-municipality' }),
  };
}
