import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { secret } from '../../../../platform/http/fields.ts';
import { page, type Reply, redirect } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { stopPath } from '../../paths.ts';
import { changeReceiving, receiverOf } from '../../stopping.ts';
import { LinkOver, StopPage } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ token: secret });
const path = '/werving/stoppen/:token';
const LIMIT = 60;
type Asked = Context<{ token: string }, unknown, unknown>;

async function show(context: Asked): Promise<Reply> {
  const { token } = context.params;
  const receiver = await context.read((reading) => receiverOf(reading, token));
  const options = { width: 'narrow', noIndex: true } as const;
  const { title, overTitle } = words[context.lang];
  if (!receiver) return page(overTitle, <LinkOver />, { ...options, status: 404 });
  return page(title, <StopPage receiver={receiver} token={token} csrf={context.csrf()} />, options);
}

/** Behind the link in a mail to a finding place. Opening it changes nothing (rule 19). */
export const stopPage = route({
  method: 'GET',
  path,
  can: anyone,
  audit: nothing('an organisation and whether it wants mail'),
  limit: LIMIT,
  params,
  handle: (context) => show(context),
});

export const stopChanged = route({
  method: 'POST',
  path,
  can: anyone,
  audit: changes('recruitment.stop', 'recruitment.resume'),
  limit: LIMIT,
  params,
  body: z.strictObject({ keuze: z.enum(['stop', 'weer']) }),
  retry: (context) => show(context as Asked),
  handle: async (context) => {
    const { token } = context.params;
    const known = await context.change((work) => changeReceiving(work, token, context.body.keuze === 'weer'));
    return known ? redirect(localPath(stopPath(token), context.lang)) : show(context as Asked);
  },
});
