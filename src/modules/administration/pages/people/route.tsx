import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { peopleList, type Role, regionAdmin, roles } from '../../../people/index.ts';
import { organisations } from '../../../regions/index.ts';
import { peoplePath } from '../../paths.ts';
import { People, words } from './view.tsx';

const PAGE = 40;

/** What is no filter is left out. */
const query = z.object({
  naam: z
    .string()
    .trim()
    .max(80)
    .refine((value) => !/\p{Cc}|\p{Cs}/u.test(value))
    .optional()
    .catch(undefined),
  rol: z
    .enum(Object.keys(roles) as Role[])
    .optional()
    .catch(undefined),
  organisatie: id.optional().catch(undefined),
  na: id.optional().catch(undefined),
});

/** Everybody with a role here: names and roles, no addresses. */
export const peoplePage = route({
  method: 'GET',
  path: '/werk/beheer/mensen',
  can: regionAdmin,
  audit: nothing('names and roles of who works here, no addresses'),
  query,
  handle: async ({ read, query: asked, lang }) => {
    const filter = { name: asked.naam, role: asked.rol, organisationId: asked.organisatie, afterId: asked.na, limit: PAGE + 1 };
    const [found, all] = await read(
      async (reading) => [await peopleList(reading, filter), await organisations(reading)] as const,
    );
    const people = found.slice(0, PAGE);
    const last = found.length > PAGE ? people.at(-1) : undefined;
    const model = { people, organisations: all, asked, next: last && `${peoplePath(lang)}${pageAfter(asked, last.id)}`, lang };
    return workPage(words[lang].title, <People {...model} />, { width: 'wide', noIndex: true });
  },
});

function pageAfter({ na: _na, ...asked }: z.output<typeof query>, lastId: string): string {
  const chosen = Object.entries({ ...asked, na: lastId }).flatMap(([name, value]): [string, string][] =>
    value ? [[name, value]] : [],
  );
  return `?${new URLSearchParams(chosen)}`;
}
