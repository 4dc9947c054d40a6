import { expect, test } from 'vitest';
import { isHardStatus, outcomeOf } from './outcome.ts';

const answered = (response: string, command: string) =>
  outcomeOf({ code: 'EENVELOPE', responseCode: Number(response.slice(0, 3)), response, command }, false);

test.each([
  ['550 5.1.1 User unknown', 'RCPT TO', { kind: 'refused', reason: '5.1.1', address: true }],
  ['550 no such user here', 'RCPT TO', { kind: 'refused', reason: 'answer', address: true }],
  ['554 5.7.1 not welcome', 'RCPT TO', { kind: 'refused', reason: '5.7.1', address: false }],
  ['552 5.2.2 mailbox full', 'RCPT TO', { kind: 'refused', reason: '5.2.2', address: false }],
  ['554 5.6.0 looks like spam', 'DATA', { kind: 'refused', reason: '5.6.0', address: false }],
  ['451 4.7.1 greylisted', 'RCPT TO', { kind: 'later', reason: '4.7.1', code: 451 }],
  ['421 closing', 'DATA', { kind: 'later', code: 421 }],
  ['553 sender not yours', 'MAIL FROM', { kind: 'later', code: 553 }],
  ['535 5.7.8 wrong password', 'AUTH PLAIN', { kind: 'later', code: 535 }],
  ['554 go away', 'CONN', { kind: 'later', code: 554 }],
])('%s to %s', (response, command, expected) => {
  expect(answered(response, command)).toMatchObject(expected);
});

test('a broken connection is tried again only when the server certainly did not have all', () => {
  expect(outcomeOf({ code: 'ECONNECTION', command: 'CONN' }, false)).toEqual({ kind: 'later', code: null, reason: 'connection' });
  expect(outcomeOf({ code: 'ECONNECTION', command: 'CONN' }, true)).toEqual({ kind: 'uncertain', reason: 'connection' });
  expect(outcomeOf({ code: 'ETIMEDOUT', command: 'DATA' }, true)).toEqual({ kind: 'uncertain', reason: 'time-out' });
});

test("the server's words, which repeat the address, are nowhere in the outcome", () => {
  expect(JSON.stringify(answered('550 5.1.1 <jan@geheim.nl> unknown', 'RCPT TO'))).not.toContain('geheim');
});

test('what says that the address does not work', () => {
  for (const hard of ['5.0.0', '5.1.1', '5.1.10', '5.2.0', '5.2.1']) expect(isHardStatus(hard), hard).toBe(true);
  for (const soft of ['4.2.2', '5.2.2', '5.2.3', '5.4.4', '5.7.1', '']) expect(isHardStatus(soft), soft).toBe(false);
});
