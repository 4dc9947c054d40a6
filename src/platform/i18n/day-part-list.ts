const days = ['ma', 'di', 'wo', 'do', 'vr', 'za', 'zo'];
const parts = ['ochtend', 'middag', 'vroege avond', 'avond'];

/** Day-parts for staff screens, by day: "ma en di middag, avond; wo ochtend". Days with the same parts are taken together. */
export function dayPartList(numbers: readonly number[]): string {
  if (numbers.length === 28) return 'altijd';
  const byDay = days.map((_, day) => parts.filter((_part, part) => numbers.includes(day * 4 + part)).join(', '));
  const together = Map.groupBy(
    days.filter((_, day) => byDay[day]),
    (day) => byDay[days.indexOf(day)] ?? '',
  );
  return [...together]
    .map(([words, which]) => `${which.join(', ')} ${words === parts.join(', ') ? 'hele dag' : words}`)
    .join('; ');
}
