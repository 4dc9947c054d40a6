import pg from 'pg';
import type { Work } from '../work.ts';
import { LIVE_CHANNEL } from './news.ts';

const GATHER_MS = 250;

/** Tells open screens, in every process, that something about `topic` changed; only when the transaction was committed (news.ts). */
export async function announce(work: Work, topic: string): Promise<void> {
  work.news.topics.add(`${work.region.id} ${topic}`);
}

export interface Live {
  /** Calls `changed` at most once per 250 ms after news on one of the topics. Returns how to stop. */
  subscribe(regionId: string, topics: string[], changed: () => void): () => void;
  /** How many screens listen now. */
  listeners(): number;
  close(): Promise<void>;
}

/** One LISTEN connection per process, renewed when the database restarts. */
export function openLive(url: string): Live {
  const listeners = new Map<string, Set<() => void>>();
  let client: pg.Client | null = null;
  let closed = false;
  let screens = 0;

  const connect = async () => {
    const next = new pg.Client({ connectionString: url, application_name: 'opgroeiplein-live', keepAlive: true });
    next.on('error', () => {});
    next.on('end', () => {
      client = null;
      if (!closed) setTimeout(() => void connect(), 500).unref();
    });
    next.on('notification', (message) => {
      for (const call of listeners.get(message.payload ?? '') ?? []) call();
    });
    try {
      await next.connect();
      await next.query(`listen ${LIVE_CHANNEL}`);
      client = next;
    } catch {
      await next.end().catch(() => {});
    }
  };
  void connect();

  return {
    subscribe(regionId, topics, changed) {
      const gathered = gather(changed);
      screens += 1;
      const keys = topics.map((topic) => `${regionId} ${topic}`);
      for (const key of keys) listeners.set(key, (listeners.get(key) ?? new Set()).add(gathered.call));
      return () => {
        gathered.cancel();
        screens -= 1;
        for (const key of keys) {
          const calls = listeners.get(key);
          calls?.delete(gathered.call);
          if (calls?.size === 0) listeners.delete(key);
        }
      };
    },
    listeners: () => screens,
    async close() {
      closed = true;
      await client?.end();
    },
  };
}

function gather(changed: () => void): { call: () => void; cancel: () => void } {
  let timer: NodeJS.Timeout | undefined;
  const fire = () => {
    timer = undefined;
    changed();
  };
  return {
    call: () => {
      timer ??= setTimeout(fire, GATHER_MS);
    },
    cancel: () => clearTimeout(timer),
  };
}
