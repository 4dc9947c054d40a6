import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { id } from '../../../../platform/http/fields.ts';
import { notFound } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { mailHtml } from '../../../../platform/mail/html.tsx';
import { keptMailById } from '../../../../platform/mail/outbox.ts';

/** The document may have style and nothing else: no script, no picture, no form, no other server. */
const POLICY =
  "sandbox allow-popups; default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** A mail as a mail program shows it, as a document of its own. */
export const mailLook = route({
  method: 'GET',
  path: '/dev/mail/:id/opmaak',
  exampleOnly: true,
  can: anyone,
  audit: nothing('made-up people only'),
  params: z.object({ id }),
  handle: async (context) => {
    const mail = await context.read((reading) => keptMailById(reading, context.params.id));
    if (!mail) return notFound();
    const content = mailHtml(mail, context.region, context.services.publicUrl);
    return { kind: 'file', type: 'text/html; charset=utf-8', content, policy: POLICY };
  },
});
