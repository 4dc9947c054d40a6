import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { notFound, type Reply, redirect, workPage } from '../../../../platform/http/reply.ts';
import { type Context, changes, nothing, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { worker } from '../../../groups/index.ts';
import { routeCounts } from '../../../registrations/index.ts';
import { mailedCount } from '../../mailing.ts';
import { makeMaterial, recruitmentOf } from '../../material.ts';
import { recruitmentPath, workGroupPath } from '../../paths.ts';
import { besideGroup, routeTable } from '../../route-table.ts';
import { RecruitmentPage } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });
const path = '/werk/groepen/:id/werving';
type Asked = Context<{ id: string }, unknown, unknown>;

async function show(context: Asked): Promise<Reply> {
  const { lang, params } = context;
  const model = await context.read(async (reading) => {
    const found = await recruitmentOf(reading, params.id);
    if (!found) return undefined;
    const ofGroup = await routeCounts(reading, { groupId: params.id });
    const ofOffer = await routeCounts(reading, { offerId: found.group.offerId });
    return {
      ...found,
      mailed: await mailedCount(reading, params.id),
      ofGroup: routeTable(ofGroup),
      ofOffer: besideGroup(ofOffer, ofGroup),
    };
  });
  if (!model) return notFound();
  const { group } = model;
  return workPage(`${words[lang].title} · ${group.title}`, <RecruitmentPage {...model} csrf={context.csrf()} />, {
    width: 'wide',
    breadcrumbs: [
      { href: localPath('/werk/groepen', lang), label: words[lang].groups },
      { href: localPath(workGroupPath(group.id), lang), label: group.title, lang: 'nl' },
      { label: words[lang].title },
    ],
  });
}

/** Everything to recruit for a group with, and what worked. */
export const recruitmentPage = route({
  method: 'GET',
  path,
  can: worker,
  audit: nothing('a group with counts, no participants'),
  params,
  handle: (context) => show(context),
});

export const materialMade = route({
  method: 'POST',
  path,
  can: worker,
  audit: changes('recruitment.make'),
  params,
  body: z.strictObject({}),
  retry: (context) => show(context),
  handle: async (context) => {
    const { id: groupId } = context.params;
    if (!(await context.read((reading) => recruitmentOf(reading, groupId)))) return notFound();
    if (!(await context.change((work) => makeMaterial(work, groupId)))) return context.again({});
    return redirect(recruitmentPath(groupId), words[context.lang].made);
  },
});
