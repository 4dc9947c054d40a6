import { z } from 'zod';
import type { Keys } from '../crypto/keys.ts';
import { seal, unseal } from '../crypto/seal.ts';

const Content = z.object({
  to: z.string(),
  lang: z.enum(['nl', 'en']),
  subject: z.string(),
  /** Plain text; a line that is only an address becomes a button in the HTML part. */
  text: z.string(),
  /** Words on the button. */
  button: z.string().optional(),
  /** What stands in a digest: the text without greeting. */
  gist: z.string().optional(),
  /** News that can be put off or turned off: the mail says where. */
  notice: z.boolean().optional(),
  /** The page where its addressee stops mails like this one. */
  leave: z.url().optional(),
  attachments: z.array(z.object({ name: z.string(), type: z.string(), content: z.string() })),
});
/** What a mail says and to whom. Kept sealed. */
export type MailContent = z.infer<typeof Content>;

export function sealContent(keys: Keys, content: MailContent): Buffer {
  return seal(keys, Content.parse(content));
}

export function openContent(keys: Keys, sealed: Buffer): MailContent {
  return Content.parse(unseal(keys, sealed));
}
