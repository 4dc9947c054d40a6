import type { Lang } from '../../../platform/i18n/lang.ts';

const nl = {
  fitting: 'Hier is al plek',
  fittingText: 'Neem de plekken, dan hoeft niemand te wachten. Je vult ze daarna in of geeft ze terug.',
  take: (n: number) => `Neem ${n === 1 ? 'deze plek' : `deze ${n} plekken`}`,
  takeIn: (n: number, title: string) => `Neem ${n === 1 ? 'deze plek' : `deze ${n} plekken`} in ${title}`,
  takeAnyway: (n: number) => `Neem toch ${n === 1 ? 'deze plek' : `deze ${n} plekken`}`,
  takeAnywayIn: (n: number, title: string) => `Neem toch ${n === 1 ? 'deze plek' : `deze ${n} plekken`} in ${title}`,
  almost: 'Past bijna',
  almostText: 'Wat het minste in de weg zit staat bovenaan.',
  needs: 'Deze groepsvragen kunnen erbij komen',
  toNeed: (title: string) => `Bekijk de groepsvraag: ${title}`,
  offers: 'In het aanbod',
  nothing: 'Hiervoor is nog geen groep en geen training. Juist dan helpt je vraag: zo ziet de regio wat er mist.',
  times: (n: number) => `${n} keer`,
};

const en: typeof nl = {
  fitting: 'There is room already',
  fittingText: 'Take the places, so that nobody has to wait. You fill them in afterwards or give them back.',
  take: (n) => `Take ${n === 1 ? 'this place' : `these ${n} places`}`,
  takeIn: (n, title) => `Take ${n === 1 ? 'this place' : `these ${n} places`} in ${title}`,
  takeAnyway: (n) => `Take ${n === 1 ? 'this place' : `these ${n} places`} all the same`,
  takeAnywayIn: (n, title) => `Take ${n === 1 ? 'this place' : `these ${n} places`} all the same in ${title}`,
  almost: 'Nearly fits',
  almostText: 'What is least in the way comes first.',
  needs: 'These group needs could join',
  toNeed: (title) => `See the group need: ${title}`,
  offers: 'Among the offers',
  nothing: 'There is no group and no training for this yet. That is when your need helps most: it shows what the region lacks.',
  times: (n) => (n === 1 ? 'once' : `${n} times`),
};

export const fitWords: Record<Lang, typeof nl> = { nl, en };
