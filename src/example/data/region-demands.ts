import { fri, mon, thu, tue, wed } from './day-parts.ts';
import { gm } from './municipalities.ts';
import type { OpenDemand } from './types.ts';

/**
 * More of what teams wait for, so that a plan of the whole region has something to choose: groups that want the same trainers, the same
 * afternoon or the same room, and places from where a group lies just too far.
 */
const kies = { theme: 'divorce', intervention: 'kies' } as const;
const sova = { theme: 'social-skills', intervention: 'sova' } as const;
const stevig = { theme: 'resilience', intervention: 'weerbaarheid', ...years(5, 7) } as const;
const piekeren = { theme: 'anxiety-gloom', intervention: 'rust-in-je-hoofd' } as const;
const fit = { theme: 'overweight', intervention: 'leefstijl-gezin' } as const;
const mantelzorg = { theme: 'young-carers', intervention: 'lotgenoten' } as const;

export const regionDemands: readonly OpenDemand[] = [
  need(
    'thijs-verzonnen',
    gm.leiderdorp,
    '2352',
    2,
    { ...kies, ...years(8, 11), dayParts: [tue.afternoon, wed.afternoon] },
    12,
    8,
  ),
  need('naomi-ontwerp', gm.oegstgeest, '2341', 2, { ...kies, ...years(9, 12), dayParts: [wed.afternoon] }, 10, 3),
  need('sem-proefstra', gm.katwijk, '2223', 3, { ...kies, ...years(8, 10), dayParts: [tue.afternoon, wed.afternoon] }, 12, 13),
  need('hanan-verbeelding', gm.leiden, '2324', 2, { ...kies, ...years(4, 6), dayParts: [tue.afternoon, wed.afternoon] }, 8, 6),
  need('sanne-stoeptegel', gm.voorschoten, '2251', 2, { ...kies, ...years(5, 7), dayParts: [tue.afternoon] }, 10, 10),
  need('thijs-verzonnen', gm.leiderdorp, '2351', 1, { ...kies, ...years(6, 7), dayParts: [wed.afternoon] }, 8, 4),
  need('aylin-verzinsel', gm.leiden, '2312', 2, { ...sova, ...years(6, 8), dayParts: [tue.afternoon, thu.afternoon] }, 8, 7, [
    'tr',
    'nl',
  ]),
  need('bram-testma', gm.katwijk, '2225', 3, { ...sova, ...years(6, 8), dayParts: [tue.afternoon, thu.afternoon] }, 12, 12),
  need('naomi-ontwerp', gm.oegstgeest, '2343', 1, { ...sova, ...years(7, 8), dayParts: [thu.afternoon] }, 8, 5),
  need('mila-schetsma', gm.alphen, '2405', 3, { ...sova, ...years(9, 12), dayParts: [wed.afternoon, thu.afternoon] }, 15, 9),
  need('dirk-inktvlek', gm.nieuwkoop, '2421', 2, { ...sova, ...years(10, 12), dayParts: [wed.afternoon, thu.afternoon] }, 15, 17),
  need('meral-potlood', gm.kaagEnBraassem, '2371', 2, { ...sova, ...years(9, 11), dayParts: [wed.afternoon] }, 15, 6),
  need('fatima-voorbeeld', gm.leiden, '2315', 4, { ...sova, ...years(9, 12), dayParts: [tue.afternoon, thu.afternoon] }, 8, 15, [
    'ar',
    'nl',
  ]),
  need('koen-kladblok', gm.zoeterwoude, '2381', 2, { ...sova, ...years(10, 12), dayParts: [thu.afternoon] }, 10, 11),
  need('fatima-voorbeeld', gm.leiden, '2316', 3, { ...stevig, dayParts: [tue.afternoon, thu.afternoon] }, 8, 9),
  need('sem-proefstra', gm.katwijk, '2224', 2, { ...stevig, dayParts: [tue.afternoon] }, 12, 14),
  need('jeroen-zandbak', gm.noordwijk, '2203', 2, { ...stevig, dayParts: [tue.afternoon, thu.afternoon] }, 15, 5),
  need(
    'hanan-verbeelding',
    gm.leiden,
    '2322',
    2,
    { ...piekeren, ...years(9, 12), dayParts: [fri.afternoon] },
    8,
    16,
    ['nl'],
    true,
  ),
  need(
    'naomi-ontwerp',
    gm.oegstgeest,
    '2342',
    2,
    { ...piekeren, ...years(8, 11), dayParts: [wed.afternoon, fri.afternoon] },
    10,
    7,
  ),
  need('sanne-stoeptegel', gm.voorschoten, '2252', 1, { ...piekeren, ...years(10, 11), dayParts: [fri.afternoon] }, 10, 12),
  need('bram-testma', gm.katwijk, '2221', 3, { ...fit, ...years(8, 11), dayParts: [wed.afternoon] }, 12, 8),
  need('petra-knikker', gm.lisse, '2162', 2, { ...fit, ...years(9, 12), dayParts: [mon.afternoon, wed.afternoon] }, 15, 10),
  need('aylin-verzinsel', gm.leiden, '2313', 2, { ...mantelzorg, ...years(11, 14), dayParts: [wed.afternoon] }, 12, 18),
  need(
    'thijs-verzonnen',
    gm.leiderdorp,
    '2353',
    2,
    { ...mantelzorg, ...years(10, 13), dayParts: [wed.afternoon, fri.afternoon] },
    12,
    4,
  ),
];

/** "8-10" is 96-131 months (rule 5). */
function years(from: number, to: number) {
  return { ageMin: from * 12, ageMax: to * 12 + 11 };
}

function need(
  person: string,
  municipality: OpenDemand['municipality'],
  postcode4: string,
  count: number,
  what: Pick<OpenDemand, 'theme' | 'intervention' | 'ageMin' | 'ageMax' | 'dayParts'>,
  maxKm: number,
  weeksWaiting: number,
  languages: OpenDemand['languages'] = ['nl'],
  urgent = false,
): OpenDemand {
  return { person, municipality, postcode4, count, ...what, maxKm, weeksWaiting, languages, urgent };
}
