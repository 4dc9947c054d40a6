import { DataTable } from '../../../../../ui/components/data-table.tsx';
import { Heading, Lead, Text } from '../../../../../ui/components/heading.tsx';
import { Stack } from '../../../../../ui/components/layout-parts.tsx';
import { Dutch, usePage } from '../../../../../ui/page-lang.tsx';
import type { UnservedBecause } from '../../../../planner/index.ts';
import type { PlanLabels } from '../../../labels.ts';
import { worthSentence } from '../../../plain-words.ts';
import { unservedOf } from '../../explained.ts';
import type { BoardFacts } from '../../facts.ts';
import type { Gains } from '../../gains.ts';
import { childrenIn } from '../../seen.ts';
import { reasonText, whole } from '../../words.ts';
import { OneMore } from './one-more.tsx';
import { Scarce } from './scarce.tsx';
import { words } from './words.ts';

interface Props {
  facts: BoardFacts;
  labels: PlanLabels;
  gains: Gains | null;
  csrf: string;
}

/** Why the plan is as it is: its worth, what stands in the way of who is left, what is scarce, and what one more would bring. */
export function WhyPage({ facts, labels, gains, csrf }: Props) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <Stack gap="large">
      <div>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{facts.stored.name}</Lead>
      </div>
      <Worth facts={facts} />
      <Left facts={facts} labels={labels} />
      <OneMore facts={facts} labels={labels} gains={gains} csrf={csrf} />
      {gains?.prices && <Scarce facts={facts} labels={labels} prices={gains.prices} />}
    </Stack>
  );
}

function Worth({ facts }: Pick<Props, 'facts'>) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <Stack gap="small">
      <Heading level={2}>{t.worth}</Heading>
      <Text>{worthSentence(facts.version.plan, lang)}</Text>
      <Heading level={3}>{t.how}</Heading>
      <ul class="op-plan-why">
        {t.points.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ul>
    </Stack>
  );
}

function Left({ facts, labels }: Pick<Props, 'facts' | 'labels'>) {
  const { lang } = usePage();
  const t = words[lang];
  const rows = [...Map.groupBy(unservedOf(facts), ({ reason }) => reason)].map(([, needs]) => ({
    title: needs[0] ? reasonText(needs[0], lang).title : '',
    needs: needs.length,
    people: childrenIn(needs.flatMap(({ id }) => facts.seen.demands.get(id) ?? [])),
    offers: offersOf(needs, facts, labels),
  }));
  rows.sort((a, b) => b.people - a.people);
  return (
    <Stack gap="small">
      <Heading level={2}>{t.left}</Heading>
      <DataTable
        caption={t.left}
        hiddenCaption
        rows={rows}
        rowKey={({ title }) => title}
        empty={<Text>{t.leftNone}</Text>}
        columns={[
          { label: t.reason, head: true, cell: ({ title }) => title },
          { label: t.forWhat, cell: ({ offers }) => <Dutch>{offers}</Dutch> },
          { label: t.needs, numeric: true, cell: ({ needs }) => whole(needs, lang) },
          { label: t.participants, numeric: true, cell: ({ people }) => whole(people, lang) },
        ]}
      />
    </Stack>
  );
}

const OFFERS = 3;

/** The offers for which most people are left out for this reason: "Rots en Water (12), Kanjertraining (7)". */
function offersOf(needs: readonly UnservedBecause[], { seen }: BoardFacts, labels: PlanLabels): string {
  const people = new Map<string, number>();
  for (const { id } of needs) {
    const demand = seen.demands.get(id);
    if (demand) people.set(demand.type, (people.get(demand.type) ?? 0) + demand.count);
  }
  return [...people]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, OFFERS)
    .flatMap(([type, count]) => {
      const title = labels.types.get(type)?.title;
      return title ? [`${title} (${count})`] : [];
    })
    .join(', ');
}
