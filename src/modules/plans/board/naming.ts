import { ageSpan, dayPart, languageName, list } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import { type Demand, kilometres } from '../../planner/index.ts';
import type { PlanLabels } from '../labels.ts';
import { originOf } from '../plan.ts';
import type { SeenGroup } from './seen.ts';
import { kmText, weeksText } from './words.ts';

const words = {
  nl: {
    around: (age: string) => `rond ${age}`,
    waits: (weeks: string) => `wacht ${weeks}`,
    justNow: 'wacht kort',
    waitingList: 'Van de wachtlijst',
    taken: 'Al aangemeld',
    family: 'Wens van een gezin',
    urgent: 'spoed',
    unknown: 'Niet meer bekend',
    nobody: 'Nog geen trainer',
  },
  en: {
    around: (age: string) => `around ${age}`,
    waits: (weeks: string) => `waiting for ${weeks}`,
    justNow: 'waiting shortly',
    waitingList: 'From the waiting list',
    taken: 'Registered already',
    family: 'Wish of a family',
    urgent: 'urgent',
    unknown: 'No longer known',
    nobody: 'No trainer yet',
  },
};

/** A group as people call it: the title of its offer (Dutch), where, when, and who gives it. */
export interface GroupName {
  title: string;
  place: string;
  room: string;
  when: string;
  /** Empty when it is the language of most groups. */
  language: string;
  trainers: string;
}

const USUAL = 'nl';

export function groupName({ group }: SeenGroup, labels: PlanLabels, lang: Lang): GroupName {
  const t = words[lang];
  const room = labels.rooms.get(group.room);
  const trainers = group.trainers.flatMap((id) => labels.trainers.get(id)?.name ?? []);
  return {
    title: labels.types.get(group.type)?.title ?? t.unknown,
    place: room?.town ?? t.unknown,
    room: room ? `${room.placeName}, ${room.name}` : '',
    when: dayPart(group.slot, lang),
    language: group.language === USUAL ? '' : languageName(group.language, lang),
    trainers: trainers.length > 0 ? list(trainers, lang) : t.nobody,
  };
}

/** "Rots en Water, dinsdagmiddag in Oegstgeest": a group in one line. */
export function groupLine(seen: SeenGroup, labels: PlanLabels, lang: Lang): string {
  const { title, place, when } = groupName(seen, labels, lang);
  return `${title}, ${when} in ${place}`;
}

/** A need in a few words: who asks, and about whom. */
export interface NeedName {
  id: string;
  count: number;
  who: string;
  /** Municipality, age, journey, waiting time; of families only their number is shown (rule 7). */
  facts: string[];
  urgent: boolean;
  /** Only its number may be shown: a wish of a family, or a waiting list (rule 7). */
  discreet: boolean;
  /** Its own page; null for families, people of the waiting list and those in the group already. */
  demandId: string | null;
}

export function needName(demand: Demand, labels: PlanLabels, lang: Lang, at: { lat: number; lon: number } | null): NeedName {
  const t = words[lang];
  const origin = originOf('demands', demand.id);
  const label = labels.demands.get(demand.id);
  const who = {
    demand: label?.private ? t.family : (label?.team ?? t.unknown),
    waiting: t.waitingList,
    taken: t.taken,
    trainer: '',
  }[origin.kind];
  const facts = [
    label?.municipalityName ?? '',
    agesText(demand, lang),
    at ? kmText(kilometres(demand, at), lang) : '',
    demand.waitingWeeks > 0 ? t.waits(weeksText(demand.waitingWeeks, lang)) : t.justNow,
  ];
  return {
    id: demand.id,
    count: demand.count,
    who,
    facts: (label?.private ?? true) ? [] : facts.filter((fact) => fact !== ''),
    urgent: demand.urgent,
    discreet: label?.private ?? true,
    demandId: origin.kind === 'demand' && label && !label.private ? origin.id : null,
  };
}

/** Ages at the start: one that stands for all is said to be about so. */
function agesText({ ages, count }: Demand, lang: Lang): string {
  const [youngest, oldest] = [Math.min(...ages), Math.max(...ages)];
  const span = ageSpan(youngest, oldest, lang);
  return youngest === oldest && count > 1 ? words[lang].around(span) : span;
}
