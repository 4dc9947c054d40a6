/** How long a search may take: until a moment, or a number of steps, whichever comes first; and whether someone asked it to stop. */
export class Budget {
  private readonly began: number;
  private readonly until: number;
  private readonly work: number;
  private readonly stopped: () => boolean;
  private readonly now: () => number;
  private steps = 0;

  /** `seconds` from `startedAt` (milliseconds of the clock `now`); null means no such limit. */
  constructor(options: {
    seconds: number | null;
    work: number | null;
    startedAt: number;
    now: () => number;
    stopped: () => boolean;
  }) {
    this.now = options.now;
    this.began = options.startedAt;
    this.until = options.seconds === null ? Number.POSITIVE_INFINITY : options.startedAt + options.seconds * 1000;
    this.work = options.work ?? Number.POSITIVE_INFINITY;
    this.stopped = options.stopped;
  }

  /** One step of work was done. What a step is depends on the phase only, never on time. */
  step(): void {
    this.steps++;
  }

  over(): boolean {
    return this.steps >= this.work || this.interrupted();
  }

  /** Time is up or a stop was asked: also in the middle of a step. */
  interrupted(): boolean {
    return this.stopped() || this.now() >= this.until;
  }

  /** From 0 to 1: the share of the budget that is used. With only steps it does not depend on time. */
  share(): number {
    const byWork = this.work === Number.POSITIVE_INFINITY ? 0 : this.steps / this.work;
    const byTime = this.until === Number.POSITIVE_INFINITY ? 0 : (this.now() - this.began) / (this.until - this.began);
    return Math.min(1, Math.max(byWork, byTime));
  }

  /** Seconds until time is up, for a solver that has a clock of its own; infinite when only steps are counted. */
  left(): number {
    return Math.max(0, (this.until - this.now()) / 1000);
  }

  seconds(): number {
    return (this.now() - this.began) / 1000;
  }
}
