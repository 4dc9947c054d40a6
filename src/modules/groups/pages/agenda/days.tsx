import { localDate } from '../../../../platform/clock/clock.ts';
import { ageSpan, longDate, timeSpan } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { GroupCard } from '../../../../ui/components/group-card.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import type { AgendaEntry } from '../../agenda.ts';
import { groupPath } from '../../paths.ts';
import { sentence } from '../../wording.ts';
import { words } from './words.ts';

/** Day after day what is on; places are shown where a group begins. */
export function Days({ sessions, lang }: { sessions: AgendaEntry[]; lang: Lang }) {
  const days = Map.groupBy(sessions, (session) => localDate(session.startsAt).toString());
  return (
    <Stack>
      {[...days].map(([day, list]) => (
        <section key={day} id={`dag-${day}`} aria-labelledby={`kop-${day}`}>
          <Stack gap="small">
            <h2 class="op-hidden" id={`kop-${day}`}>
              {list[0] && sentence(longDate(list[0].startsAt, lang))}
            </h2>
            {list.map((session) => (
              <Entry key={session.sessionId} session={session} lang={lang} />
            ))}
          </Stack>
        </section>
      ))}
    </Stack>
  );
}

function Entry({ session, lang }: { session: AgendaEntry; lang: Lang }) {
  const t = words[lang];
  const begins = session.number === 1;
  return (
    <GroupCard
      href={groupPath(session.slug, lang)}
      title={<Dutch>{session.title}</Dutch>}
      date={localDate(session.startsAt).toString()}
      time={`${timeSpan(session.startsAt, session.endsAt, lang)}${begins ? '' : `, ${t.session(session.number, session.count).toLowerCase()}`}`}
      place={`${session.placeName}, ${session.town}`}
      {...(begins
        ? { audience: ageSpan(session.ageMin, session.ageMax, lang), status: <Tag tone="accent">{t.begins}</Tag> }
        : {})}
      {...(begins ? { places: { free: session.free, total: session.capacity, waiting: true } } : {})}
    />
  );
}
