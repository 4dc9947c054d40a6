import { anyone } from '../../../../platform/auth/actor.ts';
import { cachedFile } from '../../../../platform/http/reply.ts';
import { nothing, route } from '../../../../platform/http/route.ts';
import type { Region } from '../../../../platform/work.ts';

const PATH = '/.well-known/security.txt';
/** RFC 9116 asks for less than a year; a file that somebody kept grows old sooner. */
const VALID_DAYS = 180;

/** Where to report a weak spot, for programs that look for it (RFC 9116). */
export const securityContact = route({
  method: 'GET',
  path: PATH,
  can: anyone,
  audit: nothing('where to report a weak spot'),
  translated: false,
  handle: async ({ region, services, now }) => {
    const today = now.toZonedDateTimeISO('UTC').startOfDay().toInstant();
    const text = securityText(region, services.publicUrl, today);
    return cachedFile('text/plain; charset=utf-8', text, { lastModified: today, maxAgeSeconds: 3600 });
  },
});

/** The region's own address first; the page that says how always works. */
function securityText(region: Region, publicUrl: string, today: Temporal.Instant): string {
  const policy = `${publicUrl}/veiligheid`;
  const { email } = region.contact;
  const lines = [
    ...(email ? [`Contact: mailto:${encodeURIComponent(email).replace('%40', '@')}`] : []),
    `Contact: ${policy}`,
    `Expires: ${today.add({ hours: VALID_DAYS * 24 })}`,
    'Preferred-Languages: nl, en',
    `Canonical: ${publicUrl}${PATH}`,
    `Policy: ${policy}`,
  ];
  return `${lines.join('\n')}\n`;
}
