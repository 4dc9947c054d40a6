import { audit } from '../../platform/audit/audit.ts';
import { announce } from '../../platform/live/live.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { closedSentence, listEntries, municipalities, type OpeningAudience, openedNotice } from '../regions/index.ts';
import type { InitiativeContent, Initiator } from './initiative.ts';
import { newLink } from './links.ts';

const HOURS_OF_A_DRAFT = 24;

/** As which audience an initiator comes in (A11). */
export const audienceOfInitiator: Record<Initiator, OpeningAudience> = {
  parent: 'parents',
  youth: 'youth',
  association: 'basic-provisions',
  professional: 'cjg-partners',
};

export type ContentFault = { field: 'municipality' | 'theme' | 'who'; text?: string };

/** What only the database knows to be wrong: an unknown place or theme, or an audience that it is not open to. */
export async function contentFaults(reading: Reading, content: InitiativeContent, lang: 'nl' | 'en'): Promise<ContentFault[]> {
  const faults: ContentFault[] = [];
  const known = (await municipalities(reading)).some((place) => place.id === content.municipalityId);
  if (!known) faults.push({ field: 'municipality' });
  if (content.theme && !(await listEntries(reading, 'theme')).some((theme) => theme.code === content.theme))
    faults.push({ field: 'theme' });
  const closed =
    known && (await openedNotice(reading, audienceOfInitiator[content.who], { municipalityId: content.municipalityId }));
  if (closed) faults.push({ field: 'who', text: closedSentence(closed, lang) });
  return faults;
}

/** Keeps a draft for a day and gives its first link. */
export async function startInitiative(work: Work, content: InitiativeContent, language: 'nl' | 'en'): Promise<string> {
  const { id } = await work.tx
    .insertInto('initiatives')
    .values({
      region_id: work.region.id,
      ...columns(content),
      language,
      person_id: work.actor.personId,
      created_at: work.now,
      changed_at: work.now,
      confirm_before: work.now.add({ hours: HOURS_OF_A_DRAFT }),
    })
    .returning('id')
    .executeTakeFirstOrThrow();
  await audit(work, { action: 'initiative.add', subjectKind: 'initiative', subjectId: id });
  return newLink(work, id, false);
}

/**
 * Changes an initiative. A draft or an unconfirmed one stays what it is; one that is public, sent back or waits is looked at (again)
 * before it is public. False when it is over.
 */
export async function changeInitiative(work: Work, id: string, content: InitiativeContent): Promise<boolean> {
  const changed = await work.tx
    .updateTable('initiatives')
    .set((eb) => ({
      ...columns(content),
      state: eb
        .case()
        .when('state', 'in', ['published', 'returned', 'waiting'])
        .then('waiting' as const)
        .else(eb.ref('state'))
        .end(),
      reason_code: null,
      reason: null,
      changed_at: work.now,
    }))
    .where('id', '=', id)
    .where('state', 'not in', ['refused', 'ended'])
    .returning('id')
    .executeTakeFirst();
  if (!changed) return false;
  await audit(work, { action: 'initiative.change', subjectKind: 'initiative', subjectId: id });
  await announce(work, 'initiatives');
  return true;
}

function columns(content: InitiativeContent) {
  return {
    who: content.who,
    title: content.title,
    what: content.what,
    theme: content.theme,
    age_min: content.ageMin,
    age_max: content.ageMax,
    municipality_id: content.municipalityId,
    place: content.place,
    day_parts: content.dayParts,
    dates: content.dates,
    people: content.people,
    needs: content.needs,
    needs_note: content.needsNote,
  };
}
