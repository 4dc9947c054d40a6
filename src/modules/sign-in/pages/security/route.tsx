import { z } from 'zod';
import { signedIn } from '../../../../platform/auth/actor.ts';
import { id, line } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { file, notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { list } from '../../../../platform/i18n/format.ts';
import { type Role, roles } from '../../../people/index.ts';
import { afterChange } from '../../change.ts';
import { removePasskey } from '../../factors/passkeys.ts';
import { newRecoveryCodes, removeRecoveryCodes } from '../../factors/recovery.ts';
import { factorsOf, hasFactor } from '../../factors/summary.ts';
import { registerPasskey, registrationOptions } from '../../factors/webauthn.ts';
import { codesReply } from '../app/codes.tsx';
import { changeFactors, ownerOf } from '../own-context.ts';
import { passkeyAnswer } from '../passkey/route.ts';
import { Security } from './view.tsx';
import { words } from './words.ts';

const path = '/mijn/beveiliging';

async function show(context: Context<unknown, unknown, unknown>, form: FormState = emptyForm): Promise<Reply> {
  const { actor } = ownerOf(context);
  const { lang } = context;
  const factors = await context.read((reading) => factorsOf(reading, actor.personId));
  const names = [...new Set(actor.asleep.map(({ role }) => roles[role as Role][lang]))];
  const view = <Security factors={factors} asleep={list(names, lang)} form={form} lang={lang} csrf={context.csrf()} />;
  return page(words[lang].title, view, { noIndex: true, script: 'passkeys' });
}

export const security = route({
  method: 'GET',
  path,
  can: signedIn,
  audit: nothing('one reads about oneself'),
  handle: (context) => show(context),
});

export const ownPasskeyQuestion = route({
  method: 'POST',
  path: `${path}/passkeys/vraag`,
  can: signedIn,
  audit: nothing('a number that is answered once; the passkey itself writes its row'),
  body: z.strictObject({}),
  handle: (context) =>
    changeFactors(context, async (work) =>
      file('application/json', JSON.stringify(await registrationOptions(work, ownerOf(context).actor))),
    ),
});

export const passkeyMade = route({
  method: 'POST',
  path: `${path}/passkeys`,
  can: signedIn,
  audit: changes('factor.add', 'session.end'),
  body: z.strictObject({ naam: line(60), antwoord: passkeyAnswer }),
  retry: show,
  handle: async (context) => {
    const { actor, token } = ownerOf(context);
    const { naam: name, antwoord: answer } = context.body;
    const t = words[context.lang];
    const refused: Reply = { kind: 'not-found' };
    const reply = await changeFactors(context, async (work, before) => {
      if (!(await registerPasskey(work, actor.personId, { answer, name }))) return refused;
      const codes = before.recoveryCodes > 0 ? [] : await newRecoveryCodes(work, actor.personId);
      // Making one asked for the device and its owner's finger, face or PIN: two factors.
      const session = await afterChange(work, actor, { what: 'added', factor: 'passkey', token, strength: 2 });
      if (codes.length > 0) return codesReply(codes, context.lang, session);
      return { kind: 'redirect', to: path, notice: t.added, secrets: { session } };
    });
    return reply === refused ? context.again({ '': t.refused }) : reply;
  },
});

export const passkeyRemoved = route({
  method: 'POST',
  path: `${path}/passkeys/:id/verwijdering`,
  can: signedIn,
  audit: changes('factor.remove', 'session.end'),
  params: z.object({ id }),
  body: z.strictObject({}),
  handle: (context) => {
    const { actor, token } = ownerOf(context);
    return changeFactors(context, async (work) => {
      if (!(await removePasskey(work, actor.personId, context.params.id))) return notFound();
      if (!hasFactor(await factorsOf(work, actor.personId))) await removeRecoveryCodes(work, actor.personId);
      const session = await afterChange(work, actor, { what: 'removed', factor: 'passkey', token });
      return { kind: 'redirect', to: path, notice: words[context.lang].removed, secrets: { session } };
    });
  },
});

/** The first of one's own pages. */
export const own = route({
  method: 'GET',
  path: '/mijn',
  can: signedIn,
  audit: nothing('only shows the way'),
  handle: async () => redirect(path),
});
