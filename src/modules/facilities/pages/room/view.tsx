import { localDate } from '../../../../platform/clock/clock.ts';
import { type FormState, typed } from '../../../../platform/http/form.ts';
import { longDate, plainDate, shortDate } from '../../../../platform/i18n/format.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Cluster, Split, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { NumberField, TextField } from '../../../../ui/components/text-field.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { OrganisationView } from '../../../regions/index.ts';
import type { Alternative } from '../../alternatives.ts';
import { fieldOf } from '../../fields.ts';
import { RoomWeek } from '../../parts/week.tsx';
import { paths } from '../../paths.ts';
import type { RoomDetails } from '../../place-queries.ts';
import type { ReservationView } from '../../reservation-queries.ts';
import type { Taken } from '../../taken.ts';
import { wholeDays } from '../../times.ts';
import { AboutRoom } from './about.tsx';
import { ReserveForm } from './reserve-form.tsx';
import { words } from './words.ts';

export interface RoomModel {
  room: RoomDetails;
  monday: Temporal.PlainDate;
  taken: Taken[];
  closures: ReservationView[];
  /** For which the actor may book. */
  organisations: OrganisationView[];
  optionDays: number;
  clash: { taken: Taken[]; others: Alternative[] } | null;
  /** The actor looks after it; books it without asking. */
  tends: boolean;
  books: boolean;
  form: FormState;
  csrf: string;
  now: Temporal.Instant;
}

/** One room: its week, taking it, and what it is. */
export function RoomPage(model: RoomModel) {
  const { lang } = usePage();
  const t = words[lang];
  const { room } = model;
  return (
    <Stack gap="large">
      <Stack gap="small">
        <Heading level={1}>
          <Dutch>
            {room.name}, {room.location.name}
          </Dutch>
        </Heading>
        <Lead>
          {t.places(room.capacity)}, {room.location.town}
        </Lead>
        {room.closedAt ? <Tag tone="warning">{t.closed}</Tag> : room.hiddenAt ? <Tag tone="warning">{t.hidden}</Tag> : null}
      </Stack>
      <Week {...model} />
      <Split label={t.aside} asideWide aside={<AboutRoom {...model} />}>
        <Stack gap="large">
          {!room.closedAt && (model.books ? <ReserveForm {...model} /> : <Ask room={room} />)}
          {model.tends && !room.closedAt && <Closures {...model} />}
        </Stack>
      </Split>
    </Stack>
  );
}

function Week({ room, monday, taken, now }: RoomModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const at = (weeks: number) => to(`${paths.room(room.id)}?week=${monday.add({ weeks })}`);
  const shown = (day: Temporal.PlainDate) => shortDate(wholeDays(day, day).startsAt.add({ hours: 12 }), lang);
  return (
    <Stack gap="small">
      <Heading level={2}>{t.week(shown(monday), shown(monday.add({ days: 6 })))}</Heading>
      <Cluster>
        <Link href={at(-1)}>{t.previous}</Link>
        <Link href={at(1)}>{t.next}</Link>
      </Cluster>
      <RoomWeek room={room} monday={monday} taken={taken} now={now} />
    </Stack>
  );
}

function Ask({ room }: { room: RoomDetails }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack gap="small">
      <Heading level={2}>{t.askButton}</Heading>
      <p>{t.ask}</p>
      <p>
        <ButtonLink href={to(`/werk/facilitair/nieuw?soort=room&ruimte=${room.id}`)}>{t.askButton}</ButtonLink>
      </p>
    </Stack>
  );
}

/** Days on which nobody can use it, for who looks after it. */
function Closures({ room, closures, form, csrf }: RoomModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const field = fieldOf(form);
  return (
    <Stack gap="small">
      <Heading level={2}>{t.closures}</Heading>
      {closures.length === 0 && <p>{t.noClosures}</p>}
      {closures.map((one) => (
        <Form key={one.id} action={to(paths.reservationCancel(one.id))} csrf={csrf} inline label={one.title}>
          <p>
            {t.days(longDate(one.startsAt, lang), longDate(one.endsAt.subtract({ hours: 12 }), lang))}
            {one.weeks > 1 && t.everyWeek(one.weeks)}: <Dutch>{one.title}</Dutch>
          </p>
          <Button look="subtle" small label={`${t.open}: ${plainDate(localDate(one.startsAt), lang)}`}>
            {t.open}
          </Button>
        </Form>
      ))}
      <Form action={to(paths.roomClosures(room.id))} csrf={csrf} inline label={t.closeSubmit} errors={closureErrors(form)}>
        <TextField {...field('dicht-van')} label={t.closeFrom} type="date" width="medium" />
        <TextField {...field('dicht-tot')} label={t.closeTo} type="date" width="medium" />
        <NumberField
          {...field('dicht-weken')}
          label={t.closeWeeks}
          value={'dicht-weken' in form.values ? typed(form, 'dicht-weken') : '1'}
        />
        <TextField {...field('reden')} label={t.closeWhy} maxLength={120} />
        <Button look="secondary">{t.closeSubmit}</Button>
      </Form>
    </Stack>
  );
}

const closureFields = ['dicht-van', 'dicht-tot', 'dicht-weken', 'reden'];

const closureErrors = (form: FormState) =>
  Object.entries(form.errors)
    .filter(([field]) => closureFields.includes(field))
    .map(([field, message]) => ({ field, message }));
