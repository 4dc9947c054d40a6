import type { DemandView } from '../../demand/index.ts';
import type { RoomView } from '../../facilities/index.ts';
import type { WaitingNeed } from '../../registrations/index.ts';
import type { AgreedFact, Facts, PlanOffer, PlanTrainer } from './facts.ts';

const LEIDEN = { lat: 52.16, lon: 4.49 };
export const TUE = 5;
export const THU = 13;
const AFTERNOONS = [1, TUE, 9, THU, 17];

export const date = (text: string) => Temporal.PlainDate.from(text);
/** A session of an hour and a half at that moment. */
export const session = (start: string) => {
  const startsAt = Temporal.ZonedDateTime.from(`${start}[Europe/Amsterdam]`).toInstant();
  return { startsAt, endsAt: startsAt.add({ minutes: 90 }) };
};

export const offer = (over: Partial<PlanOffer> = {}): PlanOffer => ({
  id: 'offer',
  slug: 'rots-en-water',
  title: 'Rots en Water',
  interventionId: 'rots',
  interventionName: 'Rots en Water',
  organisationId: 'praktijk',
  ageMin: 96,
  ageMax: 131,
  ageSpan: 35,
  minSize: 6,
  maxSize: 12,
  trainersNeeded: 1,
  sessions: 8,
  sessionMinutes: 90,
  languages: ['nl'],
  requires: 'none',
  access: 'free',
  form: 'group',
  contributionCents: 0,
  themes: ['resilience'],
  audience: ['children'],
  municipalityIds: [],
  ...over,
});

export const demand = (over: Partial<DemandView> = {}): DemandView => ({
  id: 'demand',
  kind: 'team',
  organisationId: 'team',
  organisationName: 'JGT Leiden',
  createdBy: 'worker',
  municipalityId: 'leiden',
  municipalityName: 'Leiden',
  area: '',
  postcode4: null,
  ...LEIDEN,
  theme: 'resilience',
  themeLabel: 'weerbaarheid',
  themeLabelEn: 'resilience',
  interventionId: null,
  interventionName: null,
  places: 6,
  ageMin: 96,
  ageMax: 119,
  statedOn: date('2027-01-04'),
  dayParts: [TUE],
  languages: ['nl'],
  maxKm: 10,
  urgent: false,
  waitingSince: date('2026-12-14'),
  expiresOn: date('2027-06-01'),
  createdAt: Temporal.Instant.from('2026-12-14T10:00:00Z'),
  closedAt: null,
  state: 'open',
  note: '',
  delicate: false,
  regionName: 'Testregio',
  alsoWaiting: 0,
  ...over,
});

export const waiting = (over: Partial<WaitingNeed> = {}): WaitingNeed => ({
  key: 'entry',
  registrationIds: ['entry'],
  offerIds: ['offer'],
  interventionIds: ['rots'],
  theme: 'resilience',
  places: 2,
  ageMin: 100,
  ageMax: 104,
  statedOn: date('2027-01-04'),
  municipalityId: 'leiden',
  ...LEIDEN,
  maxKm: 10,
  dayParts: [TUE],
  languages: ['nl'],
  waitingSince: date('2026-12-28'),
  ...over,
});

export const room = (over: Partial<RoomView> = {}): RoomView => ({
  id: 'room',
  name: 'Zaal',
  locationId: 'dorpshuis',
  locationName: 'Dorpshuis',
  ownerId: null,
  address: 'Plein 1',
  postcode: '2311 AA',
  town: 'Leiden',
  municipalityId: 'leiden',
  municipalityName: 'Leiden',
  ...LEIDEN,
  capacity: 14,
  dayParts: AFTERNOONS,
  rentCents: 2550,
  wheelchair: true,
  facilities: [],
  travel: '',
  ...over,
});

export const trainer = (over: Partial<PlanTrainer> = {}): PlanTrainer => ({
  id: 'trainer',
  ...LEIDEN,
  maxKm: 30,
  languages: ['nl'],
  dayParts: AFTERNOONS,
  coTrainer: false,
  feeCents: 25_000,
  hoursPerWeek: null,
  qualifications: [{ interventionId: 'rots', until: date('2030-01-01') }],
  holds: ['none'],
  absences: [],
  engaged: [],
  notIn: new Set(),
  ...over,
});

export const agreedGroup = (over: Partial<AgreedFact> = {}): AgreedFact => ({
  kind: 'group',
  id: 'group',
  offerId: 'offer',
  roomId: 'room',
  slot: TUE,
  language: 'nl',
  free: 4,
  ageMin: 96,
  ageMax: 131,
  trainerIds: ['trainer'],
  demands: [],
  ...over,
});

/** A period of sixteen weeks with one week of holiday, one of everything. */
export const facts = (over: Partial<Facts> = {}): Facts => ({
  today: date('2027-01-04'),
  from: date('2027-02-01'),
  until: date('2027-05-23'),
  holidays: [{ name: 'Voorjaarsvakantie', from: date('2027-02-20'), to: date('2027-02-28') }],
  demands: [demand()],
  waiting: [],
  offers: [offer()],
  rooms: [room()],
  trainers: [trainer()],
  taken: new Map(),
  agreed: [],
  ...over,
});
