import { localDate } from '../../../../platform/clock/clock.ts';
import { workPage } from '../../../../platform/http/reply.ts';
import { reads, route } from '../../../../platform/http/route.ts';
import { localPath } from '../../../../platform/i18n/lang.ts';
import { listEntries } from '../../../regions/index.ts';
import { paths } from '../../paths.ts';
import { mayReadWishes } from '../../policy.ts';
import { waitingWishes } from '../../queries.ts';
import { WishList, words } from './view.tsx';

/** Wishes for who arranges groups; every look is in the trail (rule 10). */
export const wishList = route({
  method: 'GET',
  path: paths.list,
  can: mayReadWishes,
  audit: reads('wish.list', 'wish'),
  handle: async (context) => {
    const model = await context.read(async (reading) => ({
      wishes: await waitingWishes(reading),
      themes: await listEntries(reading, 'theme'),
    }));
    return workPage(words[context.lang].title, <WishList {...model} today={localDate(context.now)} />, {
      live: ['demand'],
      width: 'wide',
      back: { href: localPath('/werk/groepsvragen', context.lang), label: words[context.lang].back },
    });
  },
});
