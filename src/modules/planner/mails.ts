import { clockTime, longDate, timeSpan } from '../../platform/i18n/format.ts';
import { type MailContent, sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import { calendarFile } from '../groups/index.ts';
import { addressees } from '../people/index.ts';
import { paths } from './paths.ts';
import { participants } from './pool-words.ts';
import { type CloseReason, type ProposalView, places, remaining } from './proposal.ts';

interface Letter {
  kind: string;
  subject: string;
  text: string;
  attachments?: MailContent['attachments'];
}

/** Asks teams and trainers for their answer, with the day before which it must be given. */
export async function tellSent(work: Work, proposal: ProposalView): Promise<void> {
  const until = proposal.lapsesAt ? `${longDate(proposal.lapsesAt, 'nl')}, ${clockTime(proposal.lapsesAt, 'nl')}` : '';
  const text = `Er is een voorstel voor een groep: ${proposal.offerTitle}.\n\n${whenAndWhere(proposal)}\n\nDoe je mee? Geef antwoord voor ${until}. Tot dan houden we de ruimte en de trainers vast.\n\n${link(work, paths.proposal(proposal.id))}`;
  await tell(work, concerned(proposal, { maker: false }), {
    kind: 'proposal-sent',
    subject: `Geef antwoord: ${proposal.offerTitle}`,
    text,
  });
}

/** One team is out, the others go on. */
export async function tellOneLess(work: Work, proposal: ProposalView): Promise<void> {
  const left = places(remaining(proposal));
  const text = `Een team doet niet mee met ${proposal.offerTitle}. Het voorstel gaat door met ${left} ${participants(proposal, left)}. Je hoeft niets te doen.\n\n${link(work, paths.proposal(proposal.id))}`;
  await tell(work, concerned(proposal), { kind: 'proposal-changed', subject: `Een team minder: ${proposal.offerTitle}`, text });
}

const why: Record<CloseReason, string> = {
  term: 'Niet iedereen gaf op tijd antwoord.',
  'too-few': 'Er bleven te weinig deelnemers over.',
  trainer: 'Een trainer kan niet.',
  withdrawn: 'De maker heeft het voorstel ingetrokken.',
};

/** It ends without a group. When a trainer cannot, the maker is offered to make it again without that trainer. */
export async function tellClosed(work: Work, proposal: ProposalView, reason: CloseReason): Promise<void> {
  const text = `Het voorstel voor ${proposal.offerTitle} gaat niet door. ${why[reason]}\n\nDe groepsvragen staan weer open en houden hun wachttijd. De ruimte en de trainers zijn weer vrij.`;
  const letter = { kind: 'proposal-ended', subject: `Gaat niet door: ${proposal.offerTitle}` };
  const maker = proposal.createdBy;
  const others = concerned(proposal).filter((personId) => personId !== maker);
  await tell(work, others, { ...letter, text: `${text}\n\n${link(work, paths.pools)}` });
  await tell(work, [maker], { ...letter, text: `${text}\n\nMaak het voorstel opnieuw:\n\n${link(work, again(proposal))}` });
}

/** The same demands again, without the trainers who declined. */
export function again(proposal: ProposalView): string {
  const declined = proposal.trainers.filter((trainer) => trainer.answer === 'declined').map((trainer) => trainer.trainerId);
  return paths.newProposal(remaining(proposal), { without: declined, offerId: proposal.offerId });
}

/** The group is planned: everybody gets the dates for their calendar. */
export async function tellAccepted(work: Work, proposal: ProposalView, groupId: string): Promise<void> {
  const content = await calendarFile(work, groupId, { lang: 'nl' });
  const text = `Iedereen doet mee. ${proposal.offerTitle} is gepland.\n\n${whenAndWhere(proposal)}\n\nIn de bijlage staan alle bijeenkomsten voor je agenda. De plekken van je team zijn gereserveerd.\n\n${link(work, paths.group(groupId))}`;
  await tell(work, concerned(proposal), {
    kind: 'proposal-accepted',
    subject: `De groep is gepland: ${proposal.offerTitle}`,
    text,
    attachments: [{ name: 'bijeenkomsten.ics', type: 'text/calendar; charset=utf-8', content }],
  });
}

function whenAndWhere({ sessions, placeName, roomName, address, town }: ProposalView): string {
  const [first] = sessions;
  const when = first
    ? `${sessions.length} keer, de eerste keer op ${longDate(first.startsAt, 'nl', true)}, ${timeSpan(first.startsAt, first.endsAt, 'nl')}`
    : '';
  return `Wanneer: ${when}\nWaar: ${placeName}, ${roomName}, ${address}, ${town}`;
}

/** The workers whose demands still go along, the trainers, and the maker. */
function concerned(proposal: ProposalView, { maker } = { maker: true }): string[] {
  const workers = remaining(proposal).map((demand) => demand.createdBy);
  const trainers = proposal.trainers.map((trainer) => trainer.personId);
  return [...new Set([...workers, ...trainers, ...(maker ? [proposal.createdBy] : [])])];
}

function link(work: Work, path: string): string {
  return `${work.services.publicUrl}${path}`;
}

async function tell(work: Work, personIds: string[], { text, ...letter }: Letter): Promise<void> {
  for (const { personId, name, email } of await addressees(work, personIds)) {
    await sendMail(work, { ...letter, personId, to: email, lang: 'nl', text: `Beste ${name},\n\n${text}` });
  }
}
