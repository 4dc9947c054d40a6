import type { Instance, Plan, Reason } from './format.ts';
import { compile } from './model.ts';
import { planOf } from './plan.ts';
import type { Better, Progress } from './search.ts';
import { everyReason } from './unserved.ts';

/** What a search in another thread told until now: enough for a plan, whatever becomes of the search. */
export class Told {
  private readonly instance: Instance;
  private readonly startedAt: number;
  private best: Better | null = null;
  private bound: number | null = null;
  private reasons: readonly Reason[] | null = null;

  /** `startedAt` in milliseconds since 1970. */
  constructor(instance: Instance, startedAt: number) {
    this.instance = instance;
    this.startedAt = startedAt;
  }

  /** Whether a plan was told; without one there are only the locked groups. */
  get any(): boolean {
    return this.best !== null;
  }

  better(better: Better): void {
    this.best = better;
    this.keepBound(better.bound);
  }

  progress({ bound }: Progress): void {
    this.keepBound(bound);
  }

  because(reasons: readonly Reason[]): void {
    this.reasons = reasons;
  }

  /** The best plan that was told, or the locked groups alone. */
  plan(): Plan {
    const { instance, bound } = this;
    const model = this.best && this.reasons ? null : compile(instance);
    const reasons = this.reasons ?? (model ? everyReason(model, instance.demands) : []);
    const value = this.best?.value ?? model?.locked.reduce((sum, group) => sum + group.value, 0) ?? 0;
    const seconds = (performance.timeOrigin + performance.now() - this.startedAt) / 1000;
    return planOf(this.best?.groups ?? instance.locked, value, { bound, seconds, order: instance.demands, reasons });
  }

  private keepBound(bound: number | null): void {
    if (bound !== null) this.bound = Math.min(bound, this.bound ?? bound);
  }
}
