import { z } from 'zod';
import { localDate } from '../../../../platform/clock/clock.ts';
import { id, wholeNumber } from '../../../../platform/http/fields.ts';
import { notFound, redirect, workPage } from '../../../../platform/http/reply.ts';
import { changes, reads, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { municipalities } from '../../../regions/index.ts';
import { approveHours, purposes } from '../../hours.ts';
import { approvesHours, seeksTrainer, seesCertificates } from '../../policy.ts';
import { profileOf } from '../../profile.ts';
import { OneTrainer } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });

/** One trainer for colleagues. The state of certificates is only for who plans. */
export const oneTrainerPage = route({
  method: 'GET',
  path: '/werk/trainers/:id',
  can: seeksTrainer,
  audit: reads('trainer.read', 'trainer', 'id'),
  params,
  handle: async (context) => {
    const { actor, lang } = context;
    const found = await context.read(async (reading) => ({
      profile: await profileOf(reading, { id: context.params.id }),
      places: await municipalities(reading),
    }));
    const { profile, places } = found;
    if (!profile) return notFound();
    const view = (
      <OneTrainer
        profile={profile}
        places={places}
        certificates={seesCertificates(actor)}
        approves={approvesHours(actor, profile.organisationId)}
        today={localDate(context.now)}
        csrf={context.csrf()}
      />
    );
    return workPage(profile.name, view, { back: { href: localPath('/werk/trainers', lang), label: words[lang].back } });
  },
});

export const hoursApproved = route({
  method: 'POST',
  path: '/werk/trainers/:id/uren',
  can: seeksTrainer,
  audit: changes('trainer.hours-approve'),
  params,
  body: z.strictObject({ purpose: z.enum(purposes), hours: wholeNumber(1, 2000) }),
  retry: async (context) => {
    const known = await context.read((reading) => profileOf(reading, { id: context.params.id }));
    return known ? redirect(`/werk/trainers/${known.id}`) : notFound();
  },
  handle: async (context) => {
    const profile = await context.read((reading) => profileOf(reading, { id: context.params.id }));
    if (!profile || !approvesHours(context.actor, profile.organisationId)) return notFound();
    const t = words[context.lang];
    const done = await context.change((work) => approveHours(work, { trainerId: profile.id, ...context.body }));
    return redirect(`/werk/trainers/${profile.id}`, done ? t.wasApproved : t.changed);
  },
});
