import { z } from 'zod';

const flag = z
  .enum(['0', '1', 'true', 'false'])
  .transform((v) => v === '1' || v === 'true')
  .default(false);

const Environment = z.object({
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535).default(3000),
  DATA_DIR: z.string().min(1).default('./data'),
  PUBLIC_URL: z.url({ protocol: /^https?$/ }).optional(),
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_OWNER_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  DATABASE_POOL: z.coerce.number().int().min(2).max(200).default(20),
  EXAMPLE: z.enum(['none', 'holland-rijnland']).optional(),
  REGION: z.string().trim().min(2).max(120).optional(),
  SECRET_KEY: z.string().min(32).optional(),
  DATA_KEY: z
    .string()
    .regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits (32 bytes)')
    .optional(),
  RATE_LIMIT: z.coerce.number().int().min(1).default(600),
  TRUST_PROXY: flag,
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
});

/** All settings of the program, read once at start. Documented in docs/operations.md. */
export interface Config {
  host: string;
  port: number;
  dataDir: string;
  /** The only source of links in mails; never the Host header. Null: follows the address we listen on. */
  publicUrl: string | null;
  databaseUrl: string | null;
  databaseOwnerUrl: string | null;
  databasePool: number;
  example: 'none' | 'holland-rijnland';
  /** Name of the region to found when the database has none. */
  regionName: string | null;
  secretKey: string | null;
  dataKey: string | null;
  /** Requests per minute and address on ordinary routes. */
  rateLimit: number;
  trustProxy: boolean;
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

/** Thrown with every fault of the configuration at once. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

/** Reads and checks the environment. Throws ConfigError that names every fault. */
export function loadConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  const e = parsed.data;
  const faults: string[] = [];
  if (e.DATABASE_URL && !e.SECRET_KEY) faults.push('SECRET_KEY: required with DATABASE_URL (at least 32 characters)');
  if (e.DATABASE_URL && !e.DATA_KEY) faults.push('DATA_KEY: required with DATABASE_URL (64 hexadecimal digits)');
  if (faults.length > 0) throw new ConfigError(faults.join('\n'));
  return {
    host: e.HOST,
    port: e.PORT,
    dataDir: e.DATA_DIR,
    publicUrl: e.PUBLIC_URL?.replace(/\/$/, '') ?? null,
    databaseUrl: e.DATABASE_URL ?? null,
    databaseOwnerUrl: e.DATABASE_OWNER_URL ?? e.DATABASE_URL ?? null,
    databasePool: e.DATABASE_POOL,
    example: e.EXAMPLE ?? (e.DATABASE_URL ? 'none' : 'holland-rijnland'),
    regionName: e.REGION ?? null,
    secretKey: e.SECRET_KEY ?? null,
    dataKey: e.DATA_KEY ?? null,
    rateLimit: e.RATE_LIMIT,
    trustProxy: e.TRUST_PROXY,
    logLevel: e.LOG_LEVEL,
  };
}
