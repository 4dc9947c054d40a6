import { type Lang, localPath } from '../../platform/i18n/lang.ts';
import { sendMail } from '../../platform/mail/outbox.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { addressees, membersOf } from '../people/index.ts';
import { mailWords } from './mail-kinds.ts';
import { newLinkPath, offerPath, offerPaths } from './paths.ts';

interface Decision {
  /** Who made the change; null: an organisation without account, by its link. */
  madeBy: string | null;
  organisationId: string;
  offerId: string;
  slug: string;
  title: string;
  /** Why it was sent back; null when it was approved. */
  reason: string | null;
}

/**
 * Tells who made a change what was decided; when that is nobody with an account (any more), the organisation at its own address, or else its
 * providers here.
 */
export async function tellDecided(work: Work, decision: Decision): Promise<void> {
  const maker = decision.madeBy ? await addressees(work, [decision.madeBy]) : [];
  if (maker.length > 0) return tellPeople(work, decision, maker);
  const organisation = await work.tx
    .selectFrom('organisations')
    .select('email')
    .where('id', '=', decision.organisationId)
    .executeTakeFirst();
  if (organisation?.email) return tellOrganisation(work, decision, organisation.email);
  await tellPeople(work, decision, await addressees(work, await membersOf(work, decision.organisationId, ['provider'])));
}

async function tellPeople(
  work: Work,
  { offerId, title, reason }: Decision,
  people: Awaited<ReturnType<typeof addressees>>,
): Promise<void> {
  for (const { personId, name, email, lang } of people) {
    const words = mailWords[lang];
    const { subject, text, button } = reason === null ? words.approved(title) : words.returned(title, reason);
    const path = reason === null ? offerPaths.one(offerId) : offerPaths.edit(offerId);
    const gist = [...text, linkTo(work, path, lang)].join('\n\n');
    const letter = { kind: 'offer-decided', personId, to: email, lang, subject, button, gist };
    await sendMail(work, { ...letter, text: `${words.dear(name)}\n\n${gist}` });
  }
}

/** Without account the pages for work are closed: the public page, or the way to a new link. Nobody knows its language: Dutch. */
async function tellOrganisation(work: Work, { slug, title, reason }: Decision, to: string): Promise<void> {
  const { approved, returned, withoutAccount } = mailWords.nl;
  const [said, path, button] =
    reason === null
      ? [approved(title), offerPath(slug, 'nl'), withoutAccount.approved]
      : [returned(title, reason), newLinkPath, withoutAccount.button];
  const how = reason === null ? [] : [withoutAccount.returned];
  const text = [mailWords.nl.dear('collega'), ...said.text.slice(0, 2), ...how, linkTo(work, path, 'nl')].join('\n\n');
  await sendMail(work, { kind: 'offer-decided', to, lang: 'nl', subject: said.subject, button, text });
}

/** Tells who looks at offers first that these wait; whoever did it needs no mail. At once for the first of a day, the rest in one digest. */
export async function tellReviewers(work: Work, titles: string[]): Promise<void> {
  if (titles.length === 0) return;
  const others = (await reviewers(work)).filter((personId) => personId !== work.actor.personId);
  for (const { personId, name, email, lang } of await addressees(work, others)) {
    const words = mailWords[lang];
    const { subject, text, button } = words.waits(titles);
    const gist = [...text, linkTo(work, offerPaths.review, lang)].join('\n\n');
    const letter = { kind: 'offer-waits', personId, to: email, lang, subject, button, gist, gathered: true };
    await sendMail(work, { ...letter, text: `${words.dear(name)}\n\n${gist}` });
  }
}

/** As the policy `reviewsOffers` says it. */
async function reviewers({ tx }: Reading): Promise<string[]> {
  const rows = await tx
    .selectFrom('memberships')
    .select('person_id')
    .where((where) =>
      where.or([
        where('role', 'in', ['region-admin', 'editor']),
        where.and([where('role', '=', 'facility-support'), where('planner', '=', true)]),
      ]),
    )
    .distinct()
    .execute();
  return rows.map((row) => row.person_id);
}

function linkTo(work: Work, path: string, lang: Lang): string {
  return `${work.services.publicUrl}${localPath(path, lang)}`;
}
