import { z } from 'zod';
import { anyone } from '../../../platform/auth/actor.ts';
import { endpoint, nothing } from '../../../platform/http/route.ts';
import { readBounce } from '../../../platform/mail/bounce-report.ts';
import { recordBounce } from '../../../platform/mail/bounces.ts';

const Answer = z.object({
  result: z.enum(['hard', 'soft', 'known', 'other', 'unknown', 'no-report']).describe('What was done with it'),
});

/** A mail server hands in what came back; there only with BOUNCE_TOKEN. What is no report is answered too, or it would come again. */
export const bounces = endpoint({
  method: 'POST',
  path: '/bounces',
  summary: 'Hand in a delivery status notification (RFC 3464) that came back to the return path of a mail',
  can: anyone,
  audit: nothing('says of an address that it does not work; the mail itself shows it'),
  bearer: (services) => services.mail.bounceToken,
  mailBody: true,
  response: Answer,
  tag: 'mail',
  handle: async (context) => {
    const report = await readBounce(z.string().parse(context.body));
    if (!report) return { result: 'no-report' as const };
    return { result: await context.change((work) => recordBounce(work, report)) };
  },
});
