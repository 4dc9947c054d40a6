import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { hashToken } from '../../../../platform/crypto/tokens.ts';
import { secret, slug } from '../../../../platform/http/fields.ts';
import { notFound, page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import type { Work } from '../../../../platform/work.ts';
import { setting } from '../../../regions/index.ts';
import { nearOf } from '../../contact-form.ts';
import { groupAndDraft, mayGoOn } from '../../draft-page.ts';
import { type Draft, dropDraft, findDraftAt } from '../../drafts.ts';
import { groupPath, registerPath } from '../../paths.ts';
import { type Registered, register } from '../../registration.ts';
import { asksMore } from '../../rules/conditions.ts';
import { Closed } from '../register-frame.tsx';
import { SummaryStep, summaryTitle } from './view.tsx';

const params = z.object({ slug, draft: secret });
const path = '/groepen/:slug/aanmelden/:draft/overzicht';

type Asked = Context<z.infer<typeof params>, unknown, unknown>;

async function show(context: Asked): Promise<Reply> {
  const found = await groupAndDraft(context);
  if (!found) return notFound();
  const { group, draft } = found;
  const { lang } = context;
  const token = context.params.draft;
  if (draft.children.length === 0) return redirect(registerPath(group.slug, lang, token, 'kinderen'));
  if (!draft.contact) return redirect(registerPath(group.slug, lang, token, 'contact'));
  const asks = asksMore(group) && !draft.reservation;
  if (asks && !draft.terms) return redirect(registerPath(group.slug, lang, token, 'vragen'));
  if (!mayGoOn(found, context.now)) {
    const back = { href: groupPath(group.slug, lang), label: group.title, lang: 'nl' as const };
    return page(group.title, <Closed group={group} now={context.now} lang={lang} />, {
      width: 'narrow',
      noIndex: true,
      back,
      titleLang: 'nl',
    });
  }
  const keepDays = await context.read((reading) => setting(reading, 'registration.keep-days'));
  const props = {
    group,
    draft: { ...draft, contact: draft.contact },
    token,
    keepDays,
    lang,
    action: context.path,
    csrf: context.csrf(),
  };
  const back = {
    href: registerPath(group.slug, lang, token, asks ? 'vragen' : 'contact'),
    label: lang === 'nl' ? 'Vorige stap' : 'Previous step',
  };
  return page(`${summaryTitle(lang)} · ${group.title}`, <SummaryStep {...props} />, { width: 'narrow', noIndex: true, back });
}

/** Step 3: everything once more. */
export const summaryStep = route({
  method: 'GET',
  path,
  can: anyone,
  audit: nothing('a draft of the family itself'),
  params,
  handle: (context) => show(context as Asked),
});

export const summaryStepSent = route({
  method: 'POST',
  path,
  can: anyone,
  kind: 'mail',
  audit: changes('registration.add', 'registration.offer'),
  params,
  body: z.strictObject({}),
  retry: (context) => show(context as Asked),
  handle: async (context) => {
    const { slug: at, draft: token } = context.params;
    const outcome = await context.change((work) => send(work, at, token, context.lang));
    if (outcome === null) return notFound();
    if (outcome !== 'incomplete' && !outcome.ok && outcome.reason === 'conditions')
      return redirect(registerPath(at, context.lang, token, 'vragen'));
    if (outcome === 'incomplete' || !outcome.ok) return context.again({});
    return redirect(registerPath(at, context.lang, token, 'verstuurd'));
  },
});

/** A draft becomes a registration and goes. Sent twice it is the same registration: the draft's secret is the key. */
async function send(work: Work, at: string, token: string, lang: Asked['lang']): Promise<Registered | 'incomplete' | null> {
  const found = await findDraftAt(work, token, at);
  if (!found) return alreadySent(work, token);
  const { groupId, draft } = found;
  const { contact } = draft;
  if (!contact || draft.children.length === 0) return 'incomplete';
  const near = await nearOf(work, contact, lang);
  const registered = await register(work, {
    groupId,
    contact: { name: contact.name, email: contact.email, phone: contact.phone, relation: contact.relation },
    participants: participantsOf(draft, contact.remarks),
    channel: draft.reservation ? 'team' : 'online',
    teamReservationId: draft.reservation ?? null,
    lang,
    otherGroups: contact.otherGroups,
    maxKm: contact.maxKm,
    near: 'near' in near ? near.near : null,
    ...(draft.terms ? { answers: draft.terms } : {}),
    reachedBy: draft.via,
    idempotencyKey: hashToken(token),
  });
  if (registered.ok) await dropDraft(work, token);
  return registered;
}

async function alreadySent(work: Work, token: string): Promise<Registered | null> {
  const row = await work.tx
    .selectFrom('registrations')
    .select(['id', 'state', 'sequence'])
    .where('idempotency_key', '=', hashToken(token))
    .executeTakeFirst();
  return row ? { ok: true, registrationId: row.id, state: row.state, sequence: row.sequence, again: true } : null;
}

/** What the family wants to tell stands with the first child; the trainers see the children of a family together. */
function participantsOf(draft: Draft, remarks: string) {
  return draft.children.map((child, n) => ({
    name: child.name,
    birthDate: Temporal.PlainDate.from(child.birthDate),
    remarks: n === 0 ? remarks : '',
  }));
}
