import type { GroupDetails } from '../groups/index.ts';

/** Where children and parents of these ages come, by how the region calls the sort of organisation. Ages in months, both included. */
const sorts = [
  { sort: 'childcare', named: /kinderopvang|kinderdagverblijf|peuter|gastouder|\bkdv\b|dagopvang/i, from: 0, to: 50 },
  { sort: 'after-school', named: /\bbso\b|buitenschoolse/i, from: 48, to: 150 },
  { sort: 'primary-school', named: /basisschool|basisonderwijs|kindcentrum|\bsbo\b|\bikc\b/i, from: 48, to: 150 },
  {
    sort: 'secondary-school',
    named: /middelbare|voortgezet|college|lyceum|\bvmbo\b|\bhavo\b|\bvwo\b|praktijkschool/i,
    from: 144,
    to: 227,
  },
  { sort: 'mbo', named: /\bmbo\b|\broc\b/i, from: 192, to: 287 },
  { sort: 'midwife', named: /verloskund|kraamzorg|geboorte/i, from: -9, to: 12 },
  { sort: 'club', named: /vereniging|sport|scouting|muziek|toneel|\bclub\b/i, from: 48, to: 287 },
  { sort: 'youth-work', named: /jongeren|jeugdwerk/i, from: 120, to: 287 },
] as const;

/** A place for every age: library, GP, neighbourhood centre, and what we do not know. */
const EVERYBODY = { sort: 'everybody', from: -9, to: 287 } as const;

export type FindingSort = (typeof sorts)[number]['sort'] | 'everybody';

/** Which children or parents of children come there. */
export function sortOf(name: string): { sort: FindingSort; from: number; to: number } {
  return sorts.find(({ named }) => named.test(name)) ?? EVERYBODY;
}

/** So many months of the ages are the same, at least; less is chance. */
const YEAR = 12;

/** Who is meant with this offer, and not only colleagues. */
const FAMILIES = ['parents', 'expecting-parents', 'children', 'young-people', 'families'];

/** Whether families for this group come there: the ages are always those of the child (rule 5). */
export function fitsSort(
  group: Pick<GroupDetails, 'ageMin' | 'ageMax'> & { offer: { audience: string[] } },
  name: string,
): boolean {
  const { from, to } = sortOf(name);
  const together = Math.min(to, group.ageMax) - Math.max(from, group.ageMin) + 1;
  const enough = Math.min(YEAR, group.ageMax - group.ageMin + 1, to - from + 1);
  return together >= enough && group.offer.audience.some((one) => FAMILIES.includes(one));
}
