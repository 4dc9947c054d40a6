import { clockTime, list, longDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Disclosure } from '../../../../ui/components/disclosure.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { PastChange } from '../../history.ts';
import { privacy } from '../../privacy.ts';

const words = {
  nl: {
    title: 'Wat er eerder veranderde',
    program: 'Het programma',
    moved: (n: number) => `${n} verplaatst`,
    cancelled: (n: number) => `${n} vervallen`,
    added: (n: number) => `${n} erbij`,
  },
  en: {
    title: 'What changed before',
    program: 'The program',
    moved: (n: number) => `${n} moved`,
    cancelled: (n: number) => `${n} cancelled`,
    added: (n: number) => `${n} added`,
  },
} as const;

/** Who changed what about the group, the newest first: for those who manage it. */
export function History({ history }: { history: PastChange[] }) {
  const { lang } = usePage();
  if (history.length === 0) return null;
  return (
    <Disclosure label={words[lang].title}>
      <ul>
        {history.map((one) => (
          <li key={one.at.toString()}>{sentence(one, lang)}</li>
        ))}
      </ul>
    </Disclosure>
  );
}

/** "dinsdag 3 maart, 19.30 uur: Monique Zaalstra wijzigde een groep (2 verplaatst en 1 vervallen)". */
function sentence({ at, who, action, moved, cancelled, added }: PastChange, lang: Lang): string {
  const t = words[lang];
  const counts = [
    ...(moved > 0 ? [t.moved(moved)] : []),
    ...(cancelled > 0 ? [t.cancelled(cancelled)] : []),
    ...(added > 0 ? [t.added(added)] : []),
  ];
  const did = privacy.actions[action]?.[lang] ?? '';
  return `${longDate(at, lang)}, ${clockTime(at, lang)}: ${who ?? t.program} ${did}${counts.length > 0 ? ` (${list(counts, lang)})` : ''}`;
}
