import { Button } from '../../../../../ui/components/button.tsx';
import { DataTable } from '../../../../../ui/components/data-table.tsx';
import { Form } from '../../../../../ui/components/form.tsx';
import { Heading, Text } from '../../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../../ui/components/notice.tsx';
import { usePage } from '../../../../../ui/page-lang.tsx';
import type { PlanLabels } from '../../../labels.ts';
import type { BoardFacts } from '../../facts.ts';
import type { Gain, Gains } from '../../gains.ts';
import { boardPaths } from '../../paths.ts';
import { pointsAmount, whole } from '../../words.ts';
import { words } from './words.ts';

interface Props {
  facts: BoardFacts;
  labels: PlanLabels;
  gains: Gains | null;
  csrf: string;
}

/** What one more trainer or room would bring: the button, how far it is, and the ranking. */
export function OneMore({ facts, labels, gains, csrf }: Props) {
  const { lang } = usePage();
  const t = words[lang];
  const older = gains !== null && gains.version !== facts.version.number;
  return (
    <Stack gap="small">
      <Heading level={2}>{t.more}</Heading>
      <Text>{t.moreLead}</Text>
      {older && gains.gains.length > 0 && (
        <Notice tone="warning">
          <p>{t.older}</p>
        </Notice>
      )}
      <Running facts={facts} gains={gains} csrf={csrf} />
      {gains && gains.gains.length > 0 && (
        <DataTable<Gain>
          caption={t.ranked}
          rows={gains.gains}
          rowKey={({ kind, id }) => `${kind} ${id}`}
          columns={[
            { label: t.what, head: true, cell: (gain) => nameOf(gain, labels, t) },
            { label: t.brings, numeric: true, cell: ({ points }) => pointsAmount(points, lang) },
            { label: t.people, numeric: true, cell: ({ people }) => whole(people, lang) },
          ]}
        />
      )}
    </Stack>
  );
}

function Running({ facts, gains, csrf }: Omit<Props, 'labels'>) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { id } = facts.stored;
  if (gains?.state === 'waiting' || gains?.state === 'running') {
    const text = gains.state === 'waiting' || gains.total === 0 ? t.waiting : t.running(gains.done, gains.total);
    return (
      <Form action={to(boardPaths.gainsStop(id))} csrf={csrf} label={t.stop}>
        <p>
          <progress class="op-plan-progress" aria-label={t.progress} value={gains.done} max={Math.max(1, gains.total)} />
        </p>
        <Text>{text}</Text>
        <Cluster>
          <Button look="secondary">{t.stop}</Button>
        </Cluster>
      </Form>
    );
  }
  return (
    <Form action={to(boardPaths.gains(id))} csrf={csrf} label={t.reckon}>
      {gains === null && <Text>{t.never}</Text>}
      {gains?.state === 'stopped' && <Text>{t.stopped}</Text>}
      <Cluster>
        <Button look="secondary">{gains === null ? t.reckon : t.again}</Button>
      </Cluster>
    </Form>
  );
}

function nameOf({ kind, id }: Gain, labels: PlanLabels, t: (typeof words)['nl']): string {
  if (kind === 'trainer') return t.trainerLike(labels.trainers.get(id)?.name ?? '');
  const room = labels.rooms.get(id);
  return t.roomLike(room ? `${room.placeName}, ${room.town}` : '');
}
