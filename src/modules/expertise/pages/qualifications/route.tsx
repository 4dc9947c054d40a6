import { z } from 'zod';
import { localDate } from '../../../../platform/clock/clock.ts';
import { id, line } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, reads, route } from '../../../../platform/http/route.ts';
import { claims, confirmClaim, refuseClaim } from '../../claims.ts';
import { endingQualifications, thresholds } from '../../ending.ts';
import { confirmsQualifications } from '../../policy.ts';
import { Qualifications } from './view.tsx';
import { words } from './words.ts';

const path = '/werk/trainers/bevoegdheden';
const params = z.object({ id });

async function show(context: Context<unknown, unknown, unknown>, form: FormState = emptyForm, refusing?: string): Promise<Reply> {
  const found = await context.read(async (reading) => {
    const days = await thresholds(reading);
    return { waiting: await claims(reading, 'waiting'), ending: await endingQualifications(reading, days.at(-1) ?? 0), days };
  });
  const view = (
    <Qualifications
      {...found}
      form={form}
      refusing={refusing}
      today={localDate(context.now)}
      csrf={context.csrf()}
      actor={context.actor}
    />
  );
  return workPage(words[context.lang].title, view, { width: 'wide' });
}

/** Stated qualifications that wait, and those that end soon. */
export const qualificationsPage = route({
  method: 'GET',
  path,
  can: confirmsQualifications,
  audit: reads('trainer.list', 'trainer'),
  query: z.object({ weiger: id.optional() }),
  handle: (context) => show(context, emptyForm, context.query.weiger),
});

export const claimConfirmed = route({
  method: 'POST',
  path: `${path}/:id/bevestiging`,
  can: confirmsQualifications,
  audit: changes('qualification.add'),
  params,
  body: z.strictObject({}),
  retry: (context, form) => show(context, form),
  handle: async (context) => {
    if (!(await exists(context))) return notFound();
    const t = words[context.lang];
    const done = await context.change((work) => confirmClaim(work, context.params.id));
    return redirect(path, done ? t.confirmed : t.already);
  },
});

export const claimRefused = route({
  method: 'POST',
  path: `${path}/:id/weigering`,
  can: confirmsQualifications,
  audit: changes('qualification.refuse'),
  params,
  body: z.strictObject({ reden: line(300, 5) }),
  retry: async (context, form) => ((await exists(context)) ? show(context, form, context.params.id) : notFound()),
  handle: async (context) => {
    if (!(await exists(context))) return notFound();
    const t = words[context.lang];
    const done = await context.change((work) => refuseClaim(work, context.params.id, context.body.reden));
    return redirect(path, done ? t.refused : t.already);
  },
});

function exists({ read, params: asked }: Pick<Context<{ id: string }, unknown, unknown>, 'read' | 'params'>): Promise<boolean> {
  return read(
    async ({ tx }) =>
      (await tx.selectFrom('qualification_claims').select('id').where('id', '=', asked.id).executeTakeFirst()) !== undefined,
  );
}
