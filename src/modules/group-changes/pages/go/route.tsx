import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, redirect } from '../../../../platform/http/reply.ts';
import { changes, route } from '../../../../platform/http/route.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { refusal, showWorkGroup, worker } from '../../../groups/index.ts';
import { goAhead } from '../../../registrations/index.ts';
import { groupPath, managed } from '../../managed.ts';

const said: Record<Lang, string> = {
  nl: 'De groep gaat door. De gezinnen en teams krijgen een mail.',
  en: 'The group goes ahead. The families and teams get a mail.',
};

/** The "go" (rule 18), from the page of the group. */
export const groupGoes = route({
  method: 'POST',
  path: '/werk/groepen/:id/bevestiging',
  can: worker,
  audit: changes('group.confirm'),
  params: z.object({ id }),
  body: z.strictObject({}),
  retry: (context, form) => showWorkGroup(context, form.errors[''] ?? ''),
  handle: async (context) => {
    const { id: groupId } = context.params;
    if (!(await context.read((reading) => managed(reading, groupId)))) return notFound();
    const confirmed = await context.change((work) => goAhead(work, groupId));
    if (!confirmed.ok) return context.again({ '': refusal(confirmed, context.lang) });
    return redirect(groupPath(groupId), said[context.lang]);
  },
});
