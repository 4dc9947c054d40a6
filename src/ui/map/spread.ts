interface Spot {
  x: number;
  y: number;
}

/** Moves round marks that cover each other apart, as little as needed, within the picture. The same marks always end in the same places. */
export function spread<T extends Spot>(
  spots: readonly T[],
  { width, height, radius }: { width: number; height: number; radius: number },
): (T & { dx: number; dy: number })[] {
  const moved = spots.map((spot) => ({ ...spot, dx: spot.x, dy: spot.y }));
  const apart = 2 * radius + 2;
  for (let round = 0; round < 60; round += 1) {
    for (const [index, one] of moved.entries()) {
      for (const [other, two] of moved.slice(index + 1).entries()) {
        const [x, y] = [two.dx - one.dx, two.dy - one.dy];
        const distance = Math.hypot(x, y);
        if (distance >= apart) continue;
        // Marks on the very same point go apart each in a direction of its own.
        const angle = distance > 0.01 ? Math.atan2(y, x) : (index + other) * 2.4;
        const push = (apart - distance) / 2;
        one.dx -= Math.cos(angle) * push;
        one.dy -= Math.sin(angle) * push;
        two.dx += Math.cos(angle) * push;
        two.dy += Math.sin(angle) * push;
      }
    }
    for (const spot of moved) {
      spot.dx = Math.min(width - radius - 2, Math.max(radius + 2, spot.dx));
      spot.dy = Math.min(height - radius - 2, Math.max(radius + 2, spot.dy));
    }
  }
  const round = (value: number) => Math.round(value * 10) / 10;
  return moved.map((spot) => ({ ...spot, dx: round(spot.dx), dy: round(spot.dy) }));
}
