import type { Context } from '../../platform/http/route.ts';
import { type Draft, findDraft } from './drafts.ts';
import { groupAt, type OpenGroup } from './group-facts.ts';

/** The group and the draft that a page of registering is about, or null when one of them is unknown, sent or old. */
export async function groupAndDraft(
  context: Pick<Context, 'read'> & { params: { slug: string; draft: string } },
): Promise<{ group: OpenGroup; draft: Draft } | null> {
  return context.read(async (reading) => {
    const group = await groupAt(reading, context.params.slug);
    const draft = group && (await findDraft(reading, context.params.draft, group.groupId));
    return group && draft ? { group, draft } : null;
  });
}
