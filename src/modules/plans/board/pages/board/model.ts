import type { UnservedBecause } from '../../../../planner/index.ts';
import type { PlanLabels } from '../../../labels.ts';
import { originOf, type PlanCard } from '../../../plan.ts';
import type { BoardFacts } from '../../facts.ts';
import type { SeenGroup } from '../../seen.ts';
import type { Stale } from '../../stale.ts';

/** Which part of the board is shown: a theme and a municipality, or ''. */
export interface Shown {
  theme: string;
  municipality: string;
}

/** Everything the board shows. */
export interface BoardModel {
  facts: BoardFacts;
  labels: PlanLabels;
  stale: ReadonlyMap<string, Stale>;
  /** Of each need outside the plan what stands in the way. */
  because: readonly UnservedBecause[];
  /** Plans to compare with. */
  others: readonly PlanCard[];
  shown: Shown;
  /** Whether who looks may have the instance as a file. */
  mayTake: boolean;
}

/** The groups that a filter leaves: of the theme, and in the municipality or with somebody from there. By title, place and time. */
export function shownGroups({ facts, labels, shown }: Pick<BoardModel, 'facts' | 'labels' | 'shown'>): SeenGroup[] {
  const title = ({ group }: SeenGroup) => labels.types.get(group.type)?.title ?? '';
  const town = ({ group }: SeenGroup) => labels.rooms.get(group.room)?.town ?? '';
  return facts.seen.groups
    .filter(({ group, members }) => {
      const theme = labels.types.get(group.type)?.theme;
      const at = labels.rooms.get(group.room)?.municipalityId;
      const from = members.map(({ id }) => labels.demands.get(id)?.municipalityId);
      return (
        (shown.theme === '' || theme === shown.theme) && (shown.municipality === '' || [at, ...from].includes(shown.municipality))
      );
    })
    .sort(
      (a, b) => title(a).localeCompare(title(b), 'nl') || town(a).localeCompare(town(b), 'nl') || a.group.slot - b.group.slot,
    );
}

/** An existing group in which the plan puts nobody: nothing to do there. */
export function isUntouched({ fixed, group }: SeenGroup): boolean {
  return fixed === 'existing' && group.demands.every((id) => originOf('demands', id).kind === 'taken');
}

/** Who is outside the plan and in the filter, in the order of the reasons, then by who waits longest. */
export function shownUnserved({ facts, labels, because, shown }: BoardModel): UnservedBecause[] {
  const waits = (id: string) => facts.seen.demands.get(id)?.waitingWeeks ?? 0;
  return because
    .filter(({ id }) => {
      const demand = facts.seen.demands.get(id);
      const theme = labels.types.get(demand?.type ?? '')?.theme;
      return (
        (shown.theme === '' || theme === shown.theme) &&
        (shown.municipality === '' || labels.demands.get(id)?.municipalityId === shown.municipality)
      );
    })
    .sort((a, b) => order.indexOf(a.reason) - order.indexOf(b.reason) || waits(b.id) - waits(a.id) || (a.id < b.id ? -1 : 1));
}

/** First where others came first, last what nothing in the region can serve. */
const order: readonly UnservedBecause['reason'][] = [
  'capacity',
  'too-few',
  'no-trainer',
  'no-slot',
  'no-language',
  'no-room-in-reach',
  'too-many',
  'age',
];

/** Themes and municipalities that the plan knows, for the filter. */
export function choices({ facts, labels }: Pick<BoardModel, 'facts' | 'labels'>, lang: 'nl' | 'en') {
  const themes = new Map(
    [...labels.types.values()].map(({ theme, themeLabel, themeLabelEn }) => [theme, lang === 'nl' ? themeLabel : themeLabelEn]),
  );
  const towns = new Map([
    ...facts.seen.groups.flatMap(({ group }) => {
      const room = labels.rooms.get(group.room);
      return room ? [[room.municipalityId, room.municipalityName] as const] : [];
    }),
    ...[...labels.demands.values()].map(
      ({ municipalityId, municipalityName }) => [municipalityId ?? '', municipalityName ?? ''] as const,
    ),
  ]);
  const sorted = (all: ReadonlyMap<string, string>) =>
    [...all]
      .filter(([value]) => value !== '')
      .map(([value, label]) => ({ value, label }))
      .sort((a, b) => a.label.localeCompare(b.label, lang));
  return { themes: sorted(themes), municipalities: sorted(towns) };
}
