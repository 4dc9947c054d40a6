/**
 * npm run bounce < message.eml: hands a mail that came back to the program, for the pipe of a mail server. Reads BOUNCE_TOKEN, and where
 * the program is from the first argument, PUBLIC_URL, or HOST and PORT. Ends with 75 (EX_TEMPFAIL) when the mail server must try again.
 */
import { buffer } from 'node:stream/consumers';

const TRY_AGAIN = 75;
const WRONG_SETTINGS = 78;

const { BOUNCE_TOKEN, PUBLIC_URL, HOST = '127.0.0.1', PORT = '3000' } = process.env;
const base = (process.argv[2] ?? PUBLIC_URL ?? `http://${HOST}:${PORT}`).replace(/\/$/, '');

process.exitCode = BOUNCE_TOKEN
  ? await handIn(BOUNCE_TOKEN)
  : stop(WRONG_SETTINGS, 'BOUNCE_TOKEN is not set: give it the same value as the program.');

async function handIn(token: string): Promise<number> {
  const body = new Uint8Array(await buffer(process.stdin));
  try {
    const answer = await fetch(`${base}/api/v1/bounces`, {
      method: 'POST',
      headers: { 'content-type': 'message/rfc822', authorization: `Bearer ${token}` },
      body,
      signal: AbortSignal.timeout(20_000),
    });
    const text = await answer.text();
    if (answer.ok) console.log(text);
    if (answer.ok || answer.status === 413) return 0;
    const wrong = answer.status === 401 || answer.status === 404;
    return stop(wrong ? WRONG_SETTINGS : TRY_AGAIN, `${base} answered ${answer.status}`);
  } catch {
    return stop(TRY_AGAIN, `${base} cannot be reached`);
  }
}

function stop(code: number, why: string): number {
  console.error(why);
  return code;
}
