import { z } from 'zod';
import { readSecretFiles } from './config-files.ts';
import { misspelled } from './config-names.ts';
import { type MailSettings, mailEnvironment, missingMail, readMailSettings } from './mail/settings.ts';

const flag = z
  .enum(['0', '1', 'true', 'false'])
  .transform((v) => v === '1' || v === 'true')
  .default(false);
const databaseUrl = z.url({ protocol: /^postgres(ql)?$/, error: 'must be like postgres://role:password@host:5432/name' });

const Environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  DATA_DIR: z.string().min(1).default('./data'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  ROLE: z.enum(['all', 'web', 'worker']).default('all'),
  DATABASE_URL: databaseUrl.optional(),
  DATABASE_OWNER_URL: databaseUrl.optional(),
  DATABASE_REPLICA_URL: databaseUrl.optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
  MIGRATE: z.enum(['safe', 'breaking']).default('safe'),
  EXAMPLE: z.enum(['none', 'holland-rijnland']).optional(),
  REGION: z.string().trim().min(2).max(120).optional(),
  ADMIN_EMAIL: z.string().trim().toLowerCase().pipe(z.email()).optional(),
  SECRET_KEY: z.string().min(32).optional(),
  DATA_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits (32 bytes)')
    .optional(),
  DATA_KEYS_OLD: z
    .string()
    .transform((value) => value.split(',').map((key) => key.trim()))
    .pipe(z.array(z.string().regex(/^[0-9a-f]{64}$/, 'each must be 64 hexadecimal digits (32 bytes), with commas between')))
    .optional(),
  RATE_LIMIT: z.coerce.number().int().min(1).default(600),
  PAGE_CACHE_MS: z.coerce.number().int().min(0).max(1000).default(1000),
  TRUST_PROXY: flag,
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).optional(),
  METRICS_TOKEN: z.string().min(16).optional(),
  SHUTDOWN_DELAY: z.coerce.number().min(0).max(60).default(0),
  MAP_TILES_URL: z
    .url({ protocol: /^https?$/ })
    .refine((url) => ['{z}', '{x}', '{y}'].every((part) => url.includes(part)), 'must hold {z}, {x} and {y}')
    .optional(),
  MAP_TILES_CREDIT: z.string().trim().min(2).max(120).optional(),
  ...mailEnvironment,
});

/** Every setting, in the order of docs/operations.md. */
export const settingNames = Object.keys(Environment.shape);

/** Settings that may also be given as the name of a file with the value: SECRET_KEY_FILE=/run/secrets/secret-key. */
export const secretNames = [
  'DATABASE_URL',
  'DATABASE_OWNER_URL',
  'DATABASE_REPLICA_URL',
  'SECRET_KEY',
  'DATA_KEY',
  'DATA_KEYS_OLD',
  'METRICS_TOKEN',
  'SMTP_URL',
  'BOUNCE_TOKEN',
] as const;

/** All settings of the program, read once at start. Documented in docs/operations.md. */
export interface Config {
  host: string;
  port: number;
  dataDir: string;
  /** The only source of links in mails; never the Host header. Null: follows the address we listen on. */
  publicUrl: string | null;
  /** What this process does: serve pages, do jobs, or both. */
  role: 'all' | 'web' | 'worker';
  databaseUrl: string | null;
  databaseOwnerUrl: string | null;
  /** A copy that follows the database, for what visitors read. */
  databaseReplicaUrl: string | null;
  databasePool: number;
  /** `breaking`: also apply migrations that a program of the version before cannot live with. */
  migrate: 'safe' | 'breaking';
  example: 'none' | 'holland-rijnland';
  /** Name of the region to found when the database has none. */
  regionName: string | null;
  /** Address of the first administrator of the region that is founded. */
  adminEmail: string | null;
  secretKey: string | null;
  dataKey: string | null;
  /** Keys that may still open and find, beside DATA_KEY (docs/operations.md, New key). */
  dataKeysOld: string[];
  /** Requests per minute and address on ordinary routes. */
  rateLimit: number;
  /** How long a page that visitors see alike is kept, in ms; at most 1000, so that a change shows within a second. */
  pageCacheMs: number;
  trustProxy: boolean;
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  /** Who shows it (as bearer) may read /metrics from elsewhere. */
  metricsToken: string | null;
  /** Seconds between "not ready" and the end, so that a load balancer sends nobody any more. */
  shutdownDelay: number;
  /** The mail server; null: mail is kept. */
  mail: MailSettings | null;
  /** Address of the tiles of a street map and whom to thank for it; null: maps are drawn without streets. */
  mapTiles: { url: string; credit: string } | null;
  /** Who shows it may hand in mail that came back. */
  bounceToken: string | null;
  /** What is probably not meant, for the person at the terminal. */
  warnings: string[];
}

