/** A name as it stands in an address: "Alphen aan den Rijn" becomes "alphen-aan-den-rijn". Empty when nothing of it can. */
export function slugOf(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
