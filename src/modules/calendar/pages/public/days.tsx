import { localDate } from '../../../../platform/clock/clock.ts';
import { ageSpan, timeSpan } from '../../../../platform/i18n/format.ts';
import { GroupCard } from '../../../../ui/components/group-card.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { groupPath, sentence } from '../../../groups/index.ts';
import type { AgendaEntry } from '../../entries.ts';
import { dayName } from '../../parts/days.ts';
import { partWords } from '../../parts/words.ts';
import { words } from './words.ts';

interface Props {
  entries: AgendaEntry[];
  /** How many there are on a day, where perhaps not all are told of. */
  counts: ReadonlyMap<string, number>;
  dayHref: (day: string) => string;
}

/** Day after day what is on; places are shown where a group begins. */
export function Days({ entries, counts, dayHref }: Props) {
  const { lang } = usePage();
  const days = Map.groupBy(entries, (entry) => localDate(entry.startsAt).toString());
  return (
    <Stack gap="large">
      {[...days].map(([day, list]) => (
        <section key={day} aria-labelledby={`dag-${day}`}>
          <Stack gap="small">
            <Heading level={3} look={4} id={`dag-${day}`}>
              {sentence(dayName(Temporal.PlainDate.from(day), lang))}
            </Heading>
            {list.map((entry) => (
              <Entry key={entry.sessionId} entry={entry} />
            ))}
            <Rest count={(counts.get(day) ?? 0) - list.length} href={dayHref(day)} />
          </Stack>
        </section>
      ))}
    </Stack>
  );
}

function Rest({ count, href }: { count: number; href: string }) {
  const t = partWords[usePage().lang];
  if (count <= 0) return null;
  return (
    <p>
      {sentence(t.moreOnDay(count))}. <Link href={href}>{t.wholeDay}</Link>
    </p>
  );
}

function Entry({ entry }: { entry: AgendaEntry }) {
  const { lang } = usePage();
  const t = words[lang];
  const begins = entry.number === 1;
  const begun = begins ? '' : `, ${t.session(entry.number, entry.count).toLowerCase()}`;
  return (
    <GroupCard
      href={groupPath(entry.slug, lang)}
      title={<Dutch>{entry.title}</Dutch>}
      headingLevel={4}
      date={localDate(entry.startsAt).toString()}
      time={`${timeSpan(entry.startsAt, entry.endsAt, lang)}${begun}`}
      place={`${entry.placeName}, ${entry.town}`}
      {...(begins
        ? {
            audience: ageSpan(entry.ageMin, entry.ageMax, lang),
            status: <Tag tone="accent">{t.begins}</Tag>,
            places: { free: entry.free, total: entry.capacity, waiting: true },
          }
        : {})}
    />
  );
}
