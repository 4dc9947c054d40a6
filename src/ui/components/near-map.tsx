import { metresPerPixel, pixelOf, tilesOf, windowFor } from '../map/mercator.ts';
import { spread } from '../map/spread.ts';
import { placeLabels } from './map-labels.ts';

export type NearMapProps = {
  /** What the map shows, read out; the list beside it says the same in words. */
  title: string;
  /** Where one looks from. */
  from: { lat: number; lon: number; name: string };
  /** Numbered as in the list, from 1. */
  places: readonly { lat: number; lon: number }[];
  /** Towns to find one's way by. */
  towns: readonly { name: string; lat: number; lon: number }[];
  /** A street map below it: the address of a tile and who made it. */
  streets?: { href: (zoom: number, x: number, y: number) => string; credit: string } | undefined;
};

const size = { width: 480, height: 440, margin: 56, font: 19 };
const RADIUS = 17;
const TOWN = 22;

type Spot = { x: number; y: number };

/** A map of what is near, drawn by ourselves: numbers where something is, names of towns, and how long a kilometre is. */
export function NearMap({ title, from, places, towns, streets }: NearMapProps) {
  const view = windowFor([from, ...places], size, streets ? 1 : 0.1);
  const at = (point: { lat: number; lon: number }) => {
    const { x, y } = pixelOf(point, view.zoom);
    return { x: Math.round(x - view.left), y: Math.round(y - view.top) };
  };
  // Where one stands is a mark too, so that no number covers it.
  const [here, ...marks] = spread([from, ...places].map(at), { ...size, radius: RADIUS });
  return (
    <figure class="op-near">
      <svg class="op-near__map" viewBox={`0 0 ${size.width} ${size.height}`} role="img" aria-label={title}>
        {streets &&
          tilesOf(view, size).map(({ zoom, x, y, left, top }) => (
            <image key={`${x} ${y}`} href={streets.href(zoom, x, y)} x={left} y={top} width="256.5" height="256.5" />
          ))}
        {!streets && (
          <Towns
            towns={towns.map((town) => ({ ...at(town), name: town.name }))}
            marks={marks.map(({ dx, dy }) => ({ x: dx, y: dy }))}
          />
        )}
        {here && (
          <g class="op-near__here">
            <circle cx={here.dx} cy={here.dy} r="11" />
            <circle cx={here.dx} cy={here.dy} r="3" />
          </g>
        )}
        {marks.map(({ x, y, dx, dy }, index) => (
          <g key={index} class="op-near__mark">
            {Math.hypot(dx - x, dy - y) > 4 && <path d={`M${x} ${y}L${dx} ${dy}`} />}
            <circle cx={dx} cy={dy} r={RADIUS} />
            <text x={dx} y={dy + 6}>
              {index + 1}
            </text>
          </g>
        ))}
        <Scale metres={metresPerPixel(from.lat, view.zoom)} />
      </svg>
      {streets && <figcaption class="op-small">{streets.credit}</figcaption>}
    </figure>
  );
}

/** Soft circles with names beside them, where no number stands. */
function Towns({ towns, marks }: { towns: (Spot & { name: string })[]; marks: Spot[] }) {
  const seen = towns.filter(({ x, y }) => x > 0 && x < size.width && y > 0 && y < size.height);
  const labels = placeLabels(
    [...seen.map((town) => ({ ...town, r: TOWN })), ...marks.map((mark) => ({ ...mark, r: RADIUS, name: '' }))],
    size,
  );
  return (
    <g class="op-near__towns">
      {seen.map(({ x, y, name }) => (
        <circle key={name} cx={x} cy={y} r={TOWN} />
      ))}
      {seen.map(({ name }, index) =>
        // Better no name than one across another: the list has them all.
        labels[index]?.free ? (
          <text key={name} x={labels[index]?.x} y={labels[index]?.y} text-anchor={labels[index]?.anchor}>
            {name}
          </text>
        ) : null,
      )}
    </g>
  );
}

/** One, two, five or ten kilometres, whichever is not too long. */
function Scale({ metres }: { metres: number }) {
  const km = [10, 5, 2, 1].find((one) => (one * 1000) / metres < 150) ?? 1;
  const long = Math.round((km * 1000) / metres);
  const y = size.height - 14;
  return (
    <g class="op-near__scale">
      <path d={`M14 ${y - 5}v5h${long}v-5`} />
      <text x={14 + long / 2} y={y - 10}>
        {km} km
      </text>
    </g>
  );
}
