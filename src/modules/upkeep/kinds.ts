import type { Work } from '../../platform/work.ts';
import { confirmOffers, moveOffer, offerDraft, saveOffer, withdrawOffer } from '../catalogue/index.ts';
import { confirmTrainers, hideTrainer } from '../expertise/index.ts';
import { confirmRooms, hideRoom } from '../facilities/index.ts';
import { confirmOrganisations, hideOrganisation } from '../regions/index.ts';

/** What can be fresh or stale. */
export const entryKinds = ['offer', 'room', 'trainer', 'organisation'] as const;
export type EntryKind = (typeof entryKinds)[number];

interface Ways {
  /** Right today, and back in sight. */
  confirm(work: Work, ids: string[]): Promise<void>;
  /** Out of sight for its age. Returns whether it was in sight. */
  hide(work: Work, id: string): Promise<boolean>;
  /** Its owner says that it is no more. */
  end(work: Work, id: string): Promise<boolean>;
  /** The desk takes that back; confirming comes with it. */
  bring(work: Work, id: string): Promise<boolean>;
}

/** How each kind is confirmed and hidden: by the module that owns it. */
export const ways: Record<EntryKind, Ways> = {
  offer: {
    confirm: confirmOffers,
    hide: (work, id) => moveOffer(work, id, ['published'], 'hidden'),
    end: async (work, id) => (await withdrawOffer(work, id, '', { trusted: true })).ok,
    bring: bringOffer,
  },
  room: waysOf(confirmRooms, hideRoom),
  trainer: waysOf(confirmTrainers, hideTrainer),
  organisation: waysOf(confirmOrganisations, hideOrganisation),
};

/** Saving a withdrawn offer as it is puts it back on the shelf, with its place in the history. */
async function bringOffer(work: Work, id: string): Promise<boolean> {
  const draft = await offerDraft(work, id, { trusted: true });
  if (draft?.state !== 'withdrawn') return false;
  const { pictures: _, ...input } = draft.shown;
  return (await saveOffer(work, id, input, { trusted: true, review: false })).ok;
}

function waysOf(confirm: Ways['confirm'], hide: (work: Work, id: string, hidden: boolean) => Promise<boolean>): Ways {
  return {
    confirm,
    hide: (work, id) => hide(work, id, true),
    // What was hidden for its age already may still be ended.
    end: async (work, id) => {
      await hide(work, id, true);
      return true;
    },
    bring: (work, id) => hide(work, id, false),
  };
}
