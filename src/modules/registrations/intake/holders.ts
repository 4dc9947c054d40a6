import { sql } from 'kysely';
import { clockTime, longDate } from '../../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../../platform/i18n/lang.ts';
import { sendMail } from '../../../platform/mail/outbox.ts';
import type { Work } from '../../../platform/work.ts';
import { addressees, membersOf } from '../../people/index.ts';
import { intakePath } from '../paths.ts';

/** asked: a family waits for it; soon: its place is held for a short time only; late: the appointment fell after the first session and lapsed. */
export type TalkNews = 'asked' | 'soon' | 'late';

interface Talk {
  organisationId: string;
  title: string;
  /** Until when there is time: as long as the place is held, at the latest until the first session. */
  until: Temporal.Instant;
  planned: boolean;
}

/**
 * Tells who holds a talk beforehand about it, by a link and never by a name: workers of its organisation, or facility support when it has none
 * here. An appointment that stands is no news.
 */
export async function tellHolders(work: Work, registrationId: string, news: TalkNews): Promise<void> {
  const found =
    await sql<Talk>`select i.organisation_id as "organisationId", g.title, coalesce(i.hold_before, g.starts_at) as until,
      i.planned_at is not null as planned
    from registration_intakes i join registrations r on r.id = i.registration_id join groups g on g.id = coalesce(r.offered_group_id, r.group_id)
    where i.registration_id = ${registrationId} and i.outcome is null`.execute(work.tx);
  const [talk] = found.rows;
  if (!talk || (news === 'asked' && talk.planned)) return;
  const own = await addressees(work, await membersOf(work, talk.organisationId, ['professional', 'provider']));
  for (const person of own.length > 0 ? own : await addressees(work, await membersOf(work, null, ['facility-support']))) {
    const { lang } = person;
    const t = words[lang];
    const until = `${longDate(talk.until, lang)}, ${clockTime(talk.until, lang)}`;
    const link = `${work.services.publicUrl}${localPath(intakePath(registrationId), lang)}`;
    await sendMail(work, {
      ...{ kind: 'intake-to-do', personId: person.personId, to: person.email, lang, button: t.button },
      subject: t.subjects[news](talk.title),
      text: [t.dear(person.name), ...t.texts[news](talk.title, until), link].join('\n\n'),
    });
  }
}

interface Words {
  dear: (name: string) => string;
  button: string;
  subjects: Record<TalkNews, (title: string) => string>;
  texts: Record<TalkNews, (title: string, until: string) => string[]>;
}

const words: Record<Lang, Words> = {
  nl: {
    dear: (name) => `Beste ${name},`,
    button: 'Bekijk het gesprek',
    subjects: {
      asked: (title) => `Een gezin wacht op een gesprek: ${title}`,
      soon: (title) => `Nog twee dagen voor een gesprek: ${title}`,
      late: (title) => `Maak een nieuwe afspraak: ${title}`,
    },
    texts: {
      asked: (title, until) => [
        `Een gezin meldde zich aan voor ${title}. Het wacht op een gesprek vooraf.`,
        `De plek blijft vast tot ${until}. Maak een afspraak met het gezin:`,
      ],
      soon: (title, until) => [
        `Een gezin wacht op de uitkomst van een gesprek vooraf voor ${title}.`,
        `De plek blijft vast tot ${until}. Daarna gaat hij naar iemand anders. Bel het gezin, of leg vast hoe het gesprek ging:`,
      ],
      late: (title, until) => [
        `${title} begint eerder dan eerst. De afspraak voor een gesprek vooraf kwam daardoor te laat. Die is vervallen.`,
        `Het gezin weet dit. Maak een nieuwe afspraak, voor ${until}:`,
      ],
    },
  },
  en: {
    dear: (name) => `Dear ${name},`,
    button: 'See the talk',
    subjects: {
      asked: (title) => `A family waits for a talk: ${title}`,
      soon: (title) => `Two days left for a talk: ${title}`,
      late: (title) => `Make a new appointment: ${title}`,
    },
    texts: {
      asked: (title, until) => [
        `A family registered for ${title}. It waits for a talk beforehand.`,
        `The place is held until ${until}. Make an appointment with the family:`,
      ],
      soon: (title, until) => [
        `A family waits for the outcome of a talk beforehand for ${title}.`,
        `The place is held until ${until}. After that it goes to someone else. Call the family, or record how the talk went:`,
      ],
      late: (title, until) => [
        `${title} begins sooner than before. The appointment for a talk beforehand came too late. It lapsed.`,
        `The family knows this. Make a new appointment, before ${until}:`,
      ],
    },
  },
};
