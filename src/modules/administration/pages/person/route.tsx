import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, workPage } from '../../../../platform/http/reply.ts';
import { reads, route } from '../../../../platform/http/route.ts';
import { membershipsFor, personDetails, regionAdmin } from '../../../people/index.ts';
import { peoplePath } from '../../paths.ts';
import { PersonPage, words } from './view.tsx';

/** One person with their address: reading it is in the trail. */
export const personPage = route({
  method: 'GET',
  path: '/werk/beheer/mensen/:id',
  can: regionAdmin,
  audit: reads('person.view', 'person', 'id'),
  params: z.object({ id }),
  handle: async ({ read, params, lang }) => {
    const found = await read(async (reading) => {
      const person = await personDetails(reading, params.id);
      return person && { person, memberships: await membershipsFor(reading, params.id) };
    });
    if (!found) return notFound();
    const back = { href: peoplePath(lang), label: words[lang].back };
    return workPage(found.person.name, <PersonPage {...found} lang={lang} />, { back, noIndex: true });
  },
});
