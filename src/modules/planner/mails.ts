import { clockTime, longDate, timeSpan } from '../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../platform/i18n/lang.ts';
import { type MailContent, sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import { calendarFile } from '../groups/index.ts';
import { addressees } from '../people/index.ts';
import { mailWords } from './mail-words.ts';
import { paths } from './paths.ts';
import { participants } from './pool-words.ts';
import { activeTrainers, type CloseReason, type ProposalView, remaining, together } from './proposal.ts';

interface Letter {
  subject: string;
  text: string[];
  button: string;
  path: string;
  attachments?: MailContent['attachments'];
}

/** Asks teams and trainers for their answer, with the day before which it must be given. */
export async function tellSent(work: Work, proposal: ProposalView): Promise<void> {
  const path = paths.proposal(proposal.id);
  await tell(work, 'proposal-sent', concerned(proposal, { maker: false }), (lang) => {
    const until = proposal.lapsesAt ? `${longDate(proposal.lapsesAt, lang)}, ${clockTime(proposal.lapsesAt, lang)}` : '';
    return { ...mailWords[lang].sent(proposal.offerTitle, whenAndWhere(proposal, lang), until), path };
  });
}

/** One team is out, the others go on. */
export async function tellOneLess(work: Work, proposal: ProposalView): Promise<void> {
  const left = together(proposal);
  const path = paths.proposal(proposal.id);
  await tell(work, 'proposal-changed', concerned(proposal), (lang) => ({
    ...mailWords[lang].oneLess(proposal.offerTitle, `${left} ${participants(proposal, left, lang)}`),
    path,
  }));
}

/** It ends without a group. When a trainer cannot, the maker is offered to make it again without that trainer. */
export async function tellClosed(work: Work, proposal: ProposalView, reason: CloseReason): Promise<void> {
  const maker = proposal.createdBy;
  const others = concerned(proposal).filter((personId) => personId !== maker);
  const said = (lang: Lang) => mailWords[lang].closed(proposal.offerTitle, reason);
  await tell(work, 'proposal-ended', others, (lang) => ({ ...said(lang), path: paths.pools }));
  await tell(work, 'proposal-ended', [maker], (lang) => {
    const { text, again: once, againButton: button, ...rest } = said(lang);
    return { ...rest, text: [...text, once], button, path: again(proposal) };
  });
}

/** The same demands again, without the trainers who declined. */
export function again(proposal: ProposalView): string {
  const declined = proposal.trainers.filter((trainer) => trainer.answer === 'declined').map((trainer) => trainer.trainerId);
  // Without a demand it was made on the board of a plan.
  if (remaining(proposal).length === 0) return paths.proposals;
  return paths.newProposal(remaining(proposal), { without: declined, offerId: proposal.offerId });
}

/** The group is planned: everybody gets the dates for their calendar. */
export async function tellAccepted(work: Work, proposal: ProposalView, groupId: string): Promise<void> {
  await tell(work, 'proposal-accepted', concerned(proposal), async (lang) => {
    const content = await calendarFile(work, groupId, { lang });
    const attachments = [{ name: 'bijeenkomsten.ics', type: 'text/calendar; charset=utf-8', content }];
    const said = mailWords[lang].accepted(proposal.offerTitle, whenAndWhere(proposal, lang));
    return { ...said, path: paths.group(groupId), attachments };
  });
}

export function whenAndWhere({ sessions, placeName, roomName, address, town }: ProposalView, lang: Lang): string {
  const [first] = sessions;
  const when = first ? `${longDate(first.startsAt, lang, true)}, ${timeSpan(first.startsAt, first.endsAt, lang)}` : '';
  return mailWords[lang].whenAndWhere(sessions.length, when, `${placeName}, ${roomName}, ${address}, ${town}`);
}

/** The workers whose demands still go along, the trainers, and the maker. */
function concerned(proposal: ProposalView, { maker } = { maker: true }): string[] {
  // The owner of a wish is told by the module wishes.
  const workers = remaining(proposal).flatMap((demand) => demand.createdBy || []);
  const trainers = activeTrainers(proposal.trainers).map((trainer) => trainer.personId);
  return [...new Set([...workers, ...trainers, ...(maker ? [proposal.createdBy] : [])])];
}

/** One mail to each, in their language. */
export async function tell(work: Work, kind: string, personIds: string[], write: (lang: Lang) => Letter | Promise<Letter>) {
  for (const { personId, name, email, lang } of await addressees(work, personIds)) {
    const { subject, text, button, path, attachments } = await write(lang);
    const gist = [...text, `${work.services.publicUrl}${localPath(path, lang)}`].join('\n\n');
    const letter = { kind, personId, to: email, lang, subject, button, gist, text: `${mailWords[lang].dear(name)}\n\n${gist}` };
    await sendMail(work, attachments ? { ...letter, attachments } : letter);
  }
}
