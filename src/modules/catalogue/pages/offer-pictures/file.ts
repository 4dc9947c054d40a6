import { z } from 'zod';
import { anyone } from '../../../../platform/auth/actor.ts';
import { id } from '../../../../platform/http/fields.ts';
import { notFound } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import { pictureFile } from '../../pictures.ts';

const DAY = 86_400;

/** A picture of an offer: never a document, whatever a browser makes of it. */
export const pictureShown = route({
  method: 'GET',
  path: '/afbeeldingen/:id',
  can: anyone,
  audit: nothing('pictures of offers are public; others only for who edits the offer'),
  params: z.object({ id }),
  kind: 'asset',
  translated: false,
  handle: async ({ read, params: of, actor }) => {
    const found = await read((reading) => pictureFile(reading, of.id));
    if (!found) return notFound();
    const { type, content, addedAt } = found;
    const policy = "default-src 'none'; frame-ancestors 'none'; sandbox";
    // Who is signed in may see what nobody else does yet: that is not kept.
    if (actor.kind !== 'visitor') return { kind: 'file', type, content, policy };
    return { kind: 'file', type, content, policy, fresh: { lastModified: addedAt, maxAgeSeconds: DAY } };
  },
});
