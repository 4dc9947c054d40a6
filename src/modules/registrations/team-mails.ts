import type { Span } from '../../platform/clock/span.ts';
import { type Lang, localPath } from '../../platform/i18n/lang.ts';
import { type NewMail, sendMail } from '../../platform/mail/outbox.ts';
import type { Reading, Work } from '../../platform/work.ts';
import { knownBy, sessionsOf } from '../groups/index.ts';
import { addressees, membersOf } from '../people/index.ts';
import { participantsPath } from './paths.ts';

export interface TeamNews {
  kind: 'group-changed-team' | 'group-goes-team';
  title: string;
  lines: (lang: Lang) => string[];
  reason: string;
  /** The sessions as they were, where they change. */
  were?: readonly Span[];
  attachments: (lang: Lang) => Promise<NewMail['attachments']>;
}

const words = {
  nl: {
    dear: (name: string) => `Beste ${name},`,
    reason: (text: string) => `De reden: ${text}`,
    'group-changed-team': {
      subject: (title: string) => `Gewijzigd: ${title}`,
      text: (title: string) => `Er verandert iets aan ${title}. Je team heeft hier plekken.`,
      after: 'De gezinnen die al zijn aangemeld, krijgen zelf een mail. Wie niet kan, kiest op zijn eigen pagina wat dan.',
    },
    'group-goes-team': {
      subject: (title: string) => `Gaat door: ${title}`,
      text: (title: string) => `${title} gaat door. Je team heeft hier plekken.`,
      after: 'Zijn er nog plekken van je team over? Vul ze in of geef ze terug.',
    },
    button: 'Bekijk de plekken van je team',
  },
  en: {
    dear: (name: string) => `Dear ${name},`,
    reason: (text: string) => `The reason: ${text}`,
    'group-changed-team': {
      subject: (title: string) => `Changed: ${title}`,
      text: (title: string) => `Something changes in ${title}. Your team has places here.`,
      after: 'The families that are registered get a mail themselves. Who cannot come chooses on their own page what then.',
    },
    'group-goes-team': {
      subject: (title: string) => `Goes ahead: ${title}`,
      text: (title: string) => `${title} goes ahead. Your team has places here.`,
      after: 'Are there places of your team left? Fill them or give them back.',
    },
    button: 'See the places of your team',
  },
} as const;

/** Tells the teams with places in a group, nameless or filled. One mail to each of their workers. */
export async function tellTeamsOfGroup(work: Work, groupId: string, news: TeamNews): Promise<void> {
  const by = knownBy([...(news.were ?? []), ...(await sessionsOf(work, groupId))], work.now);
  for (const person of await addressees(work, await workersOfTeams(work, groupId))) {
    const { lang } = person;
    const t = words[lang];
    const kind = t[news.kind];
    await sendMail(work, {
      kind: news.kind,
      ...(by ? { before: by } : {}),
      personId: person.personId,
      to: person.email,
      lang,
      subject: kind.subject(news.title),
      button: t.button,
      text: [
        t.dear(person.name),
        kind.text(news.title),
        ...news.lines(lang),
        ...(news.reason ? [t.reason(news.reason)] : []),
        kind.after,
        `${work.services.publicUrl}${localPath(participantsPath(groupId), lang)}`,
      ].join('\n\n'),
      attachments: (await news.attachments(lang)) ?? [],
    });
  }
}

/** Who works for a team that has places in this group, or families that it registered on them. */
export async function workersOfTeams(reading: Reading, groupId: string): Promise<string[]> {
  const teams = await reading.tx
    .selectFrom('team_reservations as t')
    .select('t.organisation_id as organisationId')
    .distinct()
    .where('t.group_id', '=', groupId)
    .where((eb) =>
      eb.or([
        eb('t.places', '>', 0),
        eb.exists(
          eb
            .selectFrom('registrations as r')
            .select('r.id')
            .where('r.group_id', '=', groupId)
            .whereRef('r.team_reservation_id', '=', 't.id')
            .where('r.state', 'in', ['requested', 'confirmed']),
        ),
      ]),
    )
    .execute();
  const members = await Promise.all(
    teams.map(async ({ organisationId }) => (organisationId ? membersOf(reading, organisationId, ['professional']) : [])),
  );
  return [...new Set(members.flat())];
}
