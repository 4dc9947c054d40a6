import type { Tone } from '../classes.ts';
import { placeLabels } from './map-labels.ts';

export type MapArea = {
  id: string;
  name: string;
  lat: number;
  lon: number /** Share of 1 for the size of the circle. */;
  weight?: number;
  tone?: Tone /** Short figure inside the circle. */;
  value?: string;
  href?: string;
};
export type MapPoint = { lat: number; lon: number; label: string; tone?: Tone };
export type MapLine = { from: readonly [lat: number, lon: number]; to: readonly [lat: number, lon: number]; tone?: Tone };

export type RegionMapProps = {
  /** What the map shows, read out. */
  title: string;
  description?: string;
  areas: readonly MapArea[];
  points?: readonly MapPoint[];
  lines?: readonly MapLine[];
};

const width = 400;
const margin = 40;

/** A map of the region without borders: a circle per municipality, with points and lines between them. */
export function RegionMap({ title, description, areas, points = [], lines = [] }: RegionMapProps) {
  const map = projection([...areas, ...points]);
  const spots = areas.map((area) => {
    const [x, y] = map.at(area.lat, area.lon);
    return { ...area, x, y, r: 10 + 18 * (area.weight ?? 0.4) };
  });
  const labels = placeLabels(spots, { width, height: map.height });
  return (
    <svg class="op-map" viewBox={`0 0 ${width} ${map.height}`} role="img" aria-label={title}>
      <title>{title}</title>
      {description && <desc>{description}</desc>}
      {spots.map((spot) => (
        <circle key={spot.id} class={`op-map__area op-map__area--${spot.tone ?? 'neutral'}`} cx={spot.x} cy={spot.y} r={spot.r} />
      ))}
      {lines.map((line, index) => (
        <path
          key={index}
          class={`op-map__line op-map__line--${line.tone ?? 'accent'}`}
          d={curve(map.at(...line.from), map.at(...line.to))}
        />
      ))}
      {spots.map((spot, index) => (
        <g key={spot.id}>
          {spot.value && (
            <text class="op-map__value" x={spot.x} y={spot.y + 5}>
              {spot.value}
            </text>
          )}
          <text class="op-map__name" x={labels[index]?.x} y={labels[index]?.y} text-anchor={labels[index]?.anchor}>
            {spot.name}
          </text>
        </g>
      ))}
      {points.map((point) => {
        const [x, y] = map.at(point.lat, point.lon);
        return (
          <g key={point.label} class={`op-map__point op-map__point--${point.tone ?? 'accent'}`}>
            <circle cx={x} cy={y} r="7" />
            <text x={x + 12} y={y + 5}>
              {point.label}
            </text>
          </g>
        );
      })}
    </svg>
  );
}

function curve([x1, y1]: [number, number], [x2, y2]: [number, number]): string {
  return `M${x1} ${y1}Q${(x1 + x2) / 2} ${Math.min(y1, y2) - 24} ${x2} ${y2}`;
}

/** Degrees to pixels, north up, with a margin; a degree of longitude is shorter by the cosine of the latitude. */
function projection(all: readonly { lat: number; lon: number }[]) {
  const lats = all.map((one) => one.lat);
  const lons = all.map((one) => one.lon);
  const [south, north, west, east] = [Math.min(...lats), Math.max(...lats), Math.min(...lons), Math.max(...lons)];
  const squeeze = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = (width - 2 * margin) / Math.max(0.05, (east - west) * squeeze);
  const round = (value: number) => Math.round(value * 10) / 10;
  return {
    height: Math.round((north - south) * scale + 2 * margin),
    at: (lat: number, lon: number): [number, number] => [
      round(margin + (lon - west) * squeeze * scale),
      round(margin + (north - lat) * scale),
    ],
  };
}
