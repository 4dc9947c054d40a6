import { toString as drawQr } from 'qrcode';
import { z } from 'zod';
import { signedIn } from '../../../../platform/auth/actor.ts';
import { line } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { file, notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { afterChange } from '../../change.ts';
import { confirmApp, removeApp, startApp, waitingApp } from '../../factors/app.ts';
import { newRecoveryCodes, removeRecoveryCodes } from '../../factors/recovery.ts';
import { factorsOf, hasFactor } from '../../factors/summary.ts';
import { changeFactors, ownerOf } from '../own-context.ts';
import { words } from '../security/words.ts';
import { codesReply } from './codes.tsx';
import { appTitle, NoApp, SetUpApp, wrongCode } from './view.tsx';

const security = '/mijn/beveiliging';
const path = `${security}/app`;

async function show(context: Context<unknown, unknown, unknown>, form: FormState = emptyForm): Promise<Reply> {
  const { actor } = ownerOf(context);
  const { lang } = context;
  const app = await context.read((reading) => waitingApp(reading, actor.personId));
  const view = app ? (
    <SetUpApp secret={app.secret.base32} form={form} lang={lang} csrf={context.csrf()} />
  ) : (
    <NoApp lang={lang} />
  );
  return page(appTitle(lang), view, { noIndex: true });
}

export const appStarted = route({
  method: 'POST',
  path: `${path}/sleutel`,
  can: signedIn,
  audit: nothing('a key that does not count yet; the first code from it writes the row'),
  body: z.strictObject({}),
  handle: (context) =>
    changeFactors(context, async (work) => redirect((await startApp(work, ownerOf(context).actor.personId)) ? path : security)),
});

export const app = route({
  method: 'GET',
  path,
  can: signedIn,
  audit: nothing('one reads about oneself'),
  handle: (context) => show(context),
});

/** The key as a picture, while the app was not confirmed. */
export const appPicture = route({
  method: 'GET',
  path: `${path}/qr.svg`,
  can: signedIn,
  audit: nothing('one reads about oneself'),
  handle: async (context) => {
    const waiting = await context.read((reading) => waitingApp(reading, ownerOf(context).actor.personId));
    if (!waiting) return notFound();
    return file('image/svg+xml', await drawQr(waiting.toString(), { type: 'svg', errorCorrectionLevel: 'M', margin: 4 }));
  },
});

export const appConfirmed = route({
  method: 'POST',
  path,
  can: signedIn,
  audit: changes('factor.add', 'session.end'),
  body: z.strictObject({ code: line(12).refine((text) => /^(\d\s*){6}$/.test(text)) }),
  retry: show,
  handle: async (context) => {
    const { actor, token } = ownerOf(context);
    const wrong: Reply = { kind: 'not-found' };
    const reply = await changeFactors(context, async (work) => {
      if (!(await confirmApp(work, actor.personId, context.body.code.replaceAll(/\s/g, '')))) return wrong;
      const codes = await newRecoveryCodes(work, actor.personId);
      const session = await afterChange(work, actor, { what: 'added', factor: 'app', token, strength: 2 });
      return codesReply(codes, context.lang, session);
    });
    return reply === wrong ? context.again({ code: wrongCode(context.lang) }) : reply;
  },
});

export const appRemoved = route({
  method: 'POST',
  path: `${path}/verwijdering`,
  can: signedIn,
  audit: changes('factor.remove', 'session.end'),
  body: z.strictObject({}),
  handle: (context) => {
    const { actor, token } = ownerOf(context);
    return changeFactors(context, async (work) => {
      if (!(await removeApp(work, actor.personId))) return redirect(security);
      if (!hasFactor(await factorsOf(work, actor.personId))) await removeRecoveryCodes(work, actor.personId);
      const session = await afterChange(work, actor, { what: 'removed', factor: 'app', token });
      return { kind: 'redirect', to: security, notice: words[context.lang].removed, secrets: { session } };
    });
  },
});

export const codesRenewed = route({
  method: 'POST',
  path: `${security}/herstelcodes`,
  can: signedIn,
  audit: changes('factor.add', 'session.end'),
  body: z.strictObject({}),
  handle: (context) => {
    const { actor, token } = ownerOf(context);
    return changeFactors(context, async (work, factors) => {
      if (!hasFactor(factors)) return redirect(security);
      const codes = await newRecoveryCodes(work, actor.personId);
      const session = await afterChange(work, actor, { what: 'added', factor: 'codes', token });
      return codesReply(codes, context.lang, session);
    });
  },
});
