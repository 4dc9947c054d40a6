/** A failure of the embedded PostgreSQL that a person can solve: what happened, and what to do about it. */
export class EmbeddedDatabaseError extends Error {
  readonly hint: string;

  constructor(message: string, hint: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'EmbeddedDatabaseError';
    this.hint = hint;
  }
}

/**
 * Turns a system error, or what PostgreSQL wrote, into an error with a hint.
 * `doing` completes "Could not ...", `path` is the folder or file it was about.
 */
export function explain(error: unknown, doing: string, path: string): EmbeddedDatabaseError {
  if (error instanceof EmbeddedDatabaseError) return error;
  const text = error instanceof Error ? error.message : String(error);
  const message = `Could not ${doing} (${path}): ${text.trim() || 'no reason was given'}`;
  return new EmbeddedDatabaseError(message, hintFor(`${errorCode(error)} ${text}`, path), error);
}

/** The code of a system error (`ENOENT`), or an empty text. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

function hintFor(text: string, path: string): string {
  if (/ENOSPC|EDQUOT|No space left|Disk quota/i.test(text)) {
    return `The disk is full. Free some space (300 MB is enough to begin), or set DATA_DIR to a folder on another disk.`;
  }
  if (/EROFS|read-only file system/i.test(text)) {
    return `The file system is read-only. Set DATA_DIR to a folder that can be written.`;
  }
  if (/EACCES|EPERM|permission denied|not permitted|wrong ownership/i.test(text)) {
    return `This account (uid ${process.getuid?.() ?? '?'}) may not use ${path}. Hand the folder to this account (chown -R), start as the account that made it, or set DATA_DIR to another folder.`;
  }
  if (/user does not exist|effective user ID/i.test(text)) {
    return `PostgreSQL needs an account with a name at the first start. Give uid ${process.getuid?.()} one (useradd --uid ${process.getuid?.()} opgroeiplein), start as another account (in a container: --user node, or as root), or set DATABASE_URL.`;
  }
  if (/ENOTDIR|EEXIST|ENOTEMPTY/.test(text)) {
    return `Something that is not ours is in the way at ${path}. Remove it, or set DATA_DIR to another folder.`;
  }
  if (/error while loading shared libraries|ENOEXEC|GLIBC_|Exec format/i.test(text)) {
    return `The packaged PostgreSQL does not run on this system (it needs glibc or macOS). Set DATABASE_URL to a PostgreSQL server, version 18 or newer.`;
  }
  return `Look in the file log/postgres.log in the data folder, or set DATABASE_URL to your own PostgreSQL server, version 18 or newer.`;
}
