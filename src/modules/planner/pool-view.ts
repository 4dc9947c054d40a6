import type { Actor } from '../../platform/auth/actor.ts';
import { localDate } from '../../platform/clock/clock.ts';
import type { FitMark } from '../../ui/components/fit-marks.tsx';
import { seesWhole, visibleTo } from '../demand/index.ts';
import { paths } from './paths.ts';
import { mayAnswerFor, mayPropose } from './policy.ts';
import type { Pool } from './pool.ts';
import { ages, fitMarks, missingWords, participants } from './pool-words.ts';
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

/** A pool as this actor may see it, in words. */
export interface PoolView {
  key: string;
  title: string;
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

/** What this actor may see of a pool. Of a delicate theme of others no place is told, also not by a distance. */
export function poolView(actor: Actor, pool: Pool<OpenNeed>, now: Temporal.Instant): PoolView {
  const today = localDate(now);
  const needs = pool.demands.map((demand) => needLine(actor, demand, today));
  const hidden = pool.demands.some(({ view }) => view.delicate && !seesWhole(actor, view));
  const shown = hidden ? { ...pool, place: null } : pool;
  const themeLabel = pool.demands[0]?.view.themeLabel ?? '';
  const marks = fitMarks(shown, themeLabel);
  return {
    key: pool.demands[0]?.id ?? '',
    title: pool.offer?.title ?? capital(themeLabel),
    themeLabel,
    total: pool.total,
    min: pool.min,
    max: pool.max,
    unit: participants(pool.offer, pool.total),
    needs,
    marks: hidden ? marks.map((mark) => (mark.kind === 'distance' ? { ...mark, text: 'in dezelfde regio' } : mark)) : marks,
    missing: missingWords(shown),
    ready: pool.ready,
    proposeHref:
      pool.ready &&
      mayPropose(
        actor,
        pool.demands.map((demand) => demand.view),
      )
        ? paths.newProposal(pool.demands, pool.offer ? { offerId: pool.offer.id } : {})
        : null,
    place: shown.place,
  };
}

function needLine(actor: Actor, { view }: OpenNeed, today: Temporal.PlainDate): NeedLine {
  const seen = visibleTo(actor, view);
  return {
    id: view.id,
    count: view.places,
    team: seen.organisationName,
    area: seen.area && seen.area !== seen.municipalityName ? `${seen.municipalityName}, ${seen.area}` : seen.municipalityName,
    ages: ages(seen.ageMin, seen.ageMax),
    waiting: waited(view.waitingSince, today),
    own: mayAnswerFor(actor, view),
    urgent: view.urgent,
    at: seen.lat === 0 ? null : { lat: seen.lat, lon: seen.lon },
  };
}

/** "wacht 3 weken". */
export function waited(since: Temporal.PlainDate, today: Temporal.PlainDate): string {
  const days = since.until(today, { largestUnit: 'days' }).days;
  if (days <= 0) return 'wacht sinds vandaag';
  if (days < 14) return `wacht ${days} ${days === 1 ? 'dag' : 'dagen'}`;
  return days < 90 ? `wacht ${Math.floor(days / 7)} weken` : `wacht ${Math.floor(days / 30.44)} maanden`;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
