import type { PlanOffer } from './facts.ts';

/** What is asked, as far as it decides which offer serves it. */
export interface Asked {
  id: string;
  theme: string;
  /** A method that was named, or null: any on the theme. */
  interventionId: string | null;
  /** Who waits for an offer waits for one of these; null: not on a waiting list. */
  offerIds: readonly string[] | null;
  places: number;
  /** Whole months, the middle at the planned start (rule 5). */
  age: number;
  languages: readonly string[];
  municipalityId: string | null;
}

type Fits = (offer: PlanOffer, asked: Asked) => boolean;

/**
 * The one offer for each that asks (the format knows one type per demand). First what is staffed and suits, then what suits, then
 * what is nearest in age; within each the offer that can serve the most children goes first, so that groups fill. Missing in the
 * result: no offer on the shelf is about it.
 */
export function chooseOffers(
  asked: readonly Asked[],
  offers: readonly PlanOffer[],
  staffed: (offer: PlanOffer) => boolean,
): Map<string, PlanOffer> {
  const chosen = new Map<string, PlanOffer>();
  const about = new Map(asked.map((one) => [one, offersAbout(one, offers)]));
  const isAbout: Fits = (offer, one) => about.get(one)?.includes(offer) ?? false;
  cover(asked, offers, chosen, (offer, one) => staffed(offer) && isAbout(offer, one) && suits(offer, one));
  cover(asked, offers, chosen, (offer, one) => isAbout(offer, one) && suits(offer, one));
  for (const [one, list] of about) {
    const [nearest] = chosen.has(one.id) ? [] : list.sort((a, b) => gap(a, one) - gap(b, one) || byId(a, b));
    if (nearest) chosen.set(one.id, nearest);
  }
  return chosen;
}

/** Again and again the offer for the most children takes all that it fits and nothing has yet. */
function cover(asked: readonly Asked[], offers: readonly PlanOffer[], chosen: Map<string, PlanOffer>, fits: Fits): void {
  const open = new Map(asked.filter(({ id }) => !chosen.has(id)).map((one) => [one, offers.filter((offer) => fits(offer, one))]));
  const children = new Map<PlanOffer, number>();
  const count = (offer: PlanOffer, places: number) => children.set(offer, (children.get(offer) ?? 0) + places);
  for (const [one, list] of open) for (const offer of list) count(offer, one.places);
  // What it serves already counts, for who could join.
  for (const one of asked) {
    const offer = chosen.get(one.id);
    if (offer && children.has(offer)) count(offer, one.places);
  }
  while (children.size > 0) {
    const [best] = [...children].sort(([a, most], [b, more]) => more - most || byId(a, b))[0] ?? [];
    if (!best) return;
    children.delete(best);
    for (const [one, list] of open) {
      if (!list.includes(best)) continue;
      open.delete(one);
      chosen.set(one.id, best);
      for (const other of list) if (children.has(other)) count(other, -one.places);
    }
  }
}

function suits(offer: PlanOffer, asked: Asked): boolean {
  return (
    gap(offer, asked) === 0 &&
    asked.places <= offer.maxSize &&
    asked.languages.some((language) => offer.languages.includes(language)) &&
    (offer.municipalityIds.length === 0 || asked.municipalityId === null || offer.municipalityIds.includes(asked.municipalityId))
  );
}

/** Those on the waiting list, those of the method (on the theme where there are any), or those on the theme. */
function offersAbout({ offerIds, interventionId, theme }: Asked, offers: readonly PlanOffer[]): PlanOffer[] {
  if (offerIds) return offers.filter(({ id }) => offerIds.includes(id));
  if (interventionId === null) return offers.filter(({ themes }) => themes.includes(theme));
  const own = offers.filter((offer) => offer.interventionId === interventionId);
  const onTheme = own.filter(({ themes }) => themes.includes(theme));
  return onTheme.length > 0 ? onTheme : own;
}

/** Months outside the ages of an offer. */
const gap = (offer: PlanOffer, { age }: Asked) => Math.max(0, offer.ageMin - age, age - offer.ageMax);
const byId = (a: PlanOffer, b: PlanOffer) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
