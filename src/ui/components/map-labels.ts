type Spot = { x: number; y: number; r: number; name: string };
type Label = { x: number; y: number; anchor: 'start' | 'middle' | 'end' };
type Box = { left: number; right: number; top: number; bottom: number };

const letter = 6.8;
const line = 15;

/** Finds for each circle a place for its name (below, right, left, above) that covers no other circle or name. */
export function placeLabels(spots: readonly Spot[], size: { width: number; height: number }): Label[] {
  const taken: Box[] = spots.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  return spots.map((spot, index) => {
    const options = choices(spot).map((label) => ({ label, box: boxOf(label, spot.name) }));
    const free = options.find(
      ({ box }) => inside(box, size) && taken.every((other, at) => at === index || !overlaps(box, other)),
    );
    const chosen = free ?? options[0];
    if (!chosen) return { x: spot.x, y: spot.y, anchor: 'middle' };
    taken.push(chosen.box);
    return chosen.label;
  });
}

function choices({ x, y, r }: Spot): Label[] {
  return [
    { x, y: y + r + 14, anchor: 'middle' },
    { x: x + r + 5, y: y + 5, anchor: 'start' },
    { x: x - r - 5, y: y + 5, anchor: 'end' },
    { x, y: y - r - 6, anchor: 'middle' },
  ];
}

function boxOf({ x, y, anchor }: Label, name: string): Box {
  const wide = name.length * letter;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - line + 3, bottom: y + 3 };
}

function inside(box: Box, size: { width: number; height: number }): boolean {
  return box.left >= 0 && box.right <= size.width && box.top >= 0 && box.bottom <= size.height;
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
