import { z } from 'zod';
import { secret, slug } from '../../platform/http/fields.ts';
import { type PageReply, page } from '../../platform/http/reply.ts';
import { type Context, nothing } from '../../platform/http/route.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading } from '../../platform/work.ts';
import { type Draft, findDraft } from './drafts.ts';
import { groupAt, isComing, isOpen, type OpenGroup } from './group-facts.ts';

/** What the address of a step says: the group and the secret of the draft. */
export const draftParams = z.object({ slug, draft: secret });
export const keptDraft = nothing('a draft of the family itself, sealed, for a day');

/** A step that is asked for, as a page or with what was typed in it. */
export type AskedStep = Context<z.infer<typeof draftParams>, unknown, unknown>;

/** A step of registering, with the way back to the one before. */
export function stepPage(title: string, view: PageReply['body'], before: string, lang: Lang): PageReply {
  const back = { href: before, label: lang === 'nl' ? 'Vorige stap' : 'Previous step' };
  return page(title, view, { width: 'narrow', noIndex: true, back });
}

/** The group and the draft that a page of registering is about, or null when one of them is unknown, sent or old. */
export async function groupAndDraft(
  context: Pick<Context, 'read'> & { params: { slug: string; draft: string } },
): Promise<{ group: OpenGroup; draft: Draft } | null> {
  return context.read(async (reading) => {
    const group = await groupAt(reading, context.params.slug);
    const draft = group && (await findDraft(reading, context.params.draft, group.groupId));
    if (!group || !draft) return null;
    return { group: draft.reservation ? await asReserved(reading, group, draft.reservation) : group, draft };
  });
}

/** For who fills reserved places exactly those are free, whatever the group has left. */
async function asReserved(reading: Reading, group: OpenGroup, reservation: string): Promise<OpenGroup> {
  const place = await reading.tx
    .selectFrom('team_reservations')
    .select('places')
    .where('id', '=', reservation)
    .executeTakeFirst();
  return { ...group, free: place?.places ?? 0 };
}

/** May this family go on now? With reserved places also in a group that is not open to everybody. */
export function mayGoOn({ group, draft }: { group: OpenGroup; draft?: Draft | undefined }, now: Temporal.Instant): boolean {
  return draft?.reservation ? isComing(group, now) && group.free > 0 : isOpen(group, now);
}
