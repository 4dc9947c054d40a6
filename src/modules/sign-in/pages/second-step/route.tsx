import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { line } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState, typed } from '../../../../platform/http/form.ts';
import { backField, ownPath } from '../../../../platform/http/own-path.ts';
import { type PageReply, page, type Reply } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { beginReply } from '../../begin.ts';
import { factorsOf } from '../../factors/summary.ts';
import { codeActions, finishSecondStep, proveInSession, type Refused } from '../../second-code.ts';
import { openStep } from '../../second-step.ts';
import { codeFault } from '../code-form.tsx';
import { SecondStepPage, type StepState, stepTitle } from './view.tsx';

const path = '/inloggen/tweede-stap';
type AnyContext = Context<unknown, unknown, unknown>;

/** A code of six digits, or a recovery code of twelve letters and digits; with spaces and dashes as people type them. */
export const codeField = line(40).refine((text) => /^((\d[\s-]*){6}|([0-9a-z][\s-]*){12})$/i.test(text));

function show(context: AnyContext, form: FormState, back = ownPath(typed(form, 'terug'))): Promise<Reply> {
  return stateOf(context).then((state) => showState(context, state, form, back));
}

function showState(context: AnyContext, state: StepState, form: FormState, back: string | undefined): PageReply {
  const { lang } = context;
  const view = <SecondStepPage state={state} form={form} back={back} lang={lang} csrf={context.csrf()} />;
  return page(stepTitle(lang, state), view, { width: 'narrow', noIndex: true, script: 'passkeys' });
}

/** What this visitor can do here now. */
function stateOf({ read, secret, actor }: AnyContext): Promise<StepState> {
  return read(async (reading) => {
    if (await openStep(reading, secret('secondStep'))) return 'code';
    if (actor.kind !== 'person') return 'over';
    if (actor.session.strength === 2) return 'strong';
    const { app, passkeys } = await factorsOf(reading, actor.personId);
    return app ? 'code' : passkeys.length > 0 ? 'passkey' : 'set-up';
  });
}

export const secondStep = route({
  method: 'GET',
  path,
  can: anyone,
  audit: nothing('a question for a code'),
  query: z.object({ terug: backField }),
  handle: (context) => show(context, emptyForm, context.query.terug),
});

export const secondStepSent = route({
  method: 'POST',
  path,
  can: anyone,
  audit: changes(...codeActions),
  body: z.strictObject({ code: codeField, terug: backField }),
  retry: (context, form) => show(context, form),
  handle: async (context) => {
    const { code, terug } = context.body;
    const { actor, sessionToken } = context;
    const answer = await context.change(async (work): Promise<Reply | { refused: Refused }> => {
      const step = await openStep(work, context.secret('secondStep'));
      if (step) {
        const done = await finishSecondStep(work, step, code, context);
        return 'refused' in done ? done : beginReply(done.begun, terug);
      }
      if (actor.kind !== 'person' || !sessionToken) return { refused: 'ended' };
      const proved = await proveInSession(work, actor, sessionToken, code);
      return 'refused' in proved ? proved : { kind: 'redirect', to: terug ?? '/mijn', secrets: { session: proved.session } };
    });
    if (!('refused' in answer)) return answer;
    if (answer.refused === 'ended') return ended(context, terug);
    return context.again({ code: codeFault(answer.refused, context.lang) });
  },
});

/** Too many wrong codes, too late, or nobody to give a code. */
function ended(context: AnyContext, back: string | undefined): Reply {
  const shown = showState(context, 'over', emptyForm, back);
  return { ...shown, status: 422, secrets: { secondStep: 'ended' } };
}
