import type { Lang } from '../../../../platform/i18n/lang.ts';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { stateText, waitingText } from '../../../demand/index.ts';
import { type ListEntry, listLabel } from '../../../regions/index.ts';
import type { WishLine } from '../../queries.ts';
import { askItems } from '../../wording.ts';

export const words: Record<
  Lang,
  {
    title: string;
    back: string;
    lead: string;
    from: string;
    audience: { parents: string; youth: string };
    waiting: string;
    state: string;
    none: string;
    noneText: string;
  }
> = {
  nl: {
    title: 'Wensen van gezinnen',
    back: 'Naar de groepsvragen',
    lead: 'Wat ouders en jongeren zelf zoeken. Alleen facilitaire ondersteuning leest dit. De wensen tellen mee in de bundelingen.',
    from: 'Van',
    audience: { parents: 'Ouder', youth: 'Jongere' },
    waiting: 'Wachttijd',
    state: 'Stand',
    none: 'Er wacht nu geen wens',
    noneText: 'Zodra een ouder of jongere vertelt wat zij zoeken, staat het hier.',
  },
  en: {
    title: 'Wishes of families',
    back: 'To the group needs',
    lead: 'What parents and young people look for themselves. Only facility support reads this. The wishes count in the pools.',
    from: 'From',
    audience: { parents: 'Parent', youth: 'Young person' },
    waiting: 'Waiting',
    state: 'State',
    none: 'No wish is waiting now',
    noneText: 'As soon as a parent or young person tells what they look for it will be here.',
  },
};

interface Props {
  wishes: WishLine[];
  themes: ListEntry[];
  today: Temporal.PlainDate;
}

/** Every wish that waits, without addresses. */
export function WishList({ wishes, themes, today }: Props) {
  const { lang } = usePage();
  const t = words[lang];
  const rows = wishes.map((wish) => {
    const theme = themes.find((one) => one.code === wish.ask.theme);
    return { wish, items: askItems(wish.ask, theme ? listLabel(theme, lang) : wish.ask.theme, lang) };
  });
  const labels = rows[0]?.items.map((item) => item.label) ?? [];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <DataTable<(typeof rows)[number]>
        caption={t.title}
        hiddenCaption
        rows={rows}
        rowKey={({ wish }) => wish.id}
        empty={
          <EmptyState title={t.none}>
            <p>{t.noneText}</p>
          </EmptyState>
        }
        columns={[
          ...labels.map((label, at) => ({
            label,
            head: at === 0,
            cell: ({ items }: (typeof rows)[number]) => items[at]?.value ?? '',
          })),
          { label: t.from, cell: ({ wish }) => t.audience[wish.audience] },
          { label: t.waiting, cell: ({ wish }) => waitingText(wish.waitingSince, today, lang) },
          { label: t.state, cell: ({ wish }) => wish.states.map((state) => stateText(state, lang)).join(', ') },
        ]}
      />
    </Stack>
  );
}
