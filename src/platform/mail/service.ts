import type { MailKind } from './kinds.ts';
import type { Post } from './post.ts';

/** What the program knows about mail, for everybody who sends or looks after it. */
export interface MailService {
  /** The mail server; null when mail is only kept. */
  post: Post | null;
  kinds: readonly MailKind[];
  /** Who shows it may hand in what came back. */
  bounceToken: string | null;
}

/** The kind as its module declared it. */
export function kindOf(service: MailService, kind: string): MailKind | undefined {
  return service.kinds.find((one) => one.kind === kind);
}
