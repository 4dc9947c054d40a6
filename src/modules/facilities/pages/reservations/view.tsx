import type { ComponentChildren } from 'preact';
import { clockTime, longDate, plainDate, timeSpan } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { ErrorSummary } from '../../../../ui/components/error-summary.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { PageOpening } from '../../../../ui/components/page-opening.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { LoanView } from '../../materials/loan-queries.ts';
import { FacilityTabs } from '../../parts/tabs.tsx';
import { paths } from '../../paths.ts';
import type { ReservationView, WaitView } from '../../reservation-queries.ts';
import { words } from './words.ts';

interface Props {
  reservations: ReservationView[];
  waits: WaitView[];
  loans: LoanView[];
  fault: string;
  csrf: string;
  now: Temporal.Instant;
}

/** Options first: they have a term. */
export function Reservations({ reservations, waits, loans, fault, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const options = reservations.filter((one) => one.kind === 'option');
  const bookings = reservations.filter((one) => one.kind === 'booking');
  const none = reservations.length + waits.length + loans.length === 0;
  return (
    <Stack gap="large">
      <FacilityTabs current="reservations" />
      <PageOpening title={t.title} lead={t.lead} />
      {fault && <ErrorSummary errors={[{ field: 'main', message: fault }]} />}
      {none && (
        <EmptyState title={t.noneTitle} actions={<ButtonLink href={to(paths.rooms)}>{t.find}</ButtonLink>}>
          <p>{t.none}</p>
        </EmptyState>
      )}
      <Part title={t.options} shown={options.length > 0}>
        {options.map((one) => (
          <Reservation key={one.id} one={one} csrf={csrf} />
        ))}
      </Part>
      <Part title={t.waits} shown={waits.length > 0}>
        {waits.map((one) => (
          <Wait key={one.id} one={one} csrf={csrf} />
        ))}
      </Part>
      <Part title={t.bookings} shown={bookings.length > 0}>
        {bookings.map((one) => (
          <Reservation key={one.id} one={one} csrf={csrf} />
        ))}
      </Part>
      <Part title={t.loans} shown={loans.length > 0}>
        {loans.map((one) => (
          <Card key={one.id} href={to(paths.loan(one.id))} title={<Dutch>{`${one.items.length} ${one.kindName}`}</Dutch>}>
            <p>{t.days(plainDate(one.firstDay, lang), plainDate(one.lastDay, lang))}</p>
          </Card>
        ))}
      </Part>
    </Stack>
  );
}

function Part({ title, shown, children }: { title: string; shown: boolean; children: ComponentChildren }) {
  if (!shown) return null;
  return (
    <Stack gap="small">
      <Heading level={2}>{title}</Heading>
      {children}
    </Stack>
  );
}

function Reservation({ one, csrf }: { one: ReservationView; csrf: string }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const until = one.lapsesAt ? `${longDate(one.lapsesAt, lang)}, ${clockTime(one.lapsesAt, lang)}` : '';
  return (
    <Card title={<Dutch>{one.title}</Dutch>} tone={one.kind === 'option' ? 'warning' : 'neutral'}>
      <Where one={one} />
      {until && <Tag tone="warning">{t.until(until)}</Tag>}
      <Cluster>
        {one.kind === 'option' && (
          <Form action={to(paths.reservationConfirm(one.id))} csrf={csrf} label={`${t.confirm}: ${one.title}`}>
            <Button small label={`${t.confirm}: ${one.title}`}>
              {t.confirm}
            </Button>
          </Form>
        )}
        <Form action={to(paths.reservationCancel(one.id))} csrf={csrf} label={`${t.cancel}: ${one.title}`}>
          <Button small look="danger" label={`${t.cancel}: ${one.title}`}>
            {t.cancel}
          </Button>
        </Form>
      </Cluster>
    </Card>
  );
}

function Wait({ one, csrf }: { one: WaitView; csrf: string }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Card title={<Dutch>{one.title}</Dutch>}>
      <Where one={one} />
      <p>{t.before(one.before)}</p>
      <Form action={to(paths.waitEnd(one.id))} csrf={csrf} label={`${t.leave}: ${one.title}`}>
        <Button small look="subtle" label={`${t.leave}: ${one.title}`}>
          {t.leave}
        </Button>
      </Form>
    </Card>
  );
}

function Where({ one }: { one: ReservationView | WaitView }) {
  const { lang, to } = usePage();
  return (
    <p>
      <Link href={to(paths.room(one.roomId))}>
        {one.placeName}, {one.roomName}
      </Link>
      <br />
      {whenText(one, lang)}
    </p>
  );
}

function whenText({ startsAt, endsAt, weeks }: Pick<WaitView, 'startsAt' | 'endsAt' | 'weeks'>, lang: Lang): string {
  const when = `${longDate(startsAt, lang)}, ${timeSpan(startsAt, endsAt, lang)}`;
  return weeks > 1 ? `${when}, ${words[lang].weeks(weeks)}` : when;
}
