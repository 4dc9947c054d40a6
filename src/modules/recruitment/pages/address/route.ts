import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { file, notFound, redirect } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { sessionsOf } from '../../../groups/index.ts';
import { readChannelCode } from '../../channels.ts';
import { groupOfCode, isRecruiting } from '../../material.ts';
import { saidOf } from '../../papers/content.ts';
import { formats, paperFile, readPaperName } from '../../papers/formats.ts';
import { makePaper } from '../../papers/paper.ts';
import { groupPath, offerPath, shortPath } from '../../paths.ts';

const LETTERS = '[2-9a-hjkmnp-z]';

/**
 * The short address on paper and in texts. It counts nobody: the channel goes along in the address, and is kept when somebody registers (rule 19).
 */
export const shortAddress = route({
  method: 'GET',
  path: '/w/:code',
  can: anyone,
  audit: nothing('a way to a public page'),
  params: z.object({
    code: z
      .string()
      .toLowerCase()
      .regex(new RegExp(`^${LETTERS}{6,7}$`)),
  }),
  handle: async ({ read, params, lang }) => {
    const { code, channel } = readChannelCode(params.code);
    const group = await read((reading) => groupOfCode(reading, code));
    if (!group) return notFound();
    // A group that is for teams only is not there for visitors; its offer is.
    if (group.openedTo !== 'parents') return redirect(offerPath(group.offerSlug, lang));
    return redirect(groupPath(group.slug, lang, channel));
  },
});

/** A poster, flyer or card to print: for staff, and for finding places that hang it up. */
export const paperToPrint = route({
  method: 'GET',
  path: '/w/:code/:file',
  can: anyone,
  audit: nothing('what stands on a wall'),
  translated: false,
  // Drawing one takes half a second.
  limit: 30,
  params: z.object({ code: z.string().regex(new RegExp(`^${LETTERS}{6}$`)), file: paperFile }),
  handle: async ({ read, params, region, now, services: { publicUrl } }) => {
    const name = readPaperName(params.file);
    const found = await read(async (reading) => {
      const group = await groupOfCode(reading, params.code);
      return group && isRecruiting(group, now) ? { group, sessions: await sessionsOf(reading, group.id) } : undefined;
    });
    if (!name || !found) return notFound();
    const { kind, lang } = name;
    const url = `${publicUrl}${shortPath(params.code, lang, formats[kind].channel)}`;
    const said = saidOf(found.group, found.sessions, region, lang);
    return file('application/pdf', await makePaper({ kind, said, url, region, now }), `${found.group.slug}-${params.file}`);
  },
});
