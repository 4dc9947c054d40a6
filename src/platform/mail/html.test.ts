import { readFileSync } from 'node:fs';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import type { Region } from '../work.ts';
import type { MailContent } from './content.ts';
import { mailHtml } from './html.tsx';
import { palette } from './palette.ts';
import { preheader, textParts } from './text-parts.ts';

const contact = { phone: '071 123 45 67', email: 'vragen@voorbeeld.example', hours: 'ma t/m vr 9.00-17.00 uur' };
const region = { name: 'Holland Rijnland', contact } as Region;
const mail: MailContent = {
  to: 'ouder@ontvanger.test',
  lang: 'nl',
  subject: 'Bevestig uw aanmelding voor <Peuter> & Co',
  text: [
    'Beste Noor,',
    'Fijn dat u meedoet. We houden de plek voor u vast.',
    'Wat: Peuter in Zicht\nEerste keer: dinsdag 1 december, 19.30 uur\nWaar: Buurthuis, Leiden',
    'Open deze pagina, of kijk op https://opgroeiplein.test/hulp. Druk op de knop:',
    'https://opgroeiplein.test/aanmelding/abc?a=1&b=2',
    'Met vriendelijke groet,\nOpgroeiplein',
  ].join('\n\n'),
  button: 'Bevestig uw aanmelding',
  attachments: [],
};
const html = mailHtml(mail, region, 'https://opgroeiplein.test');

test('a line that is only an address is a button with words, an address in a sentence is a link', () => {
  expect(textParts(mail.text).map((part) => part.kind)).toEqual([
    'paragraph',
    'paragraph',
    'facts',
    'paragraph',
    'button',
    'paragraph',
  ]);
  expect(html).toMatch(/<a href="https:\/\/opgroeiplein\.test\/aanmelding\/abc\?a=1&amp;b=2"[^>]*>Bevestig uw aanmelding<\/a>/);
  expect(html).toMatch(/<a href="https:\/\/opgroeiplein\.test\/hulp"[^>]*>https:\/\/opgroeiplein\.test\/hulp<\/a>\. Druk/);
  expect(html).toContain('<strong>Eerste keer:</strong> dinsdag 1 december, 19.30 uur');
});

test('what people wrote is text and never markup', () => {
  expect(html).toContain('Bevestig uw aanmelding voor &lt;Peuter> &amp; Co');
  const attack = {
    ...mail,
    subject: '<img src=x>',
    text: '<script>x</script>\n\nhttps://x.test/"><img src=y>\n\njavascript:alert(1)',
  };
  expect(mailHtml(attack, { ...region, name: '<b>' }, 'https://opgroeiplein.test')).not.toMatch(
    /<img|<script|<b>|href="javascript/,
  );
});

test('nothing is fetched and nobody is followed', () => {
  expect(html).not.toMatch(/<img|<link|<script|<iframe|url\(|@import|src=|<form/i);
});

test('language, direction, title, what shows behind the subject, and the contact at the foot', () => {
  expect(html).toMatch(/^<!doctype html><html lang="nl" dir="ltr">/);
  expect(preheader(mail.text)).toBe('Fijn dat u meedoet. We houden de plek voor u vast.');
  expect(html).toContain(preheader(mail.text));
  expect(html).toContain('href="tel:0711234567"');
  expect(html).toContain('mailto:vragen@voorbeeld.example');
  const english = mailHtml({ ...mail, lang: 'en' }, region, 'https://opgroeiplein.test');
  expect(english).toMatch(/<html lang="en" dir="ltr">/);
  expect(english).toContain('Questions?');
  expect(english).toContain('href="https://opgroeiplein.test/en"');
});

test('valid, with tables that screen readers pass over', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended', 'html-validate:a11y'],
    rules: {
      'presentation-role-style': 'off',
      'no-inline-style': 'off',
      'require-sri': 'off',
      'doctype-style': 'off',
      'void-style': 'off',
      'tel-non-breaking': 'off',
      'long-title': 'off',
    },
  });
  const { results } = await validator.validateString(html);
  expect(results.flatMap((result) => result.messages.map((one) => `${one.ruleId}: ${one.message}`))).toEqual([]);
  expect(html.match(/<table/g)?.length).toBe(html.match(/<table role="presentation"/g)?.length);
});

test("the colours are the theme's, light and dark", () => {
  const tokens = readFileSync(new URL('../../ui/styles/tokens.css', import.meta.url), 'utf8');
  for (const { token, light, dark } of Object.values(palette))
    expect(tokens).toContain(`--basis-color-${token}: light-dark(${light}, ${dark});`);
});
