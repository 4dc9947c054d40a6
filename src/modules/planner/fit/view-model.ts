import type { Actor } from '../../../platform/auth/actor.ts';
import { localDate } from '../../../platform/clock/clock.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import type { FitMark } from '../../../ui/components/fit-marks.tsx';
import type { PlanningOffer } from '../../catalogue/index.ts';
import { type DemandView, placeText, seesWhole, themeText, visibleTo } from '../../demand/index.ts';
import { mayAnswerFor } from '../policy.ts';
import { type PoolView, poolView, seesPool } from '../pool-view.ts';
import { agesInFull, km, participants } from '../pool-words.ts';
import type { Fit } from './fit.ts';
import type { GroupFit } from './groups.ts';
import type { NearGroup } from './near.ts';
import type { OfferFit } from './offers.ts';
import type { NeedFit } from './pools.ts';
import { mayTake } from './take-places.ts';
import { judgedMarks, lackMark, waitText } from './words.ts';

export interface GroupFitView {
  group: NearGroup;
  away: string;
  marks: FitMark[];
  wait: string;
  /** Places that this person can take now for the team; 0 when not. */
  takes: number;
}

export interface NeedFitView {
  id: string;
  /** "3 kinderen van 8 tot en met 10 jaar, Katwijk". */
  title: string;
  mark: FitMark;
}

export interface OfferFitView {
  offer: PlanningOffer;
  marks: FitMark[];
}

/** What fits a demand, as this actor may see it (rule 7), in the words of a language. */
export interface FitView {
  demandId: string;
  themeLabel: string;
  fitting: GroupFitView[];
  almostGroups: GroupFitView[];
  pools: PoolView[];
  /** Of wishes of residents nothing is told one by one. */
  almostNeeds: NeedFitView[];
  offers: OfferFitView[];
}

const MOST = { fitting: 4, almost: 3, pools: 2, needs: 3, offers: 3 };

/** Groups, near misses and offers are for who sees the demand whole; others see only the pool, as far as rule 7 lets them. */
export function fitView(actor: Actor, need: DemandView, fit: Fit, now: Temporal.Instant, lang: Lang): FitView {
  const whole = seesWhole(actor, need);
  const themeLabel = themeText(need, lang);
  const own = mayAnswerFor(actor, need);
  const group = (one: GroupFit): GroupFitView => ({
    group: one.group,
    away: km(one.km),
    marks: judgedMarks(one, themeLabel, lang),
    wait: waitText(one.group.startsAt, need.waitingSince, localDate(now), lang),
    takes: own && need.id !== '' && mayTake(one) ? need.places : 0,
  });
  const pools = fit.pools
    .filter((pool) => seesPool(actor, pool))
    .slice(0, MOST.pools)
    .map((pool) => withoutMaking(poolView(actor, pool, now, lang), need, lang));
  const inPools = new Set(pools.flatMap((pool) => pool.needs.map((one) => one.id)));
  return {
    demandId: need.id,
    themeLabel,
    fitting: whole ? fit.groups.fitting.slice(0, MOST.fitting).map(group) : [],
    almostGroups: whole ? fit.groups.almost.slice(0, MOST.almost).map(group) : [],
    pools,
    almostNeeds: whole
      ? fit.almost
          .filter(({ need }) => !inPools.has(need.id) && (need.view.kind === 'team' || seesWhole(actor, need.view)))
          .slice(0, MOST.needs)
          .map((one) => needFit(actor, one, lang))
      : [],
    offers: whole ? fit.offers.slice(0, MOST.offers).map((one) => offerFit(one, themeLabel, lang)) : [],
  };
}

/** A demand that is still being written has no proposal yet, and no team. */
function withoutMaking(pool: PoolView, need: DemandView, lang: Lang): PoolView {
  if (need.id !== '') return pool;
  const needs = pool.needs.map((one) => (one.id === '' && one.own ? { ...one, team: ownWords[lang] } : one));
  return { ...pool, proposeHref: null, needs };
}

const ownWords = { nl: 'Je nieuwe vraag', en: 'Your new need' };

function needFit(actor: Actor, { need, offer, lacks: [lack] }: NeedFit, lang: Lang): NeedFitView {
  const seen = visibleTo(actor, need.view);
  const who = `${seen.places} ${participants(offer, seen.places, lang)}, ${agesInFull(seen.ageMin, seen.ageMax, lang)}`;
  const hidden = seen.delicate && !seesWhole(actor, need.view);
  return { id: need.id, title: `${who}, ${placeText(seen)}`, mark: lackMark(wholeYears(lack, seen), lang, hidden) };
}

/** Months are for the planner only (rule 7): what is said of another's ages is in whole years. */
function wholeYears(lack: NeedFit['lacks'][0], seen: DemandView): NeedFit['lacks'][0] {
  return lack.kind === 'age' ? { ...lack, ageMin: seen.ageMin, ageMax: seen.ageMax } : lack;
}

function offerFit(one: OfferFit, themeLabel: string, lang: Lang): OfferFitView {
  const { offer, short, spot } = one;
  const t = offerWords[lang];
  const marks = judgedMarks(one, themeLabel, lang);
  const room: FitMark = spot
    ? { kind: 'room', state: 'fits', text: t.room(spot.name, km(spot.km)) }
    : { kind: 'room', state: 'missing', text: t.noRoom };
  const who = participants(offer, short, lang);
  const count: FitMark =
    short === 0
      ? { kind: 'count', state: 'fits', text: t.enough }
      : { kind: 'count', state: 'almost', text: t.short(short, who, agesInFull(offer.ageMin, offer.ageMax, lang)) };
  return { offer, marks: [...marks, room, count] };
}

const offerWords = {
  nl: {
    room: (town: string, away: string) => `ruimte in ${town}, ${away}`,
    noRoom: 'geen ruimte dichtbij genoeg',
    enough: 'genoeg voor een eigen groep',
    short: (n: number, who: string, ages: string) => `nog ${n} ${who} nodig, ${ages}`,
  },
  en: {
    room: (town: string, away: string) => `a room in ${town}, ${away}`,
    noRoom: 'no room near enough',
    enough: 'enough for a group of its own',
    short: (n: number, who: string, ages: string) => `${n} more ${who} needed, ${ages}`,
  },
};
