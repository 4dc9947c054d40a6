import type { Lang } from '../../../../platform/i18n/lang.ts';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Pagination } from '../../../../ui/components/pagination.tsx';
import type { ToldRow } from '../../action-words.ts';
import { LogList } from '../../parts/log-list.tsx';

export const words = {
  nl: {
    title: 'Wie zag mijn gegevens',
    lead: 'Hier staat wie uw gegevens bekeek of veranderde, wanneer en waarom. Wat u zelf deed, staat er niet bij.',
    none: 'Nog niemand bekeek uw gegevens',
    noneText: 'Zodra iemand dat doet, staat het hier. Wij bewaren dit vijf jaar.',
    older: 'Ouder',
    newest: 'Nieuwste',
  },
  en: {
    title: 'Who saw my data',
    lead: 'Here you see who viewed or changed your data, when and why. What you did yourself is not here.',
    none: 'Nobody viewed your data yet',
    noneText: 'As soon as somebody does, it is here. We keep this for five years.',
    older: 'Older',
    newest: 'Newest',
  },
} as const;

interface Props {
  rows: ToldRow[];
  lang: Lang;
  older?: string | undefined;
  newest?: string | undefined;
}

/** A person's own log. */
export function OwnLog({ rows, lang, older, newest }: Props) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      {rows.length === 0 ? (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : (
        <LogList rows={rows} lang={lang} />
      )}
      <Pagination
        {...(newest ? { previous: newest, previousLabel: t.newest } : {})}
        {...(older ? { next: older, nextLabel: t.older } : {})}
      />
    </Stack>
  );
}
