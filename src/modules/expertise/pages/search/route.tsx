import { localDate } from '../../../../platform/clock/clock.ts';
import { notFound, workPage } from '../../../../platform/http/reply.ts';
import { reads, route } from '../../../../platform/http/route.ts';
import { municipalities } from '../../../regions/index.ts';
import { taughtInterventions } from '../../directory.ts';
import { findTrainers, wishersOf } from '../../find.ts';
import { seeksTrainer, seesCertificates } from '../../policy.ts';
import { monthsFrom } from '../months.ts';
import { query } from './query.ts';
import { FindTrainers } from './view.tsx';
import { words } from './words.ts';

/** "Who can give this, near here, in March": ranked, with reasons, also for who falls out. */
export const findTrainersPage = route({
  method: 'GET',
  path: '/werk/trainers/zoeken',
  can: seeksTrainer,
  audit: reads('trainer.list', 'trainer'),
  query,
  handle: async ({ read, query: asked, actor, now, lang }) => {
    const months = monthsFrom(localDate(now));
    const month = asked.maand ? Temporal.PlainYearMonth.from(asked.maand) : localDate(now).toPlainYearMonth().add({ months: 1 });
    const found = await read(async (reading) => {
      const [places, methods] = [await municipalities(reading), await taughtInterventions(reading)];
      const place = asked.gemeente ? places.find((one) => one.cbsCode === asked.gemeente) : null;
      const method = asked.methode ? methods.find((one) => one.slug === asked.methode) : null;
      if (place === undefined || method === undefined) return undefined;
      const trainers = method
        ? await findTrainers(reading, {
            interventionId: method.id,
            place,
            month,
            dayParts: asked.dagdelen,
            language: asked.taal ?? null,
            certificates: seesCertificates(actor),
          })
        : [];
      return { places, methods, method, trainers, wishers: method ? await wishersOf(reading, method.id) : [] };
    });
    if (!found) return notFound();
    return workPage(words[lang].title, <FindTrainers {...found} asked={asked} month={month} months={months} actor={actor} />, {
      width: 'wide',
    });
  },
});
