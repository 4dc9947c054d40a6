import { clockTime, longDate, plainDate, timeSpan } from '../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../platform/i18n/lang.ts';
import type { MailKind } from '../../platform/mail/kinds.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import type { GroupCard } from '../groups/index.ts';
import type { ProposalView } from '../planner/index.ts';
import { mailLink } from './links.ts';
import { mailWords } from './mail-words.ts';

export const mailKinds: MailKind[] = [
  { kind: 'wish-confirm', label: { nl: 'Bevestig uw wens', en: 'Confirm your wish' }, asked: true },
  { kind: 'wish-proposal', label: { nl: 'Een voorstel voor uw wens', en: 'A proposal for your wish' } },
  { kind: 'wish-planned', label: { nl: 'Er is plek voor u', en: 'There is a place for you' } },
  { kind: 'wish-stopped', label: { nl: 'Een voorstel gaat niet door', en: 'A proposal does not go on' } },
  { kind: 'wish-group', label: { nl: 'Een groep past bij uw wens', en: 'A group fits your wish' } },
  { kind: 'wish-expiring', label: { nl: 'Uw wens verloopt bijna', en: 'Your wish is about to expire' } },
];

/** Whom a mail about a wish goes to. There is no name: nobody asked for it. */
export interface To {
  wishId: string;
  email: string;
  lang: Lang;
}

type Letter = { subject: string; text: string[]; button: string };

export async function tellConfirm(work: Work, to: To): Promise<void> {
  await send(work, to, 'wish-confirm', mailWords[to.lang].confirm(), await mailLink(work, to.wishId, to.lang));
}

/** The owner is asked for an answer, with the day before which it must be given. */
export async function tellAsked(work: Work, to: To, proposal: ProposalView): Promise<void> {
  const { lang } = to;
  const until = proposal.lapsesAt ? `${longDate(proposal.lapsesAt, lang)}, ${clockTime(proposal.lapsesAt, lang)}` : '';
  const letter = mailWords[lang].asked(proposal.offerTitle, proposalFacts(proposal, lang), until);
  await send(work, to, 'wish-proposal', letter, await mailLink(work, to.wishId, lang));
}

/** The moment stays as it was: the owner, who asked for another, still has to answer. */
export async function tellMomentKept(work: Work, to: To, proposal: ProposalView): Promise<void> {
  const { lang } = to;
  const until = proposal.lapsesAt ? `${longDate(proposal.lapsesAt, lang)}, ${clockTime(proposal.lapsesAt, lang)}` : '';
  const letter = mailWords[lang].kept(proposal.offerTitle, proposalFacts(proposal, lang), until);
  await send(work, to, 'wish-proposal', letter, await mailLink(work, to.wishId, lang));
}

/** The group is planned, with nameless places for the family. */
export async function tellPlanned(work: Work, to: To, proposal: ProposalView): Promise<void> {
  const letter = mailWords[to.lang].planned(proposal.offerTitle, proposalFacts(proposal, to.lang));
  await send(work, to, 'wish-planned', letter, await mailLink(work, to.wishId, to.lang));
}

export async function tellStopped(work: Work, to: To, proposal: ProposalView): Promise<void> {
  const letter = mailWords[to.lang].stopped(proposal.offerTitle);
  await send(work, to, 'wish-stopped', letter, await mailLink(work, to.wishId, to.lang));
}

export async function tellCancelled(work: Work, to: To, proposal: ProposalView): Promise<void> {
  const letter = mailWords[to.lang].cancelled(proposal.offerTitle);
  await send(work, to, 'wish-stopped', letter, await mailLink(work, to.wishId, to.lang));
}

/** "Tell me when": a group with a free place that fits. */
export async function tellGroup(work: Work, to: To, group: GroupCard): Promise<void> {
  const { lang } = to;
  const t = mailWords[lang];
  const { startsAt, endsAt } = group.firstSession;
  const when = `${longDate(startsAt, lang, true)}, ${timeSpan(startsAt, endsAt, lang)}`;
  const letter = t.group(group.title, t.whenAndWhere(group.sessionCount, when, `${group.placeName}, ${group.town}`));
  const link = `${work.services.publicUrl}${localPath(`/groepen/${group.slug}`, lang)}`;
  await send(work, to, 'wish-group', letter, link, `${t.own}\n\n${await mailLink(work, to.wishId, lang)}`);
}

export async function tellExpiring(work: Work, to: To, day: Temporal.PlainDate): Promise<void> {
  const letter = mailWords[to.lang].expiring(plainDate(day, to.lang));
  await send(work, to, 'wish-expiring', letter, await mailLink(work, to.wishId, to.lang));
}

function proposalFacts({ sessions, placeName, town }: ProposalView, lang: Lang): string {
  const [first] = sessions;
  const when = first ? `${longDate(first.startsAt, lang, true)}, ${timeSpan(first.startsAt, first.endsAt, lang)}` : '';
  return mailWords[lang].whenAndWhere(sessions.length, when, `${placeName}, ${town}`);
}

async function send(work: Work, { email, lang }: To, kind: string, letter: Letter, link: string, after?: string): Promise<void> {
  const { subject, text, button } = letter;
  const whole = [mailWords[lang].dear, ...text, link, ...(after ? [after] : [])].join('\n\n');
  await sendMail(work, { kind, to: email, lang, subject, button, text: whole });
}
