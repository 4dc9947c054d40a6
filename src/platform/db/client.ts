import pg from 'pg';
import { planName } from './kept-plans.ts';

/** At the end of a statement whose answer says nothing: nobody waits for it. Only within a transaction that is committed with waiting. */
export const AHEAD = '/* sent ahead */';
const OPENING = /^(begin|start transaction)\b/;
const SCOPE = /^select set_config\('app\.region_id'/;
const isSentAhead = (text: string) => text.endsWith(AHEAD) || OPENING.test(text) || SCOPE.test(text);
const NO_ANSWER = { command: '', rowCount: 0, rows: [] };
/** What PostgreSQL answers to every statement after one that failed. */
const ABORTED = '25P02';

type Query = (...args: unknown[]) => Promise<{ command: string }>;

/**
 * A connection as the program uses it: Temporal values go as their ISO text, the database keeps the plans of what is asked often
 * (docs/adr/0013), and what nobody waits for goes along with what comes next (docs/adr/0015).
 */
export class Client extends pg.Client {
  readonly #kept = new Set<string>();
  #held = 0;
  /** Why the transaction is broken, when that was found by a statement that nobody waited for. */
  #fault: unknown;

  constructor(config?: string | pg.ClientConfig) {
    super({ ...(typeof config === 'string' ? { connectionString: config } : config), pipeline: true });
    this.query = ((first: unknown, values: unknown, ...rest: unknown[]) => {
      if (typeof first !== 'string' || !Array.isArray(values)) return this.#send([first, values, ...rest], true);
      const name = planName(first, this.#kept);
      const asked = [{ text: first, values: values.map(asText), ...(name ? { name } : {}) }, ...rest];
      return isSentAhead(first) ? this.#sendAhead(first, asked) : this.#ask(first, asked);
    }) as typeof this.query;
  }

  /** `now`: with everything that was kept back, in one piece. */
  #send(args: unknown[], now: boolean): ReturnType<Query> {
    // Looked up at each call: tests and measurements listen in on it.
    const asked = Reflect.apply(pg.Client.prototype.query as Query, this, args);
    for (; now && this.#held > 0; this.#held -= 1) this.connection.stream.uncork();
    return asked;
  }

  #sendAhead(text: string, args: unknown[]): Promise<typeof NO_ANSWER> {
    if (OPENING.test(text)) this.#fault = undefined;
    this.#held += 1;
    this.connection.stream.cork();
    this.#send(args, false).catch((error: unknown) => {
      this.#fault ??= error;
    });
    return Promise.resolve(NO_ANSWER);
  }

  /** Whoever waits hears what went wrong before, not only that the transaction is broken. */
  async #ask(text: string, args: unknown[]): ReturnType<Query> {
    try {
      const answer = await this.#send(args, true);
      if (text === 'commit' && answer.command === 'ROLLBACK' && this.#fault) throw this.#fault;
      return answer;
    } catch (error) {
      throw isAborted(error) ? (this.#fault ?? error) : error;
    }
  }
}

const isAborted = (error: unknown) => error instanceof pg.DatabaseError && error.code === ABORTED;

/** pg would send Temporal values as quoted JSON. */
function asText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asText);
  return value instanceof Temporal.Instant || value instanceof Temporal.PlainDate ? value.toString() : value;
}
