import { localDate } from '../../../../platform/clock/clock.ts';
import { notFound, workPage } from '../../../../platform/http/reply.ts';
import { reads, route } from '../../../../platform/http/route.ts';
import { municipalities } from '../../../regions/index.ts';
import { taughtInterventions, trainerDirectory } from '../../directory.ts';
import { seeksTrainer, seesCertificates } from '../../policy.ts';
import { query } from './query.ts';
import { Trainers } from './view.tsx';
import { words } from './words.ts';

/** Who can give what, near here. The state of certificates is only for who plans. */
export const trainersPage = route({
  method: 'GET',
  path: '/werk/trainers',
  can: seeksTrainer,
  audit: reads('trainer.list', 'trainer'),
  query,
  handle: async ({ read, query: asked, actor, now, lang }) => {
    const found = await read(async (reading) => {
      const [places, interventions] = [await municipalities(reading), await taughtInterventions(reading)];
      const near = asked.gemeente ? places.find((one) => one.cbsCode === asked.gemeente) : null;
      const intervention = asked.interventie ? interventions.find((one) => one.slug === asked.interventie) : null;
      if (near === undefined || intervention === undefined) return undefined;
      const trainers = await trainerDirectory(reading, {
        ...(intervention ? { interventionId: intervention.id } : {}),
        ...(near ? { near } : {}),
        ...(asked.taal ? { language: asked.taal } : {}),
        ...(asked.maand ? { month: Temporal.PlainYearMonth.from(asked.maand) } : {}),
        dayParts: asked.dagdelen,
      });
      return { places, interventions, trainers };
    });
    if (!found) return notFound();
    return workPage(
      words[lang].title,
      <Trainers {...found} asked={asked} actor={actor} certificates={seesCertificates(actor)} today={localDate(now)} />,
      { width: 'wide' },
    );
  },
});
