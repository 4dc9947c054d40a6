import type { Actor } from '../../platform/auth/actor.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { FitMark } from '../../ui/components/fit-marks.tsx';
import { placeText, seesWhole, teamText, themeText, visibleTo, waitingText } from '../demand/index.ts';
import { paths } from './paths.ts';
import { mayAnswerFor, mayPropose } from './policy.ts';
import type { Pool } from './pool.ts';
import { ages, fitMarks, missingWords, participants, sameRegion } from './pool-words.ts';
import type { OpenNeed } from './queries.ts';

/** One demand of a pool as this actor may see it (rule 7). */
export interface NeedLine {
  id: string;
  count: number;
  team: string;
  area: string;
  ages: string;
  waiting: string;
  own: boolean;
  urgent: boolean;
  at: { lat: number; lon: number } | null;
}

/** A pool as this actor may see it, in the words of a language. */
export interface PoolView {
  key: string;
  title: string;
  /** The title is that of an offer, so in Dutch. */
  titled: boolean;
  themeLabel: string;
  total: number;
  min: number;
  max: number;
  unit: string;
  needs: NeedLine[];
  marks: FitMark[];
  missing: string[];
  ready: boolean;
  /** Where a proposal is made; null when this actor may not or it is not ready. */
  proposeHref: string | null;
  place: { name: string; lat: number; lon: number } | null;
}

/** Somebody sees a pool when a team's need is in it; one of wishes of residents alone only who reads those (rule 7). */
export function seesPool(actor: Actor, pool: Pool<OpenNeed>): boolean {
  return pool.demands.some(({ view }) => view.kind === 'team' || seesWhole(actor, view));
}

/** A proposal can be made of this pool, by this actor. */
export function mayProposePool(actor: Actor, pool: Pool<OpenNeed>): boolean {
  return (
    pool.ready &&
    mayPropose(
      actor,
      pool.demands.map((demand) => demand.view),
    )
  );
}

/**
 * What this actor may see of a pool. Of a delicate theme of others no place is told, also not by a distance. Of wishes of residents only
 * how many more there are: ages, days and languages are then those of the other needs.
 */
export function poolView(actor: Actor, pool: Pool<OpenNeed>, now: Temporal.Instant, lang: Lang): PoolView {
  const today = localDate(now);
  const open = pool.demands.filter(({ view }) => view.kind === 'team' || seesWhole(actor, view));
  const wishes = pool.total - open.reduce((sum, demand) => sum + demand.places, 0);
  const needs = [...open.map((demand) => needLine(actor, demand, today, lang)), ...(wishes > 0 ? [wishLine(wishes, lang)] : [])];
  const hidden = wishes > 0 || open.some(({ view }) => view.delicate && !seesWhole(actor, view));
  const shown = { ...(wishes > 0 ? ofOpen(pool, open) : pool), ...(hidden ? { place: null } : {}) };
  const [first] = open;
  const themeLabel = first ? themeText(first.view, lang) : '';
  const marks = fitMarks(shown, themeLabel, lang);
  return {
    key: first?.id ?? '',
    title: pool.offer?.title ?? capital(themeLabel),
    titled: pool.offer !== null,
    themeLabel,
    total: pool.total,
    min: pool.min,
    max: pool.max,
    unit: participants(pool.offer, pool.total, lang),
    needs,
    marks: hidden ? marks.map((mark) => (mark.kind === 'distance' ? { ...mark, text: sameRegion(lang) } : mark)) : marks,
    missing: missingWords(shown, lang),
    ready: pool.ready,
    proposeHref: mayProposePool(actor, pool)
      ? paths.newProposal(pool.demands, pool.offer ? { offerId: pool.offer.id } : {})
      : null,
    place: shown.place,
  };
}

function needLine(actor: Actor, { view }: OpenNeed, today: Temporal.PlainDate, lang: Lang): NeedLine {
  const seen = visibleTo(actor, view);
  return {
    id: view.id,
    count: view.places,
    team: teamText(seen, lang),
    area: placeText(seen),
    ages: ages(seen.ageMin, seen.ageMax, lang),
    waiting: waitingText(view.waitingSince, today, lang).toLowerCase(),
    own: mayAnswerFor(actor, view),
    urgent: view.urgent,
    at: seen.lat === 0 ? null : { lat: seen.lat, lon: seen.lon },
  };
}

/** The pool as it would be of these needs alone. */
function ofOpen(pool: Pool<OpenNeed>, open: OpenNeed[]): Pool<OpenNeed> {
  const inAll = <T>(of: (need: OpenNeed) => readonly T[]) =>
    [...new Set(open.flatMap(of))].filter((one) => open.every((need) => of(need).includes(one)));
  return {
    ...pool,
    demands: open,
    dayParts: inAll((need) => need.dayParts),
    languages: inAll((need) => need.languages),
    ageMin: Math.min(...open.map((need) => need.ageMin)),
    ageMax: Math.max(...open.map((need) => need.ageMax)),
  };
}

const wishWords = {
  nl: { team: 'Via wensen van gezinnen', area: 'in deze regio' },
  en: { team: 'By wishes of families', area: 'in this region' },
};

function wishLine(count: number, lang: Lang): NeedLine {
  const none = { id: '', ages: '', waiting: '', own: false, urgent: false, at: null };
  return { ...none, ...wishWords[lang], count };
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
