type Spot = { x: number; y: number; r: number; name: string };
type Label = { x: number; y: number; anchor: 'start' | 'middle' | 'end' };
/** `free`: covers nothing else. */
type Placed = Label & { free: boolean };
type Box = { left: number; right: number; top: number; bottom: number };

/** Height of a line and width of a letter, in parts of the font's size. */
const line = 1.07;
const letter = 0.486;

/** Finds for each circle a place for its name (below, right, left, above) that covers no other circle or name. */
export function placeLabels(spots: readonly Spot[], size: { width: number; height: number; font?: number }): Placed[] {
  const font = size.font ?? 14;
  const taken: Box[] = spots.map(({ x, y, r }) => ({ left: x - r, right: x + r, top: y - r, bottom: y + r }));
  return spots.map((spot, index) => {
    const options = choices(spot, font).map((label) => ({ label, box: boxOf(label, spot.name, font) }));
    const free = options.find(
      ({ box }) => inside(box, size) && taken.every((other, at) => at === index || !overlaps(box, other)),
    );
    const chosen = free ?? options[0];
    if (!chosen) return { x: spot.x, y: spot.y, anchor: 'middle', free: false };
    taken.push(chosen.box);
    return { ...chosen.label, free: free !== undefined };
  });
}

function choices({ x, y, r }: Spot, font: number): Label[] {
  return [
    { x, y: y + r + font, anchor: 'middle' },
    { x: x + r + 5, y: y + 5, anchor: 'start' },
    { x: x - r - 5, y: y + 5, anchor: 'end' },
    { x, y: y - r - 6, anchor: 'middle' },
  ];
}

function boxOf({ x, y, anchor }: Label, name: string, font: number): Box {
  const wide = name.length * letter * font;
  const left = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
  return { left, right: left + wide, top: y - line * font + 3, bottom: y + 3 };
}

function inside(box: Box, size: { width: number; height: number }): boolean {
  return box.left >= 0 && box.right <= size.width && box.top >= 0 && box.bottom <= size.height;
}

function overlaps(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
