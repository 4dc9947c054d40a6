import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, redirect, workPage } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { forYoung, sessionsOf, worker } from '../../../groups/index.ts';
import { recruitmentOf } from '../../material.ts';
import { saidOf } from '../../papers/content.ts';
import { recruitmentPath, shortPath } from '../../paths.ts';
import { textsOf } from '../../texts.ts';
import { TextsPage } from './view.tsx';
import { words } from './words.ts';

const query = z.object({
  kanaal: z.enum(['newsletter', 'social']).catch('newsletter').default('newsletter'),
  taal: z.enum(['nl', 'en']).catch('nl').default('nl'),
});

/** Texts about a group to change and copy; nothing of them is kept. */
export const textsPage = route({
  method: 'GET',
  path: '/werk/groepen/:id/werving/teksten',
  can: worker,
  audit: nothing('public words about a group'),
  params: z.object({ id }),
  query,
  handle: async ({ read, params, query: { kanaal, taal }, lang, region, services: { publicUrl } }) => {
    const found = await read(async (reading) => {
      const recruitment = await recruitmentOf(reading, params.id);
      return recruitment && { ...recruitment, sessions: await sessionsOf(reading, params.id) };
    });
    if (!found) return notFound();
    const { group, code, recruits, sessions } = found;
    const back = localPath(recruitmentPath(group.id), lang);
    if (!code || !recruits) return redirect(back);
    const texts = textsOf(
      saidOf(group, sessions, region, taal),
      `${publicUrl}${shortPath(code, taal, kanaal)}`,
      taal,
      forYoung(group.offer.audience),
    );
    return workPage(
      `${words[lang].title} · ${group.title}`,
      <TextsPage group={group} texts={texts} channel={kanaal} language={taal} />,
      {
        back: { href: back, label: words[lang].back },
      },
    );
  },
});
