import type { Socket } from 'node:net';
import type { Readable } from 'node:stream';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import type { MailSettings } from '../src/platform/mail/settings.ts';

export interface Received {
  from: string;
  to: string;
  /** The whole mail as it came over the line. */
  raw: string;
  messageId: string;
}

/** What the server does with the next mails; a new one takes everything. */
export interface Faults {
  /** Answer to RCPT TO. */
  recipient?: { code: number; text: string };
  /** Answer after the whole mail. */
  data?: { code: number; text: string };
  /** Drops the connection: before the mail was all there, or after it was but before the answer. */
  drop?: 'amid-data' | 'before-answer';
  /** Milliseconds to wait before the answer. */
  slow?: number;
}

export interface MailServer {
  port: number;
  received: Received[];
  faults: Faults;
  /** Settings of a program that sends through it. */
  settings(over?: Partial<MailSettings>): MailSettings;
  close(): Promise<void>;
}

/** A real SMTP server on this machine, that keeps what it takes and misbehaves when told. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const cut = (session: { id: string }) => {
    // A session does not show its socket; the server's own connection does.
    const open = server.connections as unknown as Set<{ id: string; _socket: Socket }>;
    for (const one of open) if (one.id === session.id) one._socket.destroy();
  };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    disableReverseLookup: true,
    closeTimeout: 100,
    onRcptTo(_address, _session, done) {
      done(state.faults.recipient ? refusal(state.faults.recipient) : null);
    },
    onData(stream, session, done) {
      if (state.faults.drop === 'amid-data') {
        stream.once('data', () => cut(session));
        return;
      }
      const take = async (raw: string) => {
        const { data, drop, slow } = state.faults;
        if (data) return done(refusal(data));
        const { mailFrom, rcptTo } = session.envelope;
        state.received.push({
          from: mailFrom ? mailFrom.address : '',
          to: rcptTo.map((one) => one.address).join(','),
          raw,
          messageId: /^Message-ID: <([^>]+)>/im.exec(raw)?.[1] ?? '',
        });
        if (slow) await new Promise((resolve) => setTimeout(resolve, slow));
        if (drop === 'before-answer') cut(session);
        else done(null, 'taken');
      };
      // A sender that is killed leaves half a mail.
      read(stream).then(take, () => {});
    },
    ...options,
  });
  server.on('error', () => {});
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const address = server.server.address();
  const state: MailServer = {
    port: address !== null && typeof address === 'object' ? address.port : 0,
    received: [],
    faults: {},
    settings: (over = {}) => ({
      host: '127.0.0.1',
      port: state.port,
      secure: false,
      startTls: 'never',
      auth: null,
      from: { name: '', address: 'post@opgroeiplein.test' },
      replyTo: null,
      bounce: null,
      ...over,
    }),
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return state;
}

async function read(stream: Readable): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  return Buffer.concat(parts).toString('utf8');
}

function refusal({ code, text }: { code: number; text: string }): Error {
  return Object.assign(new Error(text), { responseCode: code });
}
