import { z } from 'zod';
import { email, optionalText } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, reads, route } from '../../../../platform/http/route.ts';
import { officerPath, officerPaths } from '../../paths.ts';
import { privacyOfficer } from '../../policy.ts';
import { openRequest, requestKinds, requestRegister } from '../../requests.ts';
import { Requests, words } from './view.tsx';

const MOST = 200;

async function show(context: Context<unknown, unknown, unknown>, form: FormState): Promise<Reply> {
  const { lang } = context;
  const register = await context.read((reading) => requestRegister(reading, MOST));
  return workPage(words[lang].title, <Requests {...register} lang={lang} form={form} csrf={context.csrf()} now={context.now} />, {
    noIndex: true,
  });
}

/** The register of what people asked about their data. No addresses: those stand on the page of each. */
export const requestsPage = route({
  method: 'GET',
  path: officerPaths.requests,
  can: privacyOfficer,
  audit: reads('privacy.list', 'request'),
  handle: (context) => show(context, emptyForm),
});

/** Who is looked for is posted, so that no address stands in a URL, and becomes an entry of the register. */
export const requestOpened = route({
  method: 'POST',
  path: officerPaths.requests,
  can: privacyOfficer,
  audit: changes('privacy.ask'),
  body: z.strictObject({ email, soort: z.enum(requestKinds), toelichting: optionalText(1000) }),
  retry: show,
  handle: async (context) => {
    const { lang, body } = context;
    const input = { kind: body.soort, channel: 'officer' as const, email: body.email, note: body.toelichting };
    const id = await context.change((work) => openRequest(work, input));
    return redirect(officerPath('request', lang, id));
  },
});
