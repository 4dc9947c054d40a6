import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { type FormState, withErrors } from '../../../../platform/http/form.ts';
import { backField } from '../../../../platform/http/own-path.ts';
import { file } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { beginActions, beginReply, beginSession } from '../../begin.ts';
import { ownerOfPasskey, signInOptions } from '../../factors/webauthn.ts';
import { showSignIn } from '../sign-in/route.tsx';

const LONGEST_ANSWER = 20_000;
export const passkeyAnswer = z.string().max(LONGEST_ANSWER);

/** What the browser asks a passkey to sign. */
export const passkeyQuestion = route({
  method: 'POST',
  path: '/inloggen/passkey/vraag',
  can: anyone,
  audit: nothing('a number that is answered once, of nobody yet'),
  body: z.strictObject({}),
  handle: async (context) => file('application/json', JSON.stringify(await context.change(signInOptions))),
});

export const passkeySignIn = route({
  method: 'POST',
  path: '/inloggen/passkey',
  can: anyone,
  audit: changes('sign-in.refuse', ...beginActions),
  body: z.strictObject({ antwoord: passkeyAnswer, terug: backField }),
  retry: (context, form) => showSignIn(context, { values: {}, errors: form.errors }),
  handle: async (context) => {
    const { antwoord, terug } = context.body;
    const begun = await context.change(async (work) => {
      const personId = await ownerOfPasskey(work, antwoord);
      return personId ? beginSession(work, { personId, method: 'passkey', strength: 2, from: context }) : undefined;
    });
    if (!begun || begun.kind === 'nobody') return refused(context, terug);
    return beginReply(begun, terug);
  },
});

async function refused(context: Context<unknown, unknown, unknown>, back: string | undefined) {
  const text =
    context.lang === 'nl'
      ? 'Deze passkey werkt hier niet. Log in met een link die we u mailen.'
      : 'This passkey does not work here. Sign in with a link that we mail you.';
  const form: FormState = withErrors({}, { '': text });
  const shown = await showSignIn(context, form, back);
  return shown.kind === 'page' ? { ...shown, status: 422 } : shown;
}
