import { localDate } from '../../../platform/clock/clock.ts';
import { distanceKm } from '../../../platform/geo.ts';
import { dayPartOf } from '../../../platform/i18n/format.ts';
import { agesOn, type DemandView } from '../../demand/index.ts';
import type { NearGroup } from './near.ts';
import {
  ageCost,
  costOf,
  dayCost,
  distanceCost,
  isNear,
  isWithin,
  type Judged,
  judging,
  OTHER_LANGUAGE,
  type Reason,
} from './obstacle.ts';

/** A planned group with free places, with why it fits and what is in the way. */
export interface GroupFit extends Judged {
  group: NearGroup;
  km: number;
}

/** Groups in which the whole demand fits (nearest first), and those in which it nearly does (what is least in the way first). Pure. */
export function judgeGroups(groups: readonly NearGroup[], need: DemandView): { fitting: GroupFit[]; almost: GroupFit[] } {
  const judged = groups.flatMap((group) => judge(group, need) ?? []);
  const fitting = judged.filter((one) => one.lacks.length === 0).sort((a, b) => a.km - b.km || soonest(a, b));
  const almost = judged
    .filter((one) => one.lacks.length > 0 && isNear(one.lacks))
    .sort((a, b) => costOf(a.lacks) - costOf(b.lacks) || a.km - b.km || soonest(a, b));
  return { fitting, almost };
}

function soonest(a: GroupFit, b: GroupFit): number {
  return Temporal.Instant.compare(a.group.startsAt, b.group.startsAt) || (a.group.id < b.group.id ? -1 : 1);
}

function judge(group: NearGroup, need: DemandView): GroupFit | undefined {
  const part = dayPartOf(group.startsAt);
  if (part === null) return undefined;
  const km = distanceKm(need, group);
  const { fits, lacks, put } = judging();
  const otherMethod = need.interventionId !== null && need.interventionId !== group.interventionId;
  put({ kind: 'theme', method: otherMethod ? group.interventionName : null }, otherMethod ? 1 : 0);
  put(...agesIn(group, need));
  put({ kind: 'days', parts: [part] }, need.dayParts.includes(part) ? 0 : dayCost([part], need.dayParts));
  put({ kind: 'distance', km, max: need.maxKm }, distanceCost(km, need.maxKm));
  put({ kind: 'language', languages: [group.language] }, need.languages.includes(group.language) ? 0 : OTHER_LANGUAGE);
  const short = Math.max(0, need.places - group.free) / need.places;
  put({ kind: 'count', free: group.free, asked: need.places }, short);
  return { group, km, fits, lacks };
}

/** By the middle of the ages on the first day (rule 5); real ages are checked at the first session. */
function agesIn(group: NearGroup, need: DemandView): [Reason, number] {
  const grown = agesOn(need, localDate(group.startsAt));
  const outside = Math.max(0, group.ageMin - grown.middle, grown.middle - group.ageMax);
  const whole = isWithin(grown, group);
  return [{ kind: 'age', ageMin: group.ageMin, ageMax: group.ageMax, whole }, ageCost(outside)];
}
