import { dayPart } from '../../../../../platform/i18n/format.ts';
import { Card } from '../../../../../ui/components/card.tsx';
import { Heading, Text } from '../../../../../ui/components/heading.tsx';
import { Grid, Stack } from '../../../../../ui/components/layout-parts.tsx';
import { usePage } from '../../../../../ui/page-lang.tsx';
import type { ShadowPrices } from '../../../../planner/index.ts';
import type { PlanLabels } from '../../../labels.ts';
import type { BoardFacts } from '../../facts.ts';
import { kmText, percentText, pointsAmount } from '../../words.ts';
import { words } from './words.ts';

interface Props {
  facts: BoardFacts;
  labels: PlanLabels;
  prices: ShadowPrices;
}

const MOST = 5;

/** Shadow prices in plain words: trainers, rooms, day-parts and distance, the scarcest first. */
export function Scarce({ facts, labels, prices }: Props) {
  const { lang } = usePage();
  const t = words[lang];
  const trainers = prices.trainers.flatMap(({ id, points }) => {
    const name = labels.trainers.get(id)?.name;
    return name ? [{ name, points }] : [];
  });
  const rooms = prices.rooms.flatMap(({ id, points }) => {
    const room = labels.rooms.get(id);
    return room ? [{ name: `${room.placeName}, ${room.name}, ${room.town}`, points }] : [];
  });
  const slots = prices.slots.map(({ slot, points }) => ({ name: dayPart(slot, lang), points }));
  return (
    <Stack gap="small">
      <Heading level={2}>{t.scarce}</Heading>
      <Text>{t.scarceLead}</Text>
      <Grid list columns="narrow">
        <Ranking key="trainers" title={t.trainers} rows={trainers} />
        <Ranking key="rooms" title={t.rooms} rows={rooms} />
        <Ranking key="slots" title={t.slots} rows={slots} />
        <Distance key="distance" facts={facts} prices={prices} />
      </Grid>
    </Stack>
  );
}

function Ranking({ title, rows }: { title: string; rows: readonly { name: string; points: number }[] }) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <Card title={title}>
      {rows.length === 0 ? (
        <p>{t.nothing}</p>
      ) : (
        <ol class="op-plan-ranking">
          {rows.slice(0, MOST).map(({ name, points }) => (
            <li key={name}>
              <span>{name}</span>
              <span class="op-small">{t.about(pointsAmount(points, lang))}</span>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}

function Distance({ facts, prices }: Pick<Props, 'facts' | 'prices'>) {
  const { lang } = usePage();
  const t = words[lang];
  const { points, kilometres } = prices.travel;
  const before = facts.seen.plan.value + points;
  return (
    <Card title={t.distance}>
      <p>{t.travel(kmText(kilometres, lang), pointsAmount(points, lang))}</p>
      {before > 0 && <p>{t.travelShare(percentText(points / before, lang))}</p>}
    </Card>
  );
}
