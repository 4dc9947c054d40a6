import { ConfigError } from '../config.ts';
import { EmbeddedDatabaseError } from '../db/embedded.ts';
import { MigrationError } from '../db/migrate.ts';

/** What to do about a failure at the start, in words for the person at the terminal. */
export function explainFailure(error: unknown, port: string): string {
  if (error instanceof ConfigError) return `The configuration is not right:\n${error.message}`;
  if (error instanceof EmbeddedDatabaseError) return `${error.message}\n${error.hint}`;
  if (error instanceof MigrationError) return error.message;
  switch (codeOf(error)) {
    case 'EADDRINUSE':
      return `Port ${port} is taken by another program.\nStop that program, or choose another port: PORT=3001 npm start`;
    case 'EACCES':
      return 'This port or folder may not be used by this account.\nChoose a port above 1024 (PORT=3000) and a folder that you may write (DATA_DIR).';
    case 'ENOSPC':
    case '53100':
      return 'The disk is full.\nMake room and start again; nothing is lost.';
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'ETIMEDOUT':
      return 'The database server does not answer.\nIs it running, and do host and port of DATABASE_URL belong to it?';
    case '28P01':
    case '28000':
      return 'The database server refuses the role or its password.\nLook at DATABASE_URL and DATABASE_OWNER_URL, and at pg_hba.conf of the server.';
    case '3D000':
      return 'The database of DATABASE_URL does not exist.\nMake it first (docs/operations.md, An own server).';
    default:
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** The code of a system or database error; of the first one where several addresses were tried. */
function codeOf(error: unknown): string {
  const first = error instanceof AggregateError ? error.errors[0] : error;
  return typeof first === 'object' && first !== null && 'code' in first ? String(first.code) : '';
}