/** Thrown with every fault of the configuration at once. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Reads and checks the environment. Throws ConfigError that names every fault, and never a value. */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const { given, faults } = readSecretFiles(env, secretNames);
  const parsed = Environment.safeParse(given);
  faults.push(...(parsed.error?.issues ?? []).map((issue) => `${issue.path.join('.')}: ${issue.message}`));
  faults.push(...missing(given), ...missingMail(given));
  if (faults.length > 0 || !parsed.success) throw new ConfigError(faults.join('\n'));
  const e = parsed.data;
  return {
    host: e.HOST,
    port: e.PORT,
    dataDir: e.DATA_DIR,
    publicUrl: e.PUBLIC_URL?.replace(/\/$/, '') ?? null,
    role: e.ROLE,
    databaseUrl: e.DATABASE_URL ?? null,
    databaseOwnerUrl: e.DATABASE_OWNER_URL ?? e.DATABASE_URL ?? null,
    databaseReplicaUrl: e.DATABASE_REPLICA_URL ?? null,
    databasePool: e.DATABASE_POOL,
    migrate: e.MIGRATE,
    example: e.EXAMPLE ?? (e.DATABASE_URL ? 'none' : 'holland-rijnland'),
    regionName: e.REGION ?? null,
    adminEmail: e.ADMIN_EMAIL ?? null,
    secretKey: e.SECRET_KEY ?? null,
    dataKey: e.DATA_KEY ?? null,
    dataKeysOld: e.DATA_KEYS_OLD ?? [],
    rateLimit: e.RATE_LIMIT,
    pageCacheMs: e.PAGE_CACHE_MS,
    trustProxy: e.TRUST_PROXY,
    logLevel: e.LOG_LEVEL ?? (e.DATABASE_URL ? 'info' : 'warn'),
    metricsToken: e.METRICS_TOKEN ?? null,
    shutdownDelay: e.SHUTDOWN_DELAY,
    mail: readMailSettings(e),
    mapTiles: e.MAP_TILES_URL && e.MAP_TILES_CREDIT ? { url: e.MAP_TILES_URL, credit: e.MAP_TILES_CREDIT } : null,
    bounceToken: e.BOUNCE_TOKEN ?? null,
    warnings: [...misspelled(given, settingNames, secretNames), ...unsafeAddress(e.HOST, e.PUBLIC_URL)],
  };
}

/** Settings that need one another. Looks at what was given, so that these are told together with all other faults. */
function missing(given: Record<string, string | undefined>): string[] {
  const faults: string[] = [];
  if (given.MAP_TILES_URL && !given.MAP_TILES_CREDIT)
    faults.push('MAP_TILES_CREDIT: required with MAP_TILES_URL (whose map it is)');
  if (given.DATABASE_URL) {
    if (!given.SECRET_KEY) faults.push('SECRET_KEY: required with DATABASE_URL (at least 32 characters)');
    if (!given.DATA_KEY) faults.push('DATA_KEY: required with DATABASE_URL (64 hexadecimal digits)');
    return faults;
  }
  for (const name of ['DATABASE_OWNER_URL', 'DATABASE_REPLICA_URL'])
    if (given[name]) faults.push(`${name}: means nothing without DATABASE_URL`);
  if (given.ROLE === 'web' || given.ROLE === 'worker')
    faults.push(`ROLE: ${given.ROLE} needs DATABASE_URL; the embedded database serves one process`);
  return faults;
}

function unsafeAddress(host: string, publicUrl: string | undefined): string[] {
  if (/^(localhost|127\.|::1$)/.test(host)) return [];
  if (publicUrl?.startsWith('https:')) return [];
  return [
    publicUrl
      ? `PUBLIC_URL is not https, and HOST ${host} is reached from outside: passwords and cookies can be read on the way`
      : `PUBLIC_URL is not set, and HOST ${host} is reached from outside: links in mails will say localhost`,
  ];
}
