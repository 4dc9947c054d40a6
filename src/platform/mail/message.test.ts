import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { expect, test } from 'vitest';
import { deriveKeys } from '../crypto/keys.ts';
import type { Region, Services } from '../work.ts';
import { mailOfBounceAddress } from './bounce-address.ts';
import type { MailContent } from './content.ts';
import { composeMessage } from './message.ts';
import type { MailSettings } from './settings.ts';

const keys = deriveKeys('ab'.repeat(32), 'a secret for tests only, of enough length');
const services = { keys, publicUrl: 'https://opgroeiplein.test:8443' } as Services;
const region = { name: 'Holland Rijnland', contact: {} } as Region;
const settings: MailSettings = {
  ...{ host: 'mail.test', port: 25, secure: false, startTls: 'never', auth: null, bounce: 'bounce+{id}@opgroeiplein.test' },
  from: { name: 'Plein Zoë, "Noord"', address: 'post@opgroeiplein.test' },
  replyTo: { name: '', address: 'antwoord@opgroeiplein.test' },
};
const id = '01936f6e-7d2a-7000-8000-00000000abcd';
const plain: MailContent = {
  to: 'ouder@ontvanger.test',
  lang: 'nl',
  subject: 'Het staat vast: Peuter in Zicht – café',
  text: 'Beste Noor,\n\nTot dinsdag.\n\nhttps://opgroeiplein.test/aanmelding/abc\n\nGroet',
  attachments: [],
};

async function composed(over: Partial<MailContent>, region_ = region) {
  const createdAt = Temporal.Instant.from('2026-11-24T09:30:00Z');
  const message = await composeMessage(services, settings, region_, { id, createdAt, content: { ...plain, ...over } });
  if (!message) throw new Error('no message');
  const raw = message.content.toString('utf8');
  return { message, raw, head: raw.slice(0, raw.indexOf('\r\n\r\n')), parsed: await PostalMime.parse(raw) };
}

const namesOf = (head: string) => [...head.matchAll(/^([A-Za-z-]+):/gm)].map(([, name]) => name?.toLowerCase() ?? '').sort();

test('sender, answer address, subject, date and both parts survive the line, whatever letters they have', async () => {
  const { parsed, message, head } = await composed({});
  expect(parsed.from).toMatchObject({ name: 'Plein Zoë, "Noord"', address: 'post@opgroeiplein.test' });
  expect(parsed.replyTo).toMatchObject([{ address: 'antwoord@opgroeiplein.test' }]);
  expect(parsed.to).toMatchObject([{ address: 'ouder@ontvanger.test' }]);
  expect(parsed.subject).toBe(plain.subject);
  expect(parsed.text?.trim()).toBe(plain.text);
  expect(parsed.html).toContain('<html lang="nl" dir="ltr">');
  expect(parsed.date).toBe('2026-11-24T09:30:00.000Z');
  expect(head).toMatch(/^Auto-Submitted: auto-generated$/m);
  expect(head).toMatch(/^Content-Language: nl$/m);
  expect(mailOfBounceAddress(keys, message.from)).toBe(id);
  expect(message.content.every((byte) => byte < 128)).toBe(true);
});

test('the same mail has the same Message-ID at every attempt, without port', async () => {
  const [first, second] = [await composed({}), await composed({})];
  expect(first.parsed.messageId).toBe(`<${id}@opgroeiplein.test>`);
  expect(second.parsed.messageId).toBe(first.parsed.messageId);
});

test('news says where to change what comes when, other mail does not', async () => {
  const news = await composed({ notice: true });
  expect(news.head).toContain('List-Unsubscribe: <https://opgroeiplein.test:8443/mijn/meldingen>');
  expect(news.parsed.text).toContain('https://opgroeiplein.test:8443/mijn/meldingen');
  expect((await composed({ notice: true, lang: 'en' })).head).toContain('/en/mijn/meldingen>');
  expect((await composed({ leave: 'https://opgroeiplein.test:8443/w/stop/x' })).head).toContain(
    'List-Unsubscribe: <https://opgroeiplein.test:8443/w/stop/x>',
  );
  expect((await composed({})).raw).not.toMatch(/List-Unsubscribe|mijn\/meldingen/);
});

test('a calendar file arrives byte for byte, with its method', async () => {
  const ics = 'BEGIN:VCALENDAR\r\nSUMMARY:Café\r\nEND:VCALENDAR\r\n';
  const attachments = [{ name: 'afgelast.ics', type: 'text/calendar; charset=utf-8; method=CANCEL', content: ics }];
  const { parsed, raw } = await composed({ attachments });
  const [file] = parsed.attachments;
  expect(file).toMatchObject({ filename: 'afgelast.ics', mimeType: 'text/calendar', method: 'CANCEL' });
  expect(raw).toContain(Buffer.from(ics).toString('base64'));
});

const BAD = 'x\r\nBcc: dief@kwaad.test\r\n\r\n<script>alert(1)</script>\n.\nRCPT TO:<dief@kwaad.test>\u2028Cc: nog@kwaad.test';

test('no field can add a header, a recipient or an end', async () => {
  const clean = namesOf((await composed({ attachments: [] })).head);
  for (const over of [
    { subject: BAD },
    { text: BAD },
    { button: BAD },
    { attachments: [{ name: BAD, type: 'text/plain', content: BAD }] },
    { attachments: [{ name: 'a.txt', type: `text/plain; name=${BAD}`, content: 'a' }] },
  ]) {
    const { head, parsed, message } = await composed(over, { ...region, name: BAD });
    expect(namesOf(head), JSON.stringify(over)).toEqual(clean);
    expect([parsed.bcc ?? [], parsed.cc ?? []]).toEqual([[], []]);
    expect(message.to).toBe(plain.to);
    expect(parsed.attachments.length).toBe(over.attachments?.length ?? 0);
    expect(parsed.html).not.toContain('<script>alert');
  }
});

test('what is not one plain address is no recipient', async () => {
  const createdAt = Temporal.Instant.from('2026-11-24T09:30:00Z');
  for (const to of [`a@b.test${BAD}`, 'a@b.test, c@d.test', 'a@b.test>', 'Jan <a@b.test>', 'a b@c.test', '', 'a@b.test\r\nDATA'])
    expect(await composeMessage(services, settings, region, { id, createdAt, content: { ...plain, to } }), to).toBeNull();
});

test('any subject comes over as one line and leaves the other headers as they were', async () => {
  const clean = namesOf((await composed({})).head);
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (subject) => {
      const { head } = await composed({ subject: `a${subject}` });
      expect(namesOf(head)).toEqual(clean);
    }),
    { numRuns: 60 },
  );
});
