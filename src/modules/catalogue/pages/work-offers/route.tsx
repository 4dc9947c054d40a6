import { z } from 'zod';
import { id, line } from '../../../../platform/http/fields.ts';
import { filledForm } from '../../../../platform/http/form.ts';
import { workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { offerChoices } from '../../offer-choices.ts';
import { editedOffers } from '../../offer-list.ts';
import { offerPaths } from '../../paths.ts';
import { editsOffers } from '../../policy.ts';
import { WorkOffers } from './view.tsx';
import { words } from './words.ts';

const PAGE = 50;
const none = z.literal('').transform(() => undefined);

/** What one keeps up: own organisation's offers, or for who runs the region all of them. */
export const workOffers = route({
  method: 'GET',
  path: offerPaths.list,
  can: editsOffers,
  audit: nothing('descriptions of offers, no persons'),
  query: z.object({
    titel: z.union([none, line(80)]).optional(),
    stand: z.union([none, z.enum(['waiting', 'published', 'draft', 'hidden', 'withdrawn'])]).optional(),
    organisatie: z.union([none, id]).optional(),
    na: id.optional(),
  }),
  handle: async ({ read, query, lang }) => {
    const { titel, stand, organisatie, na } = query;
    const { rows, organisations } = await read(async (reading) => ({
      rows: await editedOffers(reading, {
        title: titel,
        state: stand,
        organisationId: organisatie,
        afterId: na,
        limit: PAGE + 1,
      }),
      organisations: (await offerChoices(reading)).organisations,
    }));
    const offers = rows.slice(0, PAGE);
    const asked = { titel: titel ?? '', stand: stand ?? '', organisatie: organisatie ?? '' };
    const last = offers.at(-1);
    const next =
      rows.length > PAGE && last ? `${localPath(offerPaths.list, lang)}?${new URLSearchParams({ ...asked, na: last.id })}` : null;
    const view = <WorkOffers {...{ offers, organisations, next, lang }} filter={filledForm(asked)} />;
    return workPage(words[lang].title, view, { width: 'wide', noIndex: true });
  },
});
