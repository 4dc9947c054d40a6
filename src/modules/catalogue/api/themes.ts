import { z } from 'zod';
import { anyone } from '../../../platform/auth/actor.ts';
import { endpoint, nothing } from '../../../platform/http/route.ts';
import { listEntries } from '../../regions/index.ts';
import { ThemeList } from './schemas.ts';

export const listThemes = endpoint({
  method: 'GET',
  path: '/themes',
  tag: 'offers',
  summary: "Themes of the region, with people's own words for them",
  can: anyone,
  audit: nothing('a public list'),
  query: z.strictObject({}),
  response: ThemeList,
  handle: async ({ read }) => {
    const themes = await read((reading) => listEntries(reading, 'theme'));
    return { items: themes.map(({ code, labelNl, labelEn, words }) => ({ code, labelNl, labelEn, words })) };
  },
});
