import { workPage } from '../../../../platform/http/reply.ts';
import { reads, route } from '../../../../platform/http/route.ts';
import { intakesToDo } from '../../intake/queries.ts';
import { holdsIntakes, intakesOf } from '../../policy.ts';
import { Intakes } from './view.tsx';
import { words } from './words.ts';

/** Talks beforehand that somebody's organisations have to hold. */
export const intakes = route({
  method: 'GET',
  path: '/werk/intakes',
  can: holdsIntakes,
  audit: reads('intake.list', 'region'),
  handle: async (context) => {
    const todo = await context.read((reading) => intakesToDo(reading, intakesOf(context.actor)));
    return workPage(words[context.lang].title, <Intakes todo={todo} now={context.now} />, { live: ['groups'], noIndex: true });
  },
});
