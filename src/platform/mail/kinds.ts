import type { Policy } from '../auth/actor.ts';
import type { Lang } from '../i18n/lang.ts';

/** When a person wants to hear of something. */
export const rhythms = ['at-once', 'daily', 'weekly', 'never'] as const;
export type Rhythm = (typeof rhythms)[number];

/** What can be chosen for this kind. */
export function rhythmsOf({ notice }: MailKind): readonly Rhythm[] {
  return notice?.sure ? rhythms.filter((rhythm) => rhythm !== 'never') : rhythms;
}

/** A kind of mail that a module sends, with its name on the screen. */
export interface MailKind {
  kind: string;
  label: Record<Lang, string>;
  /** News without a term: who gets it chooses when. `sure`: but not never. Everything else always goes at once. */
  notice?: { can: Policy; sure?: true };
  /** Who gets it, where a person can look that up. */
  whose?: Policy;
  /** Who gets it asked for it a moment ago at this very address (sign-in, confirmation): sent to an address that bounced before, too. */
  asked?: boolean;
}
