import { Text } from '../../../../../ui/components/heading.tsx';
import { Stack } from '../../../../../ui/components/layout-parts.tsx';
import { type MapArea, type MapLine, RegionMap } from '../../../../../ui/components/region-map.tsx';
import { usePage } from '../../../../../ui/page-lang.tsx';
import type { MunicipalityView } from '../../../../regions/index.ts';
import { type BoardModel, shownGroups, shownUnserved } from './model.ts';
import { words } from './words.ts';

/** Who has no place yet in each municipality, and from where people travel to the groups that are shown. */
export function PlanMap({ model, towns }: { model: BoardModel; towns: readonly MunicipalityView[] }) {
  const { lang } = usePage();
  const t = words[lang];
  if (towns.length === 0) return null;
  const left = waitingPerTown(model);
  const most = Math.max(1, ...left.values());
  const areas: MapArea[] = towns.map(({ id, name, lat, lon }) => {
    const count = left.get(id) ?? 0;
    return {
      id,
      name,
      lat,
      lon,
      weight: (0.8 * count) / most,
      tone: count > 0 ? 'accent' : 'neutral',
      ...(count > 0 ? { value: String(count) } : {}),
    };
  });
  return (
    <Stack gap="small">
      <RegionMap title={t.map} areas={areas} lines={journeys(model, towns)} />
      <Text small>{t.mapText}</Text>
    </Stack>
  );
}

function waitingPerTown(model: BoardModel): Map<string, number> {
  const left = new Map<string, number>();
  for (const { id } of shownUnserved(model)) {
    const town = model.labels.demands.get(id)?.municipalityId;
    if (town) left.set(town, (left.get(town) ?? 0) + (model.facts.seen.demands.get(id)?.count ?? 0));
  }
  return left;
}

/** One line from each municipality to each place; none within one and the same spot. */
function journeys(model: BoardModel, towns: readonly MunicipalityView[]): MapLine[] {
  const middle = new Map(towns.map((town) => [town.id, town]));
  const lines = new Map<string, MapLine>();
  for (const { members, room } of shownGroups(model)) {
    for (const { id } of members) {
      const town = middle.get(model.labels.demands.get(id)?.municipalityId ?? '');
      if (!town || (town.lat === room.lat && town.lon === room.lon)) continue;
      const line = { from: [town.lat, town.lon], to: [room.lat, room.lon], tone: 'success' } as const;
      lines.set([...line.from, ...line.to].join(), line);
    }
  }
  return [...lines.values()];
}
