import { z } from 'zod';

const line = z.looseObject({ msg: z.literal('request'), ms: z.number() });

/** Hears the log of the program (LOG_LEVEL=info): how long each answer took, as the server itself measures it, in ms. */
export class ServerTimes {
  #times: number[] = [];

  readonly hear = (text: string): void => {
    if (!text.startsWith('{')) return;
    const read = line.safeParse(JSON.parse(text));
    if (read.success) this.#times.push(read.data.ms);
  };

  /** What was heard since the last time. Lines come a moment after the answers. */
  async taken(): Promise<number[]> {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const times = this.#times;
    this.#times = [];
    return times;
  }
}
