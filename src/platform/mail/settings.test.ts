import { expect, test } from 'vitest';
import { ConfigError, loadConfig } from '../config.ts';
import { readAddress } from './settings.ts';

const from = { MAIL_FROM: 'Opgroeiplein Zoë <post@opgroeiplein.test>' };

/** What the start would say. */
function faultsOf(env: Record<string, string>): string {
  try {
    loadConfig(env);
    return '';
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
}

test('without SMTP_URL mail is kept', () => {
  expect(loadConfig({}).mail).toBeNull();
});

test('user and password come out of the address', () => {
  const { mail } = loadConfig({ SMTP_URL: 'smtps://jan%40x:geheim%2Fwoord@mail.example.nl', ...from });
  expect(mail).toMatchObject({ host: 'mail.example.nl', port: 465, secure: true, auth: { user: 'jan@x', pass: 'geheim/woord' } });
  expect(mail?.from).toEqual({ name: 'Opgroeiplein Zoë', address: 'post@opgroeiplein.test' });
});

test.each([
  ['smtp://mail.example.nl', 'required', 587],
  ['smtp://mail.example.nl:25?tls=never', 'never', 25],
  ['smtp://127.0.0.1:1025', 'never', 1025],
  ['smtp://localhost:1025?tls=required', 'required', 1025],
  ['smtp://[::1]:1025', 'never', 1025],
  ['smtp://127.0.0.1.nip.example:25', 'required', 25],
])('%s: TLS %s, port %i', (url, startTls, port) => {
  expect(loadConfig({ SMTP_URL: url, ...from }).mail).toMatchObject({ startTls, port, secure: false });
});

test.each([
  [{ SMTP_URL: 'mail.example.nl', ...from }, 'SMTP_URL: must be like'],
  [{ SMTP_URL: 'http://mail.example.nl', ...from }, 'SMTP_URL: must be like'],
  [{ SMTP_URL: 'smtp://', ...from }, 'SMTP_URL: must be like'],
  [{ SMTP_URL: 'smtp://mail.example.nl?tls=misschien', ...from }, 'SMTP_URL: after ?tls='],
  [{ SMTP_URL: 'smtp://mail.example.nl' }, 'MAIL_FROM: required with SMTP_URL'],
  [{ ...from }, 'MAIL_FROM: means nothing without SMTP_URL'],
  [{ SMTP_URL: 'smtp://mail.example.nl', MAIL_FROM: 'post' }, 'MAIL_FROM: must be an address'],
  [{ SMTP_URL: 'smtp://m.nl', ...from, MAIL_BOUNCE: 'bounce@example.nl' }, 'MAIL_BOUNCE: must be an address with {id}'],
  [{ SMTP_URL: 'smtp://m.nl', ...from, MAIL_BOUNCE: 'a-very-long-start-of+{id}@example.nl' }, 'MAIL_BOUNCE: must be'],
  [{ BOUNCE_TOKEN: 'kort' }, 'BOUNCE_TOKEN'],
])('%j is refused at the start with its name, and never with a password', (env, fault) => {
  expect(faultsOf(env)).toContain(fault);
  expect(faultsOf({ ...env, SMTP_URL: 'smtp//jan:geheim@x' })).not.toContain('geheim');
});

test('an address is one plain address', () => {
  expect(readAddress('post@x.nl')).toEqual({ name: '', address: 'post@x.nl' });
  expect(readAddress('"Naam, met komma" <post@x.nl>')).toEqual({ name: 'Naam, met komma', address: 'post@x.nl' });
  for (const wrong of [
    '',
    'post',
    'post@',
    'a b@x.nl',
    'a@x.nl\r\nBcc: b@y.nl',
    'a@x.nl, b@y.nl',
    '<a@x.nl> <b@y.nl>',
    'X\nY <a@x.nl>',
  ])
    expect(readAddress(wrong), wrong).toBeNull();
});
