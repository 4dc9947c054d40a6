import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { id } from '../../../../platform/http/fields.ts';
import { file, notFound, page } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { keptMails } from '../../../../platform/mail/outbox.ts';
import { KeptMails } from './view.tsx';

const NEWEST = 60;

/** The mails that the example region's program would have sent. */
export const keptMail = route({
  method: 'GET',
  path: '/dev/mail',
  exampleOnly: true,
  can: anyone,
  audit: nothing('made-up people only'),
  query: z.object({ aan: z.string().max(254).optional() }),
  handle: async (context) => {
    const mails = await context.read((reading) => keptMails(reading, NEWEST, context.query.aan));
    return page('Verstuurde mail', <KeptMails mails={mails} to={context.query.aan ?? ''} />, { noIndex: true });
  },
});

export const keptAttachment = route({
  method: 'GET',
  path: '/dev/mail/:id/bijlagen/:number',
  exampleOnly: true,
  can: anyone,
  audit: nothing('made-up people only'),
  params: z.object({ id, number: z.coerce.number().int().min(0).max(9) }),
  handle: async (context) => {
    const mails = await context.read((reading) => keptMails(reading, 500));
    const attachment = mails.find((mail) => mail.id === context.params.id)?.attachments[context.params.number];
    return attachment ? file(attachment.type, attachment.content, attachment.name) : notFound();
  },
});
