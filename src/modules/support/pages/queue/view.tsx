import { ButtonLink } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { PageOpening } from '../../../../ui/components/page-opening.tsx';
import { Pagination } from '../../../../ui/components/pagination.tsx';
import { Tabs } from '../../../../ui/components/tabs.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { FacilityTabs } from '../../../facilities/index.ts';
import { Standing } from '../../parts/standing.tsx';
import { paths } from '../../paths.ts';
import { type ListName, type listCounts, lists } from '../../queries.ts';
import { isOpen, type SupportRequest } from '../../request.ts';
import { momentText, words as shared } from '../../words.ts';
import { words } from './words.ts';

interface Props {
  requests: SupportRequest[];
  list: ListName;
  counts: Awaited<ReturnType<typeof listCounts>>;
  /** Where this part of the list ended; null at its end. */
  next: string | null;
  /** The actor handles the requests of the whole region. */
  all: boolean;
  now: Temporal.Instant;
}

export function Queue({ requests, list, counts, next, all, now }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack gap="large">
      <FacilityTabs current="requests" />
      <Cluster spread>
        <PageOpening title={t.title} lead={all ? t.lead : t.leadOwn} />
        <ButtonLink href={to(paths.newRequest)} icon="plus">
          {t.ask}
        </ButtonLink>
      </Cluster>
      <Tabs
        label={t.listsLabel}
        tabs={lists.map((name) => ({
          href: to(`${paths.queue}?lijst=${name}`),
          label: t.lists[name],
          current: name === list,
          ...(name === 'klaar' ? {} : { count: counts[name] }),
        }))}
      />
      {requests.length === 0 ? (
        <EmptyState title={t.none[list]}>
          <p>{t.noneText}</p>
        </EmptyState>
      ) : (
        <Requests requests={requests} list={list} now={now} />
      )}
      {next && <Pagination next={to(`${paths.queue}?lijst=${list}&vanaf=${next}`)} nextLabel={t.more} />}
    </Stack>
  );
}

function Requests({ requests, list, now }: Pick<Props, 'requests' | 'list' | 'now'>) {
  const { lang, to } = usePage();
  const t = words[lang];
  const isLate = (one: SupportRequest) =>
    isOpen(one.state) && one.wantedBefore !== null && Temporal.Instant.compare(one.wantedBefore, now) < 0;
  return (
    <DataTable<SupportRequest>
      caption={t.lists[list]}
      hiddenCaption
      rows={requests}
      rowKey={(one) => one.id}
      columns={[
        {
          label: t.what,
          head: true,
          cell: (one) => (
            <>
              <Link href={to(paths.request(one.id))}>
                <Dutch>{one.title}</Dutch>
              </Link>
              {one.groupTitle && (
                <>
                  <br />
                  <span class="op-small">
                    <Dutch>{one.groupTitle}</Dutch>
                  </span>
                </>
              )}
            </>
          ),
        },
        { label: t.kind, cell: (one) => shared[lang].kinds[one.kind] },
        {
          label: t.state,
          cell: (one) => (
            <>
              <Standing request={one} />
              {one.state === 'waiting' && one.waitingFor && (
                <p class="op-small">
                  <Dutch>{t.waitsFor(one.waitingFor)}</Dutch>
                </p>
              )}
            </>
          ),
        },
        {
          label: t.before,
          cell: (one) => (
            <>
              {one.wantedBefore ? momentText(one.wantedBefore, lang) : '-'} {isLate(one) && <Tag tone="error">{t.late}</Tag>}
            </>
          ),
        },
        { label: t.owner, cell: (one) => one.takenByName ?? one.organisationName ?? t.nobody },
        { label: t.asker, cell: (one) => one.askedByName },
      ]}
    />
  );
}
