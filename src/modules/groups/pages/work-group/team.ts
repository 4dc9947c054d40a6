import { localDate } from '../../../../platform/clock/clock.ts';
import type { Reading } from '../../../../platform/work.ts';
import { type CertificateFault, certificateFaults } from '../../../expertise/index.ts';
import { type Standing, standingOf } from '../../deciding.ts';
import type { GroupDetails } from '../../details.ts';
import { historyOf, type PastChange } from '../../history.ts';
import { type CancelledSession, cancelledSessions } from '../../plan-of.ts';
import { managesGroup } from '../../policy.ts';
import { onlineLink } from '../../practical.ts';
import { type SessionView, sessionsOf, trainersOf } from '../../queries.ts';
import { ADULT_MONTHS } from '../../states.ts';
import { type Replacement, replacementsOf } from '../../substitution.ts';

export interface Team {
  sessions: SessionView[];
  trainers: { trainerId: string; name: string; lead: boolean; substitute: boolean }[];
  /** Where the group comes together on line. */
  online: string | null;
  /** The reader is one of them. */
  gives: boolean;
  /** What rule 18 still asks of them, up to the last session. */
  faults: CertificateFault[];
  replacements: Replacement[];
  /** Sessions that do not take place. */
  cancelledSessions: CancelledSession[];
  standing: Standing | undefined;
  history: PastChange[];
}

/** Who gives a group and when, and whether their certificates last until the end. */
export async function groupTeam(reading: Reading, group: GroupDetails): Promise<Team> {
  const trainers = await trainersOf(reading, group.id);
  const faults = await certificateFaults(reading, {
    trainerIds: trainers.map((trainer) => trainer.trainerId),
    requires: group.offer.requires,
    minors: group.ageMin < ADULT_MONTHS,
    on: localDate(group.endsAt),
  });
  return {
    sessions: await sessionsOf(reading, group.id),
    trainers,
    gives: trainers.some((trainer) => trainer.personId === reading.actor.personId),
    online: await onlineLink(reading, group.id),
    faults,
    replacements: await replacementsOf(reading, group.id),
    cancelledSessions: await cancelledSessions(reading, group.id),
    standing: await standingOf(reading, group.id),
    history: managesGroup(reading.actor, group) ? await historyOf(reading, group.id) : [],
  };
}
