import { setTimeout as sleep } from 'node:timers/promises';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
/** Requests and jobs in hand get so long; then connections are cut, and at the end so is the rest. */
const PATIENCE_MS = 7_000;
const DEADLINE_MS = 10_000;
/** One Ctrl-C may arrive twice: from the terminal and from npm. */
const SAME_SIGNAL_MS = 500;

export interface Stoppable {
  /** Stops taking requests and jobs, finishes those in hand, closes everything. */
  close(): Promise<void>;
  /** Cuts the connections that are still open. */
  cut(): void;
  /** Seconds to go on serving as "not ready", so that a load balancer sends nobody any more. */
  delay: number;
}

/** Ends the process when it is told to: gently at the first signal, at once at the second. */
export class Graceful {
  #running: Stoppable | null = null;
  #toldAt: number | null = null;
  readonly #say: (line: string) => void;

  constructor(say: (line: string) => void) {
    this.#say = say;
    for (const signal of SIGNALS) process.on(signal, () => this.#told());
  }

  /** Told to stop, perhaps not ended yet. */
  get stopping(): boolean {
    return this.#toldAt !== null;
  }

  /** The program runs from now on; a signal that came while it started is heeded now. */
  runs(program: Stoppable): void {
    this.#running = program;
    if (this.stopping) void this.#end(program);
  }

  #told(): void {
    const now = performance.now();
    if (this.#toldAt !== null) {
      if (this.#running && now - this.#toldAt > SAME_SIGNAL_MS) process.exit(1);
      return;
    }
    this.#toldAt = now;
    if (this.#running) void this.#end(this.#running);
  }

  async #end(program: Stoppable): Promise<void> {
    this.#say('Stopping ...');
    if (program.delay > 0) await sleep(program.delay * 1000);
    setTimeout(() => program.cut(), PATIENCE_MS).unref();
    setTimeout(() => {
      this.#say('Not everything ended within 10 s; ending now.');
      process.exit(1);
    }, DEADLINE_MS).unref();
    await program.close().catch((error: unknown) => this.#say(String(error)));
    process.exit(0);
  }
}
