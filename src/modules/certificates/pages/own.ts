import { z } from 'zod';
import { audit } from '../../../platform/audit/audit.ts';
import { anyone } from '../../../platform/auth/actor.ts';
import { secret } from '../../../platform/http/fields.ts';
import { file, notFound, redirect } from '../../../platform/http/reply.ts';
import { changes, route } from '../../../platform/http/route.ts';
import { localPath } from '../../../platform/i18n/lang.ts';
import { registrationIdOf } from '../../registrations/index.ts';
import { earnedBy } from '../earned.ts';
import { certificatePaper } from '../paper.ts';

/**
 * The certificate of a family's own registration, by the button on its page: a button and not a link, because fetching it leaves a row in the
 * trail (rule 19). Names are in the file only.
 */
export const ownCertificate = route({
  method: 'POST',
  path: '/aanmelding/:token/bewijs',
  can: anyone,
  audit: changes('certificate.give'),
  limit: 30,
  params: z.object({ token: secret }),
  body: z.strictObject({}),
  retry: async (context) => redirect(localPath(`/aanmelding/${context.params.token}`, context.lang)),
  handle: async (context) => {
    const found = await context.change(async (work) => {
      const registrationId = await registrationIdOf(work, context.params.token);
      const earned = registrationId && (await earnedBy(work, registrationId));
      if (!registrationId || !earned) return undefined;
      await audit(work, { action: 'certificate.give', subjectKind: 'registration', subjectId: registrationId });
      return earned;
    });
    if (!found) return notFound();
    const { region, lang, now } = context;
    return file('application/pdf', await certificatePaper({ ...found, region, lang, now }), NAMES[lang]);
  },
});

export const NAMES = { nl: 'bewijs-van-deelname.pdf', en: 'certificate-of-participation.pdf' } as const;
