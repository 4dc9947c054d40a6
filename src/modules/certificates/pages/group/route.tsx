import { z } from 'zod';
import { id } from '../../../../platform/http/fields.ts';
import { file, notFound, workPage } from '../../../../platform/http/reply.ts';
import { reads, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import type { Reading } from '../../../../platform/work.ts';
import { worker } from '../../../groups/index.ts';
import { accessTo } from '../../../registrations/index.ts';
import { earnedIn } from '../../earned.ts';
import { certificatePaper } from '../../paper.ts';
import { NAMES } from '../own.ts';
import { Certificates } from './view.tsx';
import { words } from './words.ts';

const params = z.object({ id });

/** For the trainers of the group and who plans or runs it: whoever reads the list of participants. */
async function found(reading: Reading, groupId: string) {
  return (await accessTo(reading, groupId))?.list ? earnedIn(reading, groupId) : undefined;
}

export const groupCertificates = route({
  method: 'GET',
  path: '/werk/groepen/:id/bewijzen',
  can: worker,
  audit: reads('certificate.list', 'group', 'id'),
  params,
  handle: async (context) => {
    const { lang } = context;
    const model = await context.read((reading) => found(reading, context.params.id));
    if (!model) return notFound();
    const back = { href: localPath(`/werk/groepen/${context.params.id}`, lang), label: words[lang].back };
    return workPage(`${words[lang].title} · ${model.group.title}`, <Certificates {...model} />, { back, noIndex: true });
  },
});

/** All certificates of the group, to print. */
export const groupCertificatesFile = route({
  method: 'GET',
  path: '/werk/groepen/:id/bewijzen/bewijzen.pdf',
  can: worker,
  audit: reads('certificate.print', 'group', 'id'),
  params,
  handle: async (context) => {
    const { region, lang, now } = context;
    const model = await context.read((reading) => found(reading, context.params.id));
    const earned = model?.earned.filter((one) => one.enough) ?? [];
    if (!model || earned.length === 0) return notFound();
    const paper = await certificatePaper({ group: model.group, earned, region, lang, now });
    return file('application/pdf', paper, NAMES[lang]);
  },
});
