import type { Lang } from '../../platform/i18n/lang.ts';
import type { Reading } from '../../platform/work.ts';
import { type ClosedFor, closedSentence, opened, openedNotice } from '../regions/index.ts';
import type { Contact } from './contact.ts';
import type { GroupFacts } from './group-facts.ts';

type Where = Pick<GroupFacts, 'municipalityId'>;

/** Null when parents or young people may register in the municipality of this group (A11); else what they are told. */
export async function closedFor(reading: Reading, group: Where): Promise<ClosedFor | null> {
  if (await opened(reading, 'youth', group)) return null;
  return openedNotice(reading, 'parents', group);
}

/** Young people register themselves, everybody else as a parent: a sentence when it is not open to them here. */
export async function closedToRelation(
  reading: Reading,
  group: Where,
  relation: Contact['relation'],
  lang: Lang,
): Promise<string | null> {
  const closed = await openedNotice(reading, relation === 'self' ? 'youth' : 'parents', group);
  return closed && closedSentence(closed, lang);
}
