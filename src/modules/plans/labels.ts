import { sql } from 'kysely';
import type { Reading } from '../../platform/work.ts';
import type { Instance } from '../planner/index.ts';
import { type OriginKind, originOf } from './plan.ts';

interface TypeLabel {
  offerId: string;
  title: string;
  organisationId: string;
  sessions: number;
  minutes: number;
  /** The main theme. */
  theme: string;
  themeLabel: string;
  themeLabelEn: string;
}

interface RoomLabel {
  name: string;
  placeName: string;
  town: string;
  municipalityId: string;
  municipalityName: string;
}

interface TrainerLabel {
  trainerId: string;
  name: string;
}

interface DemandLabel {
  kind: OriginKind;
  /** Of the demand; the key of children on a waiting list; the group of who is in one already. */
  id: string;
  /** A wish of a parent or young person, or a waiting list: only their number is shown (rule 7). */
  private: boolean;
  organisationId: string | null;
  team: string | null;
  municipalityId: string | null;
  municipalityName: string | null;
  theme: string | null;
  themeLabel: string | null;
  themeLabelEn: string | null;
  delicate: boolean;
  waitingSince: Temporal.PlainDate | null;
  count: number;
}

/** What the ids of an instance are in the region now. What is not there any more has no label. */
export interface PlanLabels {
  types: Map<string, TypeLabel>;
  rooms: Map<string, RoomLabel>;
  trainers: Map<string, TrainerLabel>;
  demands: Map<string, DemandLabel>;
}

/** Looks up what the parts of a plan are called. Names are never kept with a plan. */
export async function labelsOf(reading: Reading, instance: Instance): Promise<PlanLabels> {
  return {
    types: await typeLabels(reading, ofDatabase(instance.types)),
    rooms: await roomLabels(reading, ofDatabase(instance.rooms)),
    trainers: await trainerLabels(
      reading,
      instance.trainers.map(({ id }) => id),
    ),
    demands: await demandLabels(reading, instance.demands),
  };
}

async function typeLabels({ tx }: Reading, ids: string[]): Promise<PlanLabels['types']> {
  const { rows } = await sql<TypeLabel>`select o.id as "offerId", o.title, o.organisation_id as "organisationId", o.sessions,
      o.session_minutes as minutes, t.code as theme, t.label_nl as "themeLabel", t.label_en as "themeLabelEn"
    from offers o
    join lateral (select e.code, e.label_nl, e.label_en from offer_themes ot
      join list_entries e on e.region_id = ot.region_id and e.list = ot.list and e.code = ot.theme
      where ot.offer_id = o.id order by ot.position limit 1) t on true
    where o.id = any(${ids}::uuid[])`.execute(tx);
  return new Map(rows.map((row) => [row.offerId, row]));
}

async function roomLabels({ tx }: Reading, ids: string[]): Promise<PlanLabels['rooms']> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('rooms as r')
    .innerJoin('locations as l', 'l.id', 'r.location_id')
    .innerJoin('municipalities as m', 'm.id', 'l.municipality_id')
    .select(['r.id', 'r.name', 'l.name as placeName', 'l.town', 'm.id as municipalityId', 'm.name as municipalityName'])
    .where('r.id', 'in', ids)
    .execute();
  return new Map(rows.map(({ id, ...label }) => [id, label]));
}

async function trainerLabels({ tx }: Reading, ids: string[]): Promise<PlanLabels['trainers']> {
  const own = [...new Set(ids.map((id) => originOf('trainers', id).id))].filter((id) => UUID.test(id));
  if (own.length === 0) return new Map();
  const rows = await tx
    .selectFrom('trainers as t')
    .innerJoin('persons as p', 'p.id', 't.person_id')
    .select(['t.id as trainerId', 'p.name'])
    .where('t.id', 'in', own)
    .execute();
  const known = new Map(rows.map((row) => [row.trainerId, row]));
  return mapOf(ids, (id) => known.get(originOf('trainers', id).id));
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
/** An instance may have come from elsewhere. */
const ofDatabase = (list: readonly { id: string }[]) => list.map(({ id }) => id).filter((id) => UUID.test(id));
const NOTHING = {
  organisationId: null,
  team: null,
  municipalityId: null,
  municipalityName: null,
  theme: null,
  themeLabel: null,
  themeLabelEn: null,
  delicate: false,
  waitingSince: null,
};

async function demandLabels({ tx }: Reading, demands: Instance['demands']): Promise<PlanLabels['demands']> {
  const ids = demands
    .map(({ id }) => originOf('demands', id))
    .flatMap(({ kind, id }) => (kind === 'demand' && UUID.test(id) ? [id] : []));
  const { rows } = await sql<Omit<DemandLabel, 'kind' | 'count'>>`
    select d.id, d.kind = 'resident' as private, d.organisation_id as "organisationId", o.name as team,
      d.municipality_id as "municipalityId", m.name as "municipalityName", d.theme, t.label_nl as "themeLabel",
      t.label_en as "themeLabelEn", t.delicate, d.waiting_since as "waitingSince"
    from demands d join municipalities m on m.id = d.municipality_id
    join list_entries t on t.region_id = d.region_id and t.list = d.list and t.code = d.theme
    left join organisations o on o.id = d.organisation_id
    where d.id = any(${ids}::uuid[])`.execute(tx);
  const known = new Map(rows.map((row) => [row.id, row]));
  return new Map(
    demands.flatMap(({ id, count }): [string, DemandLabel][] => {
      const origin = originOf('demands', id);
      if (origin.kind !== 'demand') return [[id, { ...NOTHING, ...origin, private: true, count }]];
      const label = known.get(id);
      return label ? [[id, { ...label, kind: 'demand', count }]] : [];
    }),
  );
}

function mapOf<Label>(ids: readonly string[], label: (id: string) => Label | undefined): Map<string, Label> {
  return new Map(
    ids.flatMap((id): [string, Label][] => {
      const found = label(id);
      return found ? [[id, found]] : [];
    }),
  );
}
