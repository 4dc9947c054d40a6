import { z } from 'zod';

/** How and as whom mail goes out. */
export interface MailSettings {
  host: string;
  port: number;
  /** TLS from the first byte (smtps). */
  secure: boolean;
  /** Without secure: `required` refuses a server that offers no STARTTLS, `never` does not ask for it. */
  startTls: 'required' | 'never';
  auth: { user: string; pass: string } | null;
  from: MailAddress;
  replyTo: MailAddress | null;
  /** Return path with `{id}` for the signed id of the mail. Null: bounces go to the address of `from`. */
  bounce: string | null;
}

export interface MailAddress {
  name: string;
  address: string;
}

const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?=.{4,253}$)[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$/;

/** One plain address that can stand in an SMTP command: no spaces, line ends or angle brackets. */
export function isMailAddress(text: string): boolean {
  return ADDRESS.test(text);
}

/** "Naam <adres>" or only an address; null when it is neither. */
export function readAddress(text: string): MailAddress | null {
  const named = /^\s*"?([^"<>\r\n]*?)"?\s*<([^<>\s]+)>\s*$/.exec(text);
  const [name, address] = named ? [named[1] ?? '', named[2] ?? ''] : ['', text.trim()];
  return isMailAddress(address) ? { name, address } : null;
}

/** Room that the signed id of a mail takes in a return path; 64 characters is the most before the @ (RFC 5321). */
export const BOUNCE_ID_LENGTH = 48;

/** The settings of the environment that are about mail; a part of the schema in config.ts. */
export const mailEnvironment = {
  SMTP_URL: z
    .string()
    .refine((value) => /^smtps?:\/\/[^/?#\s]+/.test(value) && URL.canParse(value), {
      error: 'must be like smtps://user:password@mail.example.nl or smtp://mail.example.nl:587',
    })
    .refine((value) => !URL.canParse(value) || tlsOf(new URL(value)) !== undefined, {
      error: 'after ?tls= comes required or never',
    })
    .optional(),
  MAIL_FROM: z
    .string()
    .refine((value) => readAddress(value) !== null, { error: 'must be an address, like Opgroeiplein <post@example.nl>' })
    .optional(),
  MAIL_REPLY_TO: z
    .string()
    .refine((value) => readAddress(value) !== null, { error: 'must be an address' })
    .optional(),
  MAIL_BOUNCE: z
    .string()
    .refine((value) => isBouncePattern(value), {
      error: 'must be an address with {id} in it, at most 16 more characters before the @, like bounce+{id}@example.nl',
    })
    .optional(),
  BOUNCE_TOKEN: z.string().min(16).optional(),
};

type Given = Partial<Record<keyof typeof mailEnvironment, string | undefined>>;

/** Faults of mail settings that need one another. */
export function missingMail(given: Given): string[] {
  const faults: string[] = [];
  if (given.SMTP_URL && !given.MAIL_FROM) faults.push('MAIL_FROM: required with SMTP_URL (who the mail is from)');
  for (const name of ['MAIL_FROM', 'MAIL_REPLY_TO', 'MAIL_BOUNCE'] as const)
    if (given[name] && !given.SMTP_URL) faults.push(`${name}: means nothing without SMTP_URL`);
  return faults;
}

/** The settings of a checked environment; null when mail is only kept. */
export function readMailSettings(given: Given): MailSettings | null {
  const from = given.MAIL_FROM ? readAddress(given.MAIL_FROM) : null;
  if (!given.SMTP_URL || !from) return null;
  const url = new URL(given.SMTP_URL);
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port ? Number(url.port) : secure ? 465 : 587,
    secure,
    startTls: tlsOf(url) ?? 'required',
    auth: url.username ? { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } : null,
    from,
    replyTo: given.MAIL_REPLY_TO ? readAddress(given.MAIL_REPLY_TO) : null,
    bounce: given.MAIL_BOUNCE ?? null,
  };
}

/** Encryption is required unless the server is this machine or the address says otherwise. Undefined: not understood. */
function tlsOf(url: URL): MailSettings['startTls'] | undefined {
  const asked = url.searchParams.get('tls');
  if (asked === 'required' || asked === 'never') return asked;
  if (asked !== null) return undefined;
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(url.hostname) ? 'never' : 'required';
}

function isBouncePattern(value: string): boolean {
  const parts = value.split('{id}');
  return parts.length === 2 && isMailAddress(parts.join('a'.repeat(BOUNCE_ID_LENGTH)));
}
