import { hasRole, isPlanner } from '../../platform/auth/actor.ts';
import type { MailKind } from '../../platform/mail/kinds.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Work } from '../../platform/work.ts';
import { demandById, themeText } from '../demand/index.ts';
import { addressees, membersOf } from '../people/index.ts';
import { helpById } from './help-queries.ts';
import { address, paths } from './links.ts';
import { seesHelp } from './policy.ts';

export const helpMailKinds: MailKind[] = [
  {
    kind: 'help-offered',
    label: { nl: 'Iemand biedt hulp aan bij een groepsvraag', en: 'Somebody offers help with a need' },
    notice: { can: { name: 'team-member|planner', allows: (actor) => isPlanner(actor) || hasRole(actor, 'professional') } },
  },
  {
    kind: 'help-answered',
    label: { nl: 'Antwoord op hulp die je aanbood', en: 'Answer to help that you offered' },
    whose: seesHelp,
  },
];

const words = {
  nl: {
    dear: (name: string) => `Beste ${name}`,
    offeredSubject: (theme: string) => `Iemand kan dit doen: ${theme}`,
    offered: (name: string, organisation: string) =>
      `${name} van ${organisation} biedt aan om iets te doen voor deze groepsvraag. Bekijk het aanbod en geef antwoord.`,
    button: 'Bekijk de hulp',
    acceptedSubject: (theme: string) => `Graag: ${theme}`,
    proposal: 'Je aanbod is aangenomen. Er is een voorstel gemaakt met jou als trainer. Je krijgt het als het wordt verstuurd.',
    contact: (name: string, organisation: string) =>
      `Je aanbod is aangenomen. ${name} van ${organisation} neemt contact met je op.`,
    message: 'Bericht',
    declinedSubject: (theme: string) => `Deze keer niet: ${theme}`,
    declined: 'Bedankt voor je aanbod. Deze keer gebruiken we het niet.',
    reason: 'Reden',
  },
  en: {
    dear: (name: string) => `Dear ${name}`,
    offeredSubject: (theme: string) => `Somebody can do this: ${theme}`,
    offered: (name: string, organisation: string) =>
      `${name} of ${organisation} offers to do something for this need. Look at the offer and answer.`,
    button: 'See the help',
    acceptedSubject: (theme: string) => `Yes please: ${theme}`,
    proposal: 'Your offer was accepted. A proposal was made with you as trainer. You get it when it is sent.',
    contact: (name: string, organisation: string) =>
      `Your offer was accepted. ${name} of ${organisation} gets in touch with you.`,
    message: 'Message',
    declinedSubject: (theme: string) => `Not this time: ${theme}`,
    declined: 'Thank you for your offer. We do not use it this time.',
    reason: 'Reason',
  },
};

/** Tells the need's team and the planners that somebody can do it. */
export async function tellHelpOffered(work: Work, helpId: string): Promise<void> {
  const help = await helpById(work, helpId);
  const demand = help && (await demandById(work, help.demandId));
  if (!help || !demand) return;
  const planners = await work.tx.selectFrom('memberships').select('person_id').where('planner', '=', true).distinct().execute();
  const team = await membersOf(work, demand.organisationId, ['professional', 'care-coordinator', 'family-coach']);
  const all = new Set([...team, ...planners.map((row) => row.person_id)]);
  all.delete(help.personId);
  for (const person of await addressees(work, [...all])) {
    const t = words[person.lang];
    const said = t.offered(help.name, help.organisationName);
    await sendMail(work, {
      kind: 'help-offered',
      personId: person.personId,
      to: person.email,
      lang: person.lang,
      subject: t.offeredSubject(themeText(demand, person.lang)),
      button: t.button,
      gist: said,
      text: [`${t.dear(person.name)},`, said, address(work, paths.help(demand.id), person.lang)].join('\n\n'),
    });
  }
}

/** Tells who offered what became of it. */
export async function tellHelpAnswer(work: Work, helpId: string, answer: { accepted: boolean; words: string }): Promise<void> {
  const help = await helpById(work, helpId);
  const demand = help && (await demandById(work, help.demandId));
  if (!help || !demand) return;
  const by = work.actor.kind === 'person' ? work.actor.name : 'Opgroeiplein';
  for (const person of await addressees(work, [help.personId])) {
    const t = words[person.lang];
    const theme = themeText(demand, person.lang);
    const accepted = help.outcome === 'proposal' ? t.proposal : t.contact(by, demand.organisationName);
    const own = answer.words ? [`${answer.accepted ? t.message : t.reason}: ${answer.words.replaceAll('\n', ' ')}`] : [];
    await sendMail(work, {
      kind: 'help-answered',
      personId: person.personId,
      to: person.email,
      lang: person.lang,
      subject: answer.accepted ? t.acceptedSubject(theme) : t.declinedSubject(theme),
      button: t.button,
      text: [
        `${t.dear(person.name)},`,
        answer.accepted ? accepted : t.declined,
        ...own,
        address(work, paths.help(demand.id), person.lang),
      ].join('\n\n'),
    });
  }
}
