/** Paving in perspective between two heights: joints towards one point, and a few tiles in another colour. */
export function Floor({ width, top, bottom, middle }: { width: number; top: number; bottom: number; middle: number }) {
  const rows = [0, 0.09, 0.21, 0.36, 0.54, 0.76, 1].map((share) => Math.round(top + share * (bottom - top)));
  const eye = top - (bottom - top) * 1.5;
  const at = (column: number, y: number) => Math.round(middle + (column * 84 * (y - eye)) / (bottom - eye));
  const half = Math.ceil(width / 84);
  const tiles: string[] = [];
  const light: string[] = [];
  for (let row = 0; row < rows.length - 1; row++) {
    const upper = rows[row] ?? 0;
    const lower = rows[row + 1] ?? 0;
    for (let column = -half; column < half; column++) {
      const pick = (column * 5 + row * 11 + ((column * row) % 7) + 700) % 13;
      const right = at(column + 1, lower);
      if (pick > 1 || at(column, lower) > width || right < 0) continue;
      const path = `M${at(column, upper)} ${upper}H${at(column + 1, upper)}L${right} ${lower}H${at(column, lower)}z`;
      (pick === 0 ? tiles : light).push(path);
    }
  }
  const across = rows.slice(1, -1).map((y) => `M0 ${y}H${width}`);
  const along = Array.from({ length: 2 * half + 1 }, (_, index) => index - half)
    .filter((column) => at(column, top) > -40 && at(column, top) < width + 40)
    .map((column) => `M${at(column, top)} ${top}L${at(column, bottom)} ${bottom}`);
  return (
    <>
      <path fill="var(--s-floor)" d={`M0 ${top}H${width}V${bottom}H0z`} />
      <path fill="var(--s-tile)" d={tiles.join('')} />
      <path fill="var(--s-tile-2)" d={light.join('')} />
      <path fill="none" stroke="var(--s-joint)" stroke-width="1.5" d={across.concat(along).join('')} />
    </>
  );
}
