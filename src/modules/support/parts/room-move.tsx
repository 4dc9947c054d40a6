import { longDate, timeSpan } from '../../../platform/i18n/format.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import { DataTable } from '../../../ui/components/data-table.tsx';
import { fieldId } from '../../../ui/components/field.tsx';
import { Heading, Lead } from '../../../ui/components/heading.tsx';
import { Stack } from '../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { SummaryList } from '../../../ui/components/summary-list.tsx';
import { Tag } from '../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../ui/page-lang.tsx';
import { ImpactCard } from '../../registrations/index.ts';
import type { MovingSession, RoomMove } from '../room-move.ts';
import { moveWords } from './move-words.ts';

/** What moves from where to where, what stands in the way, and who is told: the same before a group moves from its own page and by an answer. */
export function MoveCheck({ move }: { move: RoomMove }) {
  const { lang } = usePage();
  const t = moveWords[lang];
  const { plan, to, sessions, impact, requests } = move;
  const elsewhere = plan.address !== to.location.address || plan.town !== to.location.town;
  const marked = sessions.some((one) => one.takenFor !== null || one.closed);
  return (
    <>
      <Stack gap="small">
        <Heading level={1} id={fieldId('main')}>
          {t.title}: <Dutch>{plan.title}</Dutch>
        </Heading>
        <Lead>{t.lead}</Lead>
      </Stack>
      <SummaryList
        items={[
          { label: t.from, value: <Dutch>{`${plan.placeName}, ${plan.roomName}, ${plan.address}, ${plan.town}`}</Dutch> },
          {
            label: t.to,
            value: (
              <>
                <Dutch>{`${to.location.name}, ${to.name}, ${to.location.address}, ${to.location.town}`}</Dutch> (
                {t.places(to.capacity)})
              </>
            ),
          },
          { label: t.which, value: t.sessions(sessions.length) },
        ]}
      />
      <Hindrance move={move} />
      <Stack gap="small">
        <Heading level={2}>{t.list}</Heading>
        {marked ? (
          <DataTable<MovingSession>
            caption={t.list}
            hiddenCaption
            narrow
            rows={sessions}
            rowKey={(one) => one.id}
            columns={[
              { label: t.when, head: true, cell: (one) => whenText(one, lang) },
              { label: t.mind, cell: (one) => <Mark session={one} /> },
            ]}
          />
        ) : (
          <ul>
            {sessions.map((one) => (
              <li key={one.id}>{whenText(one, lang)}</li>
            ))}
          </ul>
        )}
      </Stack>
      <ImpactCard impact={impact} />
      {impact.mails > 0 && (
        <p>
          {elsewhere ? t.calendar : t.calendarRoom} {elsewhere && impact.families.placed > 0 && t.families}
        </p>
      )}
      {requests > 0 && <p>{t.requests(requests)}</p>}
    </>
  );
}

const whenText = ({ startsAt, endsAt }: MovingSession, lang: Lang) =>
  `${longDate(startsAt, lang)}, ${timeSpan(startsAt, endsAt, lang)}`;

function Mark({ session }: { session: MovingSession }) {
  const t = moveWords[usePage().lang];
  if (session.takenFor !== null)
    return (
      <Tag tone="error">
        {t.taken} {session.takenFor ? <Dutch>{session.takenFor}</Dutch> : t.held}
      </Tag>
    );
  return session.closed ? <Tag tone="warning">{t.closed}</Tag> : <span>{t.free}</span>;
}

function Hindrance({ move: { plan, to, sessions, tooSmall } }: { move: RoomMove }) {
  const t = moveWords[usePage().lang];
  if (tooSmall)
    return (
      <Notice tone="error" title={t.smallTitle}>
        <p>{t.smallText(to.capacity, plan.capacity)}</p>
      </Notice>
    );
  if (sessions.some((one) => one.takenFor !== null))
    return (
      <Notice tone="error" title={t.takenTitle}>
        <p>{t.takenText}</p>
      </Notice>
    );
  if (!sessions.some((one) => one.closed)) return null;
  return (
    <Notice tone="warning" title={t.closedTitle}>
      <p>{t.closedText}</p>
    </Notice>
  );
}
