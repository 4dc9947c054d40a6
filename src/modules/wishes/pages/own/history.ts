import { longDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import type { TimelineItem } from '../../../../ui/components/timeline.tsx';
import type { OwnWish } from '../../own-wish.ts';

const words: Record<Lang, Record<string, string>> = {
  nl: {
    'wish.add': 'Wens verstuurd',
    'wish.confirm': 'Mailadres bevestigd',
    'wish.change': 'Wens gewijzigd',
    'wish.renew': 'Wens blijft langer staan',
    'demand.propose': 'In een voorstel voor een groep',
    'demand.reopen': 'Voorstel ging niet door, de wens staat weer open',
    'demand.serve': 'Groep gevonden',
    'demand.expire': 'Wens verlopen',
  },
  en: {
    'wish.add': 'Wish sent',
    'wish.confirm': 'Address confirmed',
    'wish.change': 'Wish changed',
    'wish.renew': 'Wish stays longer',
    'demand.propose': 'In a proposal for a group',
    'demand.reopen': 'The proposal did not go on, the wish is open again',
    'demand.serve': 'Group found',
    'demand.expire': 'Wish expired',
  },
};

/** What happened to a wish; of several children at the same moment once. */
export function historyItems(history: OwnWish['history'], lang: Lang): TimelineItem[] {
  const seen = new Set<string>();
  return history.flatMap(({ at, action }) => {
    const title = words[lang][action];
    const key = `${at.epochMilliseconds} ${action}`;
    if (!title || seen.has(key)) return [];
    seen.add(key);
    return [{ when: longDate(at, lang, true), title }];
  });
}
