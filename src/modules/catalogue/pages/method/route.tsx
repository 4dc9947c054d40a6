import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { slug } from '../../../../platform/http/fields.ts';
import { notFound, page } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { methodBy, methods, offersOfMethod } from '../../methods.ts';
import { methodsPath, shelfPath } from '../../paths.ts';
import { Method, Methods } from './view.tsx';
import { words } from './words.ts';

/** Every method with offers on the shelf. */
export const methodsPage = route({
  method: 'GET',
  path: '/methoden',
  can: anyone,
  audit: nothing('methods are public'),
  handle: async ({ read, lang }) => {
    const t = words[lang];
    const all = await read((reading) => methods(reading, { onShelf: true }));
    const breadcrumbs = [
      { href: localPath('/', lang), label: t.home },
      { href: shelfPath(lang), label: t.shelf },
      { label: t.title },
    ];
    return page(t.title, <Methods methods={all} lang={lang} />, { breadcrumbs, description: t.lead });
  },
});

/** One method: what it is, how well proved with its source, and every offer with it. */
export const methodPage = route({
  method: 'GET',
  path: '/methoden/:slug',
  can: anyone,
  audit: nothing('methods are public'),
  params: z.object({ slug }),
  handle: async ({ read, params, lang }) => {
    const found = await read(async (reading) => {
      const method = await methodBy(reading, params);
      return method && { method, offers: await offersOfMethod(reading, method.id) };
    });
    if (!found || found.offers.length === 0) return notFound();
    const t = words[lang];
    const { name, summary } = found.method;
    return page(name, <Method {...found} lang={lang} />, {
      titleLang: 'nl',
      description: summary,
      breadcrumbs: [
        { href: localPath('/', lang), label: t.home },
        { href: methodsPath(lang), label: t.title },
        { label: name, lang: 'nl' },
      ],
    });
  },
});
