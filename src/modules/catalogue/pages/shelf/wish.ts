import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import type { Reading } from '../../../../platform/work.ts';
import { opened } from '../../../regions/index.ts';
import type { ShelfPage } from '../../shelf.ts';
import type { Question } from './question.ts';

const OLDEST_YEARS = 23;

/**
 * Where somebody tells what they look for when it is not here, with what the search understood filled in: theme, age and place. Null where
 * it is not open to them (A11); `parents`: it is to parents. A question of a young person leads to the form for themselves.
 */
export async function wishFor(
  reading: Reading,
  { asked }: Question,
  { understood }: ShelfPage,
  { parents, lang }: { parents: boolean; lang: Lang },
): Promise<string | null> {
  const where = understood.near ? { municipalityId: understood.near.id } : {};
  const young = understood.speaker === 'young' && (await opened(reading, 'youth', where));
  if (!young && !parents) return null;
  const theme = asked.thema[0] ?? understood.themes[0]?.code;
  const age = asked.leeftijd ?? understood.age?.age;
  const query = new URLSearchParams({
    ...(young ? { voor: 'mij' } : {}),
    ...(theme ? { thema: theme } : {}),
    ...(age ? { leeftijd: age.from < 0 ? 'z' : String(Math.min(OLDEST_YEARS, Math.floor(age.from / 12))) } : {}),
    ...(understood.near ? { plaats: understood.near.name } : {}),
  }).toString();
  return `${localPath('/wensen', lang)}${query ? `?${query}` : ''}`;
}
