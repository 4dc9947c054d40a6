import { clockTime, list, shortDate } from '../../../../platform/i18n/format.ts';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { IntakeToDo } from '../../intake/queries.ts';
import { intakePath } from '../../paths.ts';
import { words } from './words.ts';

const SOON_HOURS = 72;

/** The talks to hold, the first term first. */
export function Intakes({ todo, now }: { todo: IntakeToDo[]; now: Temporal.Instant }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const several = new Set(todo.map((one) => one.organisationId)).size > 1;
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
      </Stack>
      <DataTable
        caption={t.caption}
        hiddenCaption
        rows={todo}
        rowKey={(one) => one.registrationId}
        empty={
          <EmptyState title={t.emptyTitle}>
            <p>{t.empty}</p>
          </EmptyState>
        }
        columns={[
          {
            label: t.who,
            head: true,
            cell: (one) => <Link href={to(intakePath(one.registrationId))}>{list(one.children, lang)}</Link>,
          },
          { label: t.group, cell: (one) => <Dutch>{one.groupTitle}</Dutch> },
          ...(several ? [{ label: t.by, cell: (one: IntakeToDo) => one.organisationName }] : []),
          {
            label: t.when,
            cell: (one) =>
              one.plannedAt ? (
                `${shortDate(one.plannedAt, lang)}, ${clockTime(one.plannedAt, lang)}`
              ) : (
                <Tag tone="warning">{t.toPlan}</Tag>
              ),
          },
          { label: t.term, cell: (one) => <Term one={one} now={now} /> },
        ]}
      />
    </Stack>
  );
}

function Term({ one, now }: { one: IntakeToDo; now: Temporal.Instant }) {
  const { lang } = usePage();
  const t = words[lang];
  if (!one.holdBefore) return <>{t.noTerm}</>;
  const soon = now.until(one.holdBefore).total('hours') <= SOON_HOURS;
  return (
    <>
      {shortDate(one.holdBefore, lang)} {soon && <Tag tone="error">{t.late}</Tag>}
    </>
  );
}
