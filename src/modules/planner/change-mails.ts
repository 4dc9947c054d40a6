import { clockTime, languageName, list, longDate } from '../../platform/i18n/format.ts';
import type { Lang } from '../../platform/i18n/lang.ts';
import type { Work } from '../../platform/work.ts';
import { membersOf } from '../people/index.ts';
import { changeMailWords as words } from './change-mail-words.ts';
import { mailWords } from './mail-words.ts';
import { tell, whenAndWhere } from './mails.ts';
import { paths } from './paths.ts';
import { activeTrainers, type Part, type ProposalView, remaining } from './proposal.ts';
import { partWords } from './proposal-words.ts';

/** The maker decides on a counter-proposal. */
export async function tellCounter(work: Work, proposal: ProposalView): Promise<void> {
  await toMaker(work, proposal, (lang) => words[lang].counter(proposal.offerTitle));
}

/** A trainer cannot: the maker asks a substitute. */
export async function tellGap(work: Work, proposal: ProposalView, name: string): Promise<void> {
  await toMaker(work, proposal, (lang) => words[lang].gap(proposal.offerTitle, name));
}

/** The owner of the room said yes or no. */
export async function tellRoom(work: Work, proposal: ProposalView, possible: boolean): Promise<void> {
  const where = `${proposal.placeName}, ${proposal.roomName}`;
  await toMaker(work, proposal, (lang) => words[lang].room(proposal.offerTitle, where, possible));
}

/** The plan stays as it was: who made a counter-proposal still has to answer. */
export async function tellKept(work: Work, proposal: ProposalView, personId: string): Promise<void> {
  const path = paths.proposal(proposal.id);
  await tell(work, 'proposal-asked-again', [personId], (lang) => ({
    ...words[lang].kept(proposal.offerTitle, until(proposal, lang)),
    path,
  }));
}

/** A substitute is asked what the first trainers were asked. */
export async function tellSubstitute(work: Work, proposal: ProposalView, personId: string): Promise<void> {
  const path = paths.proposal(proposal.id);
  await tell(work, 'proposal-sent', [personId], (lang) => ({
    ...mailWords[lang].sent(proposal.offerTitle, whenAndWhere(proposal, lang), until(proposal, lang)),
    path,
  }));
}

/** Who manages the location is asked for the room; where nobody of them has an account, facility support arranges it. */
export async function tellOwner(
  work: Work,
  proposal: ProposalView,
  { requestId, ownerId }: { requestId: string; ownerId: string },
): Promise<void> {
  const own = await membersOf(work, ownerId, ['professional', 'provider', 'local-contact', 'desk-worker']);
  const people = own.length > 0 ? own : await membersOf(work, null, ['facility-support']);
  const where = `${proposal.placeName}, ${proposal.roomName}`;
  await tell(work, 'room-asked', people, (lang) => ({
    ...words[lang].owner(where, whenAndWhere(proposal, lang), until(proposal, lang)),
    path: paths.roomRequest(requestId),
  }));
}

/** Only for whom something changed is asked again, with what; trainers who are not needed any more are told. */
export async function tellNewVersion(work: Work, before: ProposalView, after: ProposalView): Promise<void> {
  const path = paths.proposal(after.id);
  for (const one of [...remaining(after), ...activeTrainers(after.trainers)]) {
    if (one.answer !== 'pending' || one.changed.length === 0) continue;
    const personId = 'trainerId' in one ? one.personId : one.createdBy;
    if (!personId) continue;
    await tell(work, 'proposal-asked-again', [personId], (lang) => ({
      ...words[lang].again(
        after.offerTitle,
        changedWords(one.changed, after, lang),
        whenAndWhere(after, lang),
        until(after, lang),
      ),
      path,
    }));
  }
  const now = after.trainers.map((trainer) => trainer.trainerId);
  const gone = activeTrainers(before.trainers).filter((trainer) => !now.includes(trainer.trainerId));
  await tell(
    work,
    'proposal-ended',
    gone.map((trainer) => trainer.personId),
    (lang) => ({ ...words[lang].notNeeded(after.offerTitle), path: paths.proposals }),
  );
  const was = before.trainers.map((trainer) => trainer.trainerId);
  for (const trainer of after.trainers) if (!was.includes(trainer.trainerId)) await tellSubstitute(work, after, trainer.personId);
}

/** "de dag of de tijd en de plaats". */
function changedWords(changed: readonly Part[], proposal: ProposalView, lang: Lang): string {
  const named = changed.map((part) =>
    part === 'language' ? `${partWords[lang][part]} (${languageName(proposal.language, lang)})` : partWords[lang][part],
  );
  return list(named, lang);
}

function until({ lapsesAt }: ProposalView, lang: Lang): string {
  return lapsesAt ? `${longDate(lapsesAt, lang)}, ${clockTime(lapsesAt, lang)}` : '';
}

async function toMaker(
  work: Work,
  proposal: ProposalView,
  write: (lang: Lang) => { subject: string; text: string[]; button: string },
) {
  const path = paths.proposal(proposal.id);
  await tell(work, 'proposal-for-maker', [proposal.createdBy], (lang) => ({ ...write(lang), path }));
}
