import MailComposer from 'nodemailer/lib/mail-composer';
import { localPath } from '../i18n/lang.ts';
import type { Region, Services } from '../work.ts';
import { bounceAddress } from './bounce-address.ts';
import type { MailContent } from './content.ts';
import { mailHtml } from './html.tsx';
import { NOTICES_PATH } from './html-edges.tsx';
import type { Message } from './post.ts';
import { isMailAddress, type MailSettings } from './settings.ts';

interface Letter {
  id: string;
  createdAt: Temporal.Instant;
  content: MailContent;
}

/** The mail as it goes over the line; null when its address cannot be one. The same id gives the same Message-ID at every attempt. */
export async function composeMessage(
  services: Services,
  settings: MailSettings,
  region: Region,
  { id, createdAt, content }: Letter,
): Promise<Message | null> {
  const to = content.to.trim();
  if (!isMailAddress(to)) return null;
  const { publicUrl } = services;
  const from = settings.bounce ? bounceAddress(services.keys, settings.bounce, id) : settings.from.address;
  const composer = new MailComposer({
    from: { name: settings.from.name || `Opgroeiplein ${oneLine(region.name)}`, address: settings.from.address },
    to: { name: '', address: to },
    ...(settings.replyTo ? { replyTo: settings.replyTo } : {}),
    subject: oneLine(content.subject),
    text: plainText(content, publicUrl),
    html: mailHtml(content, region, publicUrl),
    attachments: content.attachments.map((one) => ({
      filename: oneLine(one.name),
      contentType: oneLine(one.type),
      content: Buffer.from(one.content),
      // So that it arrives byte for byte, whatever its line ends are.
      contentTransferEncoding: 'base64',
    })),
    messageId: `<${id}@${new URL(publicUrl).hostname}>`,
    date: new Date(createdAt.epochMilliseconds),
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': content.lang,
      ...leaving(content.leave ?? (content.notice ? noticesUrl(content, publicUrl) : null)),
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return { from, to, content: await composer.compile().build() };
}

/** Where mails like this one are stopped (RFC 2369). */
function leaving(page: string | null): Record<string, string> {
  return page ? { 'List-Unsubscribe': `<${oneLine(page)}>` } : {};
}

const settingsLine = { nl: 'Kies zelf welk nieuws je krijgt en wanneer:', en: 'Choose which news you get, and when:' };

/** The text as it was written; news also says where to change what comes when. */
function plainText(content: MailContent, publicUrl: string): string {
  if (!content.notice) return content.text;
  return `${content.text}\n\n--\n${settingsLine[content.lang]}\n${noticesUrl(content, publicUrl)}\n`;
}

function noticesUrl(content: MailContent, publicUrl: string): string {
  return publicUrl + localPath(NOTICES_PATH, content.lang);
}

/** Nothing that a header could be split with. */
function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}
