import { ageWindows } from './age-windows.ts';
import type { Model } from './model.ts';
import { type Spot, spotKey, type Tasks } from './tasks.ts';

/** Demands that could be in a room, with what each brings there. */
export interface Candidates {
  demand: number[];
  value: number[];
}

type Row = Record<'type' | 'room' | 'slot' | 'language' | 'place' | 'lock' | 'least' | 'most' | 'opening' | 'trainers', number>;

/** The tasks while they are made, written one after the other into flat lists. */
export class TaskLists {
  private readonly lists = {
    type: [] as number[],
    room: [] as number[],
    slot: [] as number[],
    language: [] as number[],
    place: [] as number[],
    lock: [] as number[],
    least: [] as number[],
    most: [] as number[],
    opening: [] as number[],
    trainers: [] as number[],
    itemFrom: [0],
    itemDemand: [] as number[],
    itemValue: [] as number[],
    windowFrom: [0],
    windowStart: [] as number[],
    windowEnd: [] as number[],
    windowOldest: [] as number[],
    staffFrom: [0],
    staff: [] as number[],
    staffCost: [] as number[],
  };
  private readonly model: Model;
  private readonly known = new Set<number>();

  constructor(model: Model) {
    this.model = model;
  }

  /** One more task; its demands and trainers come with `fill`. */
  add(row: Row): void {
    const { lists } = this;
    lists.type.push(row.type);
    lists.room.push(row.room);
    lists.slot.push(row.slot);
    lists.language.push(row.language);
    lists.place.push(row.place);
    lists.lock.push(row.lock);
    lists.least.push(row.least);
    lists.most.push(row.most);
    lists.opening.push(row.opening);
    lists.trainers.push(row.trainers);
    this.known.add(spotKey(this.model, row));
  }

  /** Demands, age ranges and trainers of the task that was added last. */
  fill(
    items: Candidates,
    staff: readonly { p: number; cost: number }[],
    span: number,
    base: { youngest: number; oldest: number } | null,
  ): void {
    const { lists, model } = this;
    const from = lists.itemDemand.length;
    for (const demand of items.demand) lists.itemDemand.push(demand);
    for (const value of items.value) lists.itemValue.push(value);
    lists.itemFrom.push(lists.itemDemand.length);
    const young = items.demand.map((d) => model.youngest[d] ?? 0);
    const old = items.demand.map((d) => model.oldest[d] ?? 0);
    for (const window of ageWindows(young, old, span, base)) {
      lists.windowStart.push(from + window.start);
      lists.windowEnd.push(from + window.end);
      lists.windowOldest.push(window.oldest);
    }
    lists.windowFrom.push(lists.windowStart.length);
    for (const { p, cost } of staff) {
      lists.staff.push(p);
      lists.staffCost.push(cost);
    }
    lists.staffFrom.push(lists.staff.length);
  }

  /** The tasks; `also` are spots that must be among them, if only in name. */
  done(also: readonly Spot[]): Tasks {
    const { model } = this;
    for (const spot of also) {
      if (this.known.has(spotKey(model, spot))) continue;
      const place = spot.room * model.slots.length + spot.slot;
      this.add({ ...spot, place, lock: -1, least: 1, most: 0, opening: 0, trainers: 0 });
      this.fill({ demand: [], value: [] }, [], 0, null);
    }
    const { lists } = this;
    const array = (list: readonly number[]) => new Int32Array(list);
    return {
      length: lists.type.length,
      type: array(lists.type),
      room: array(lists.room),
      slot: array(lists.slot),
      language: array(lists.language),
      place: array(lists.place),
      lock: array(lists.lock),
      least: array(lists.least),
      most: array(lists.most),
      opening: array(lists.opening),
      trainers: array(lists.trainers),
      itemFrom: array(lists.itemFrom),
      itemDemand: array(lists.itemDemand),
      itemValue: array(lists.itemValue),
      windowFrom: array(lists.windowFrom),
      windowStart: array(lists.windowStart),
      windowEnd: array(lists.windowEnd),
      windowOldest: array(lists.windowOldest),
      staffFrom: array(lists.staffFrom),
      staff: array(lists.staff),
      staffCost: array(lists.staffCost),
    };
  }
}
