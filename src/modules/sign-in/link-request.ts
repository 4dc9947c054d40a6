import { z } from 'zod';
import { seal, unseal } from '../../platform/crypto/seal.ts';
import type { JobKind } from '../../platform/jobs/jobs.ts';
import type { Work } from '../../platform/work.ts';
import { type LinkRequest, sendLink } from './links.ts';

const Payload = z.strictObject({ regionId: z.uuid(), sealed: z.base64() });
const Request = z.object({ email: z.string(), lang: z.enum(['nl', 'en']), back: z.string().optional() });

/** Looks the address up and mails a link, or not. */
export const linkRequests: JobKind<z.infer<typeof Payload>> = {
  name: 'sign-in-link',
  payload: Payload,
  handle: ({ regionId, sealed }, context) =>
    context.run(regionId, 'job sign-in-link', (work) =>
      sendLink(work, Request.parse(unseal(work.services.keys, Buffer.from(sealed, 'base64')))),
    ),
};

/** Asks for a link. The address is only looked up by the job, so that a known and an unknown one take the same work and time here. */
export function askForLink(work: Work, request: LinkRequest): Promise<void> {
  const sealed = seal(work.services.keys, request).toString('base64');
  return work.services.jobs.send(work, linkRequests, { regionId: work.region.id, sealed });
}
