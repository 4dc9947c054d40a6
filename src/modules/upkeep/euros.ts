/** Whole cents of "12", "12,50", "12.5" or "€ 1.250,00"; undefined when it is no amount. */
export function centsOf(text: string): number | undefined {
  const found = /^(?:€|eur)?\s*(\d{1,3}(?:\.\d{3})+|\d{1,6})(?:[,.](\d{1,2}))?(?:,?-)?$/i.exec(text.trim());
  if (!found?.[1]) return undefined;
  return Number(found[1].replaceAll('.', '')) * 100 + Number((found[2] ?? '').padEnd(2, '0'));
}

/** "12,50". */
export function eurosOf(cents: number): string {
  return (cents / 100).toFixed(2).replace('.', ',');
}
