import { Readable } from 'node:stream';
import type { ConnectionOptions } from 'node:tls';
import { createTransport } from 'nodemailer';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { MailSettings } from './settings.ts';

/** A finished mail with the addresses of its envelope. */
export interface Message {
  from: string;
  to: string;
  content: Buffer;
}

/** The way out of the house. */
export interface Post {
  settings: MailSettings;
  /** One attempt, that ends within two minutes. Never throws. */
  send(message: Message): Promise<Outcome>;
  /** Null when the server lets us in; else in one word why not. */
  check(): Promise<string | null>;
  close(): Promise<void>;
}

const PIECE = 16 * 1024;

/** Milliseconds that the parts of an attempt may take. */
export interface PostLimits {
  whole: number;
  connecting: number;
  silence: number;
}
const usual: PostLimits = { whole: 120_000, connecting: 15_000, silence: 60_000 };

/** Opens a small pool of connections to the mail server; nothing is connected before the first mail. */
export function openPost(settings: MailSettings, limits: PostLimits = usual, tls: ConnectionOptions = {}): Post {
  const transport = createTransport({
    pool: true,
    maxConnections: 3,
    // The pool must not send a mail again by itself: whether that is safe is decided by outcomeOf.
    maxRequeues: 0,
    idleTimeout: 30_000,
    host: settings.host,
    port: settings.port,
    secure: settings.secure,
    requireTLS: !settings.secure && settings.startTls === 'required',
    ignoreTLS: !settings.secure && settings.startTls === 'never',
    ...(settings.auth ? { auth: settings.auth } : {}),
    connectionTimeout: limits.connecting,
    greetingTimeout: limits.connecting,
    socketTimeout: limits.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
    tls: { minVersion: 'TLSv1.2', ...tls },
  });
  // Straight from our pieces to the connection, without a buffer in between that would take them before the server asked.
  transport.use('stream', ({ data, message }, done) => {
    if (data.raw instanceof Readable) {
      const source = data.raw;
      message.createReadStream = () => source;
    }
    done();
  });
  const underway = new Set<Promise<Outcome>>();

  const attempt = async ({ from, to, content }: Message): Promise<Outcome> => {
    const source = inPieces(content);
    try {
      const signal = AbortSignal.timeout(limits.whole);
      const { response } = await transport.sendMail({ envelope: { from, to: [to] }, raw: source, signal });
      return { kind: 'sent', code: Number(/^\d{3}/.exec(response)?.[0] ?? 250) };
    } catch (error) {
      return outcomeOf(Object(error), source.readableEnded);
    }
  };

  return {
    settings,
    send(message) {
      const task = attempt(message).finally(() => underway.delete(task));
      underway.add(task);
      return task;
    },
    async check() {
      try {
        await transport.verify();
        return null;
      } catch (error) {
        const outcome = outcomeOf(Object(error), false);
        return 'reason' in outcome ? outcome.reason : null;
      }
    },
    async close() {
      await Promise.race([Promise.all(underway), new Promise((resolve) => setTimeout(resolve, 5_000).unref())]);
      transport.close();
    },
  };
}

/** Ends when the last piece was taken, so that it can be seen whether a server had everything when it fell silent. */
function inPieces(content: Buffer): Readable {
  let at = 0;
  return new Readable({
    highWaterMark: PIECE,
    read() {
      const piece = content.subarray(at, at + PIECE);
      at += PIECE;
      this.push(piece.length > 0 ? piece : null);
    },
  });
}
