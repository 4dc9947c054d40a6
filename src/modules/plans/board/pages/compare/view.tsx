import { languageName } from '../../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../../platform/i18n/lang.ts';
import { Card } from '../../../../../ui/components/card.tsx';
import { DataTable } from '../../../../../ui/components/data-table.tsx';
import { Disclosure } from '../../../../../ui/components/disclosure.tsx';
import { Heading, Lead, Text } from '../../../../../ui/components/heading.tsx';
import { Grid, Stack } from '../../../../../ui/components/layout-parts.tsx';
import { Dutch, usePage } from '../../../../../ui/page-lang.tsx';
import type { PlanLabels } from '../../../labels.ts';
import { type Change, comparePlans } from '../../compare.ts';
import type { BoardFacts } from '../../facts.ts';
import { boardFigures } from '../../figures.ts';
import { groupName, needName } from '../../naming.ts';
import type { SeenGroup } from '../../seen.ts';
import { figureRows } from './rows.ts';
import { words } from './words.ts';

interface Side {
  facts: BoardFacts;
  labels: PlanLabels;
}

interface Props {
  first: Side;
  second: Side;
}

/** Figures of two plans with their difference, then the groups by what became of them. */
export function ComparePage({ first, second }: Props) {
  const { lang } = usePage();
  const t = words[lang];
  const changes = comparePlans(first.facts.seen, second.facts.seen);
  const kinds = (['changed', 'new', 'gone', 'same'] as const).map(
    (kind) => [kind, changes.filter((one) => one.kind === kind)] as const,
  );
  const rows = figureRows(boardFigures(first.facts.seen), boardFigures(second.facts.seen), lang);
  return (
    <Stack gap="large">
      <div>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead(first.facts.stored.name, second.facts.stored.name)}</Lead>
      </div>
      <DataTable
        caption={t.figures}
        rows={rows}
        rowKey={(row) => row.label}
        columns={[
          { label: t.what, head: true, cell: (row) => row.label },
          { label: first.facts.stored.name, numeric: true, cell: (row) => row.first },
          { label: second.facts.stored.name, numeric: true, cell: (row) => row.second },
          { label: t.difference, numeric: true, cell: (row) => row.difference },
        ]}
      />
      <Stack>
        <Heading level={2}>{t.changes}</Heading>
        {changes.every(({ kind }) => kind === 'same') && <Text>{t.noChanges}</Text>}
        {kinds.map(([kind, list]) =>
          list.length === 0 ? null : (
            <Disclosure key={kind} label={t.kinds[kind](list.length)} open={kind !== 'same'}>
              <Grid list>
                {list.map((change) => (
                  <ChangeCard key={`${change.before?.key}${change.after?.key}`} change={change} first={first} second={second} />
                ))}
              </Grid>
            </Disclosure>
          ),
        )}
      </Stack>
    </Stack>
  );
}

function ChangeCard({ change, first, second }: Props & { change: Change }) {
  const { lang } = usePage();
  const t = words[lang];
  const shown = change.after ?? change.before;
  if (!shown) return null;
  const side = change.after ? second : first;
  const { title, when, place } = groupName(shown, side.labels, lang);
  return (
    <Card title={<Dutch>{title}</Dutch>}>
      <p>
        {when}, {place}
        <br />
        {t.people(shown.children)}
      </p>
      <ul class="op-plan-why">
        {change.kind === 'changed' && change.came.length > 0 && <li>{t.came(who(change.came, second, lang))}</li>}
        {change.kind === 'changed' && change.left.length > 0 && <li>{t.left(who(change.left, first, lang))}</li>}
        {change.moved.map((field) => (
          <li key={field}>
            {t.moved[field](
              fieldText(field, change.before, first.labels, lang),
              fieldText(field, change.after, second.labels, lang),
            )}
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** "3 JGT Leiden, 1 JGT Katwijk". */
function who(ids: readonly string[], { facts, labels }: Side, lang: Lang): string {
  const said = ids.flatMap((id) => {
    const demand = facts.seen.demands.get(id);
    if (!demand) return [];
    const { count, who: name } = needName(demand, labels, lang, null);
    return [`${count} ${name}`];
  });
  return said.join(', ');
}

function fieldText(field: Change['moved'][number], group: SeenGroup | null, labels: PlanLabels, lang: Lang): string {
  if (!group) return '';
  const name = groupName(group, labels, lang);
  return {
    room: `${name.place}, ${name.room}`,
    slot: name.when,
    trainers: name.trainers,
    language: languageName(group.group.language, lang),
  }[field];
}
