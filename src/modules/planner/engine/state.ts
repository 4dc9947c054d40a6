import type { Model } from './model.ts';
import type { Offer, Prices } from './offers.ts';
import { TAKEN } from './pricer.ts';
import type { Tasks } from './tasks.ts';

/** A plan while it is made: the groups that are open, and what they take. Only locked groups are there from the beginning. */
export class State {
  readonly open = new Set<Offer>();
  /** The group of a demand, a place (room and slot), a trainer's slot; `left` groups of a trainer. */
  readonly byDemand: (Offer | null)[];
  readonly byPlace: (Offer | null)[];
  readonly byStaff: (Offer | null)[];
  readonly left: Int32Array;
  value: number;
  private readonly model: Model;
  private readonly tasks: Tasks;

  constructor(model: Model, tasks: Tasks) {
    this.model = model;
    this.tasks = tasks;
    this.byDemand = new Array(model.source.demands.length).fill(null);
    this.byPlace = new Array(model.source.rooms.length * model.slots.length).fill(null);
    this.byStaff = new Array(model.source.trainers.length * model.slots.length).fill(null);
    this.left = Int32Array.from(model.trainerLeft);
    this.value = model.locked.reduce((sum, group) => sum + group.value, 0);
  }

  add(offer: Offer): void {
    this.open.add(offer);
    this.mark(offer, offer, -1);
    this.value += offer.value;
  }

  remove(offer: Offer): void {
    this.open.delete(offer);
    this.mark(offer, null, 1);
    this.value -= offer.value;
  }

  /** Whether a group can be opened beside the others. */
  fits(offer: Offer): boolean {
    const place = this.tasks.place[offer.task] ?? -1;
    if (place >= 0 && this.byPlace[place]) return false;
    if (place < 0) for (const other of this.open) if (other.task === offer.task) return false;
    for (const demand of offer.demands) if (this.byDemand[demand]) return false;
    for (const p of offer.trainers) if ((this.left[p] ?? 0) <= 0 || this.byStaff[this.staffAt(p, offer.task)]) return false;
    return true;
  }

  /** Prices at which only what is free can be bought, for nothing. */
  freePrices(): Prices {
    const slots = this.model.slots.length;
    const demand = Float64Array.from(this.byDemand, (offer) => (offer ? TAKEN : 0));
    const staff = Float64Array.from(this.byStaff, (offer, at) =>
      offer || (this.left[Math.floor(at / slots)] ?? 0) <= 0 ? TAKEN : 0,
    );
    return { demand, staff };
  }

  copy(): State {
    const made = new State(this.model, this.tasks);
    for (const offer of this.open) made.add(offer);
    return made;
  }

  private mark(offer: Offer, as: Offer | null, step: number): void {
    const place = this.tasks.place[offer.task] ?? -1;
    if (place >= 0) this.byPlace[place] = as;
    for (const demand of offer.demands) this.byDemand[demand] = as;
    for (const p of offer.trainers) {
      this.byStaff[this.staffAt(p, offer.task)] = as;
      this.left[p] = (this.left[p] ?? 0) + step;
    }
  }

  private staffAt(p: number, task: number): number {
    return p * this.model.slots.length + (this.tasks.slot[task] ?? 0);
  }
}
