import { classes, type Tone } from '../classes.ts';
import { fill, useLang, useWords } from '../words.ts';
import { DateBlock } from './date-block.tsx';
import { Icon } from './icon.tsx';

export type CalendarItem = {
  title: string;
  href?: string;
  /** "15.30". */
  time?: string;
  tone?: Tone;
  /** Language of the title when it is not that of the page. */
  lang?: string | undefined;
  /** What to look at, in a few words. */
  note?: string;
};

export type CalendarMonthProps = {
  /** yyyy-mm. */
  month: string;
  /** Things per date (yyyy-mm-dd). */
  items: Readonly<Record<string, readonly CalendarItem[]>>;
  /** Address of one day. */
  dayHref?: (date: string) => string;
  previousHref?: string;
  nextHref?: string;
  /** yyyy-mm-dd of today. */
  today?: string;
  /** Without the name of the month and the ways to others: the page has its own. */
  bare?: boolean;
  /** Free days such as school holidays: date to name. */
  marked?: Readonly<Record<string, string>>;
  /** Quiet dots (for parents) or titles (for planners). */
  show?: 'dots' | 'titles';
  /** The list of days for a phone; leave it out when the page brings its own. */
  list?: boolean;
};

/** A month as a table on a wide screen, and as a list of days on a phone. */
export function CalendarMonth(props: CalendarMonthProps) {
  const words = useWords();
  const lang = useLang();
  const name = new Intl.DateTimeFormat(lang, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${props.month}-15T12:00:00Z`),
  );
  const weeks = weeksOf(props.month);
  const heads = [words.monday, words.tuesday, words.wednesday, words.thursday, words.friday, words.saturday, words.sunday];
  const told = (date: string | null): date is string =>
    date !== null && ((props.items[date]?.length ?? 0) > 0 || props.marked?.[date] !== undefined);
  const busy = weeks.flat().filter(told);
  return (
    <div class={classes('op-calendar', props.show === 'titles' && 'op-calendar--titles')}>
      {!props.bare && <Head {...props} name={name} />}
      <table class="op-calendar__table">
        <caption class="op-hidden">{name}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                <abbr title={head}>{head.slice(0, 2)}</abbr>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map((week, index) => (
            <tr key={index}>
              {week.map((date, day) => (
                <td key={day} class={dayClass(date, props)}>
                  {date && <Day date={date} {...props} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {props.list !== false && (
        <ol class="op-calendar__list">
          {busy.map((date) => (
            <li key={date}>
              <DateBlock date={date} small />
              <div>
                <Mark date={date} {...props} />
                <Items items={props.items[date] ?? []} />
              </div>
            </li>
          ))}
          {busy.length === 0 && <li>{words.noneOnDay}</li>}
        </ol>
      )}
    </div>
  );
}

/** The name of the month, and the ways to the one before and after. */
function Head({ name, previousHref, nextHref }: CalendarMonthProps & { name: string }) {
  const words = useWords();
  return (
    <div class="op-calendar__head">
      <h2 class="utrecht-heading-3 op-calendar__month">{name}</h2>
      <nav class="op-cluster" aria-label={`${words.month}: ${name}`}>
        {previousHref && (
          <a class="utrecht-button utrecht-button--subtle op-button--small" href={previousHref}>
            <Icon name="chevron-left" />
            <span>{words.previous}</span>
          </a>
        )}
        {nextHref && (
          <a class="utrecht-button utrecht-button--subtle op-button--small" href={nextHref}>
            <span>{words.next}</span>
            <Icon name="chevron-right" />
          </a>
        )}
      </nav>
    </div>
  );
}

/** The name of a free day, which is content and Dutch. */
function Mark({ date, marked }: CalendarMonthProps & { date: string }) {
  const lang = useLang();
  const name = marked?.[date];
  if (!name) return null;
  return (
    <span class="op-calendar__mark" lang={lang === 'nl' ? undefined : 'nl'}>
      {name}
    </span>
  );
}

function Day(props: CalendarMonthProps & { date: string }) {
  const { date, items, dayHref, show = 'dots' } = props;
  const words = useWords();
  const list = items[date] ?? [];
  const number = <time dateTime={date}>{Number(date.slice(8))}</time>;
  const said = fill(words.groupsOnDay, { n: list.length });
  if (show === 'titles') {
    return (
      <>
        {dayHref && list.length > 0 ? <a href={dayHref(date)}>{number}</a> : number}
        <Mark {...props} />
        <Items items={list} />
      </>
    );
  }
  const dots = (
    <span class="op-calendar__dots">
      {list.slice(0, 4).map((item, index) => (
        <span key={index} class={`op-dot op-dot--${item.tone ?? 'neutral'}`} />
      ))}
      <span class="op-hidden">{said}</span>
    </span>
  );
  if (list.length === 0)
    return (
      <>
        {number}
        <Mark {...props} />
      </>
    );
  return dayHref ? (
    <a class="op-calendar__day" href={dayHref(date)}>
      {number}
      {dots}
    </a>
  ) : (
    <span class="op-calendar__day">
      {number}
      {dots}
    </span>
  );
}

function Items({ items }: { items: readonly CalendarItem[] }) {
  return (
    <ul class="op-calendar__items">
      {items.map((item, index) => (
        <li key={index} class={`op-calendar__item op-calendar__item--${item.tone ?? 'neutral'}`}>
          {item.time && <span class="op-calendar__time">{item.time}</span>}{' '}
          {item.href ? (
            <a href={item.href} lang={item.lang}>
              {item.title}
            </a>
          ) : (
            <span lang={item.lang}>{item.title}</span>
          )}
          {item.note && <strong class="op-calendar__note"> {item.note}</strong>}
        </li>
      ))}
    </ul>
  );
}

function dayClass(date: string | null, { today, marked, items }: CalendarMonthProps): string | undefined {
  if (!date) return 'op-calendar__none';
  return (
    classes(
      date === today && 'op-calendar__today',
      marked?.[date] && 'op-calendar__marked',
      items[date]?.length && 'op-calendar__busy',
    ) || undefined
  );
}

/** Dates of a month in weeks from Monday, with null outside the month. */
function weeksOf(month: string): (string | null)[][] {
  const first = new Date(`${month}-01T12:00:00Z`);
  const days = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  const lead = (first.getUTCDay() + 6) % 7;
  const cells = Array.from({ length: Math.ceil((lead + days) / 7) * 7 }, (_, index) => {
    const day = index - lead + 1;
    return day < 1 || day > days ? null : `${month}-${String(day).padStart(2, '0')}`;
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}
