import { workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { regionAdmin } from '../../../people/index.ts';
import { providerList } from '../../organisations/providers.ts';
import { Providers, words } from './view.tsx';

/** The sign-in services of the region's organisations. */
export const organisationProviders = route({
  method: 'GET',
  path: '/werk/beheer/inlogdiensten',
  can: regionAdmin,
  audit: nothing('settings of organisations, with a count of people'),
  handle: async ({ read, lang }) => {
    const providers = await read(providerList);
    return workPage(words[lang].title, <Providers providers={providers} lang={lang} />, { noIndex: true });
  },
});
