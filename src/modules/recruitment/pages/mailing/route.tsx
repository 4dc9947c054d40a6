import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm, typed } from '../../../../platform/http/form.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { sessionsOf, worker } from '../../../groups/index.ts';
import { findingPlaceMail } from '../../mail-words.ts';
import { distances, fittingPlaces, MOST, NEAREST, USUAL_KM } from '../../mailing.ts';
import { recruitmentOf } from '../../material.ts';
import { saidOf } from '../../papers/content.ts';
import { recruitmentPath } from '../../paths.ts';
import { sendMailing } from '../../send-mailing.ts';
import { MailingPage } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
const path = '/werk/groepen/:id/werving/mail';
const far = z.coerce
  .number()
  .refine((km) => distances.some((one) => one === km))
  .catch(USUAL_KM)
  .default(USUAL_KM);
/** How many of the places stand ticked when the page opens. */
const ticks = { dichtbij: NEAREST, alles: MOST, geen: 0 };
const query = z.object({ afstand: far, vink: z.enum(['dichtbij', 'alles', 'geen']).catch('dichtbij').default('dichtbij') });
const body = z.strictObject({
  afstand: z.enum(['0', '10', '20', '100']).transform(Number),
  vindplaats: z
    .union([z.string(), z.array(z.string())])
    .default([])
    .transform((value) => [...new Set(typeof value === 'string' ? [value] : value)])
    .pipe(z.array(id).max(MOST)),
});

type Asked = Context<{ id: string }, z.infer<typeof query> | undefined, unknown>;

async function show(context: Asked, typedForm?: FormState): Promise<Reply> {
  const { lang, params, query: asked, region } = context;
  const km = typedForm ? far.parse(typed(typedForm, 'afstand')) : (asked?.afstand ?? USUAL_KM);
  const found = await context.read(async (reading) => {
    const recruitment = await recruitmentOf(reading, params.id);
    if (!recruitment) return undefined;
    const places = await fittingPlaces(reading, recruitment.group, km);
    return { ...recruitment, places, sessions: await sessionsOf(reading, params.id) };
  });
  if (!found) return notFound();
  const { group, code, recruits, places, sessions } = found;
  const back = localPath(recruitmentPath(group.id), lang);
  if (!code || !recruits) return redirect(back);
  const said = saidOf(group, sessions, region, 'nl');
  const mail = findingPlaceMail({ to: '', said, code, token: '…', publicUrl: context.services.publicUrl });
  const free = places.filter((place) => !place.no);
  const ticked = free.slice(0, ticks[asked?.vink ?? 'dichtbij']);
  const form = typedForm ?? filledForm({ vindplaats: ticked.map((place) => place.id) });
  return workPage(
    `${words[lang].title} · ${group.title}`,
    <MailingPage {...{ group, places, km, mail, form }} csrf={context.csrf()} />,
    { back: { href: back, label: words[lang].back } },
  );
}

/** Which finding places fit a group, who gets the mail and why, and the mail itself. */
export const mailingPage = route({
  method: 'GET',
  path,
  can: worker,
  audit: nothing('organisations and a public text'),
  params,
  query,
  handle: (context) => show(context),
});

export const mailingSent = route({
  method: 'POST',
  path,
  can: worker,
  kind: 'mail',
  audit: changes('recruitment.mail'),
  params,
  body,
  retry: (context, form) => show(context as Asked, form),
  handle: async (context) => {
    const { params, body, lang } = context;
    const t = words[lang];
    if (!(await context.read((reading) => recruitmentOf(reading, params.id)))) return notFound();
    if (body.vindplaats.length === 0) return context.again({ vindplaats: t.choose });
    const sent = await context.change((work) =>
      sendMailing(work, { groupId: params.id, organisationIds: body.vindplaats, maxKm: body.afstand }),
    );
    if (!sent) return context.again({ '': t.changed });
    return redirect(recruitmentPath(params.id), t.sent(sent));
  },
});
