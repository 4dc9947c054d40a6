import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { optionalLine, secret, someCodes } from '../../../../platform/http/fields.ts';
import { type FormState, filledForm } from '../../../../platform/http/form.ts';
import { page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { changes, nothing, route } from '../../../../platform/http/route.ts';
import { distances, nearOf } from '../../contact-form.ts';
import { registrationPath } from '../../links.ts';
import { acceptableGroups, changeWaiting, type WaitingWish } from '../../waiting-wish.ts';
import { activeOwn, belowOwn, type OwnAsked } from '../own-page.ts';
import { answer } from '../own-registration/route.tsx';
import { WaitingPage, waitingTitle, waitingWords } from './view.tsx';

const params = z.object({ token: secret });
const path = '/aanmelding/:token/wachten';

async function show(context: OwnAsked, form?: FormState): Promise<Reply> {
  const own = await activeOwn(context);
  if ('reply' in own) return own.reply;
  if (own.state !== 'waiting') return redirect(registrationPath(context.params.token, context.lang));
  const groups = await context.read((reading) => acceptableGroups(reading, own.id));
  const shown =
    form ??
    filledForm({
      waar: !own.otherGroups ? 'deze' : own.chosenGroups === null ? 'dichtbij' : 'gekozen',
      maxKm: String(own.maxKm ?? 10),
      groepen: groups.filter((one) => one.chosen).map((one) => one.groupId),
    });
  const view = <WaitingPage {...{ own, groups, form: shown }} action={context.path} lang={context.lang} csrf={context.csrf()} />;
  return page(waitingTitle(context.lang), view, belowOwn(context));
}

/** For which groups a family waits besides its own. */
export const ownWaiting = route({
  method: 'GET',
  path,
  can: anyone,
  audit: nothing('the family reads its own registration'),
  params,
  handle: (context) => show(context),
});

export const ownWaitingSent = route({
  method: 'POST',
  path,
  can: anyone,
  audit: changes('registration.change', 'registration.offer'),
  limit: 60,
  params,
  body: z.strictObject({
    waar: z.enum(['deze', 'dichtbij', 'gekozen']),
    maxKm: z.enum(distances).default('10').transform(Number),
    postcode: optionalLine(7),
    groepen: someCodes(),
  }),
  retry: show,
  handle: async (context) => {
    const { waar, maxKm, postcode, groepen } = context.body;
    const near = await context.read((reading) => nearOf(reading, { otherGroups: waar === 'dichtbij', postcode }, context.lang));
    if ('errors' in near) return context.again(near.errors);
    if (waar === 'gekozen' && groepen.length === 0) return context.again({ groepen: waitingWords(context.lang).choose });
    const wish: WaitingWish =
      waar === 'dichtbij' && near.near
        ? { kind: 'near', maxKm, near: near.near }
        : waar === 'gekozen'
          ? { kind: 'chosen', groupIds: groepen }
          : { kind: 'own' };
    return answer(context, 'waiting', (work, own) => changeWaiting(work, own, wish));
  },
});
