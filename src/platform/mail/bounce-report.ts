import PostalMime from 'postal-mime';

/** What a delivery status notification (RFC 3464) says about the one recipient of a mail. */
export interface BounceReport {
  /** Every address to which the notification was sent: the return path is among them. */
  sentTo: string[];
  action: 'failed' | 'delayed' | 'other';
  /** "5.1.1" (RFC 3463). */
  status: string;
}

const RECIPIENT_HEADERS = new Set(['to', 'delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to', 'x-rcpt-to']);

/** Reads a mail that came back; null when it is no delivery status notification (an answer, a holiday notice). */
export async function readBounce(raw: string | Buffer): Promise<BounceReport | null> {
  const mail = await PostalMime.parse(raw, { attachmentEncoding: 'utf8' }).catch(() => null);
  const part = mail?.attachments.find((one) => /^message\/(global-)?delivery-status$/.test(one.mimeType));
  if (!mail || !part) return null;
  const [, ...recipients] = fieldGroups(String(part.content));
  const said = recipients.find((fields) => fields.has('action') && fields.has('status'));
  const status = /\b([245]\.\d{1,3}\.\d{1,3})\b/.exec(said?.get('status') ?? '')?.[1];
  if (!said || !status) return null;
  const action = said.get('action')?.trim().toLowerCase();
  return {
    sentTo: mail.headers.filter((header) => RECIPIENT_HEADERS.has(header.key)).map((header) => header.value),
    action: action === 'failed' || action === 'delayed' ? action : 'other',
    status,
  };
}

/** Groups of "Name: value" lines between empty lines; the first is about the message, the others about its recipients. */
function fieldGroups(text: string): Map<string, string>[] {
  return text
    .replaceAll('\r\n', '\n')
    .replaceAll(/\n[ \t]+/g, ' ')
    .trim()
    .split(/\n{2,}/)
    .map((group) => new Map(group.split('\n').map((line) => field(line))));
}

function field(line: string): [string, string] {
  const colon = line.indexOf(':');
  return [line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()];
}
