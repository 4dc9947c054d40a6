/** States of domain.md; "pooled" is derived by the planner. */
export type DemandState = 'open' | 'proposed' | 'served' | 'withdrawn' | 'expired';

/** Who asks: a team, or a parent or young person by a wish (module wishes). */
export type DemandKind = 'team' | 'resident';

/** A need on the marketplace, with everything that its own team and a planner may see. Ages in whole months. */
export interface DemandView {
  id: string;
  kind: DemandKind;
  /** '' for a wish of a resident, and so are the name and `createdBy`. */
  organisationId: string;
  organisationName: string;
  createdBy: string;
  municipalityId: string;
  municipalityName: string;
  /** District or village, never an address. */
  area: string;
  postcode4: number | null;
  /** The middle of the municipality: a demand has no address. */
  lat: number;
  lon: number;
  theme: string;
  themeLabel: string;
  themeLabelEn: string;
  interventionId: string | null;
  interventionName: string | null;
  places: number;
  /** Places of it that stand on a waiting list too. */
  alsoWaiting: number;
  ageMin: number;
  ageMax: number;
  statedOn: Temporal.PlainDate;
  dayParts: number[];
  languages: string[];
  maxKm: number;
  urgent: boolean;
  waitingSince: Temporal.PlainDate;
  expiresOn: Temporal.PlainDate;
  createdAt: Temporal.Instant;
  closedAt: Temporal.Instant | null;
  state: DemandState;
  note: string;
  delicate: boolean;
  /** Name of the region, the larger area of a delicate theme. */
  regionName: string;
}
