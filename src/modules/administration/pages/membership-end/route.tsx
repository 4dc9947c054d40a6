import { z } from 'zod';
import { localDate } from '../../../../platform/clock/clock.ts';
import { id } from '../../../../platform/http/fields.ts';
import { emptyForm, type FormState } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import type { Reading } from '../../../../platform/work.ts';
import { endMembership, membershipsFor, personDetails, regionAdmin } from '../../../people/index.ts';
import { personPath } from '../../paths.ts';
import { optionalDay } from '../role-form.ts';
import { MembershipEnd, words } from './view.tsx';

const path = '/werk/beheer/mensen/:id/rollen/:membership/einde';
const params = z.object({ id, membership: id });
type AtMembership = Context<{ id: string; membership: string }, unknown, unknown>;

async function found(reading: Reading, at: { id: string; membership: string }) {
  const person = await personDetails(reading, at.id);
  const membership = (await membershipsFor(reading, at.id)).find((one) => one.id === at.membership);
  return person && membership ? { person, membership } : undefined;
}

async function show(context: AtMembership, form: FormState = emptyForm): Promise<Reply> {
  const { lang, params: at } = context;
  const model = await context.read((reading) => found(reading, at));
  if (!model) return notFound();
  const view = <MembershipEnd {...model} form={form} lang={lang} csrf={context.csrf()} />;
  const back = { href: personPath(at.id, lang), label: model.person.name };
  return workPage(words[lang].title, view, { back, width: 'narrow', noIndex: true });
}

/** Asks when a role ends. */
export const membershipEnd = route({
  method: 'GET',
  path,
  can: regionAdmin,
  audit: nothing('a question before a change'),
  params,
  handle: (context) => show(context),
});

export const membershipEnded = route({
  method: 'POST',
  path,
  can: regionAdmin,
  audit: changes('membership.end'),
  params,
  body: z.strictObject({ when: z.enum(['now', 'on']), day: optionalDay }),
  retry: (context, form) => show(context as unknown as AtMembership, form),
  handle: async (context) => {
    const { lang, params: at, body, now } = context;
    const t = words[lang];
    if (!(await context.read((reading) => found(reading, at)))) return notFound();
    const today = localDate(now);
    if (body.when === 'on' && !body.day) return context.again({ day: t.needed });
    if (body.when === 'on' && body.day && Temporal.PlainDate.compare(body.day, today) < 0) return context.again({ day: t.past });
    const lastDay = body.when === 'on' && body.day ? body.day : today.subtract({ days: 1 });
    const ended = await context.change((work) => endMembership(work, { personId: at.id, membershipId: at.membership, lastDay }));
    if (ended.ok) return redirect(personPath(at.id, lang), t.ended);
    return ended.reason === 'not-found' ? notFound() : context.again({ when: t.lastAdmin });
  },
});
