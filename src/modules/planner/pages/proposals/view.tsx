import { longDate, timeSpan } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { paths } from '../../paths.ts';
import { participants } from '../../pool-words.ts';
import { type ProposalView, together } from '../../proposal.ts';
import { answeredCount, moment, proposalWords, stateTones } from '../../proposal-words.ts';
import { words } from './words.ts';

/** What waits for an answer first, then what is over. */
export function ProposalList({ proposals, mayPool }: { proposals: ProposalView[]; mayPool: boolean }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const open = proposals.filter((one) => one.state === 'draft' || one.state === 'sent');
  const over = proposals.filter((one) => one.state !== 'draft' && one.state !== 'sent');
  return (
    <Stack gap="large">
      <div>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
      </div>
      {proposals.length === 0 ? (
        <EmptyState
          title={t.emptyTitle}
          actions={mayPool ? <ButtonLink href={to(paths.pools)}>{t.toPools}</ButtonLink> : undefined}
        >
          <p>{mayPool ? t.emptyPool : t.emptyTrainer}</p>
        </EmptyState>
      ) : (
        <Stack gap="large">
          <List title={t.open} proposals={open} none={t.noneOpen} />
          {over.length > 0 && <List title={t.over} proposals={over} none="" />}
        </Stack>
      )}
    </Stack>
  );
}

function List({ title, proposals, none }: { title: string; proposals: ProposalView[]; none: string }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack gap="small">
      <Heading level={2}>{title}</Heading>
      <DataTable<ProposalView>
        caption={title}
        hiddenCaption
        rows={proposals}
        rowKey={(one) => one.id}
        empty={<p>{none}</p>}
        columns={[
          {
            label: t.proposal,
            head: true,
            cell: (one) => (
              <Link href={to(paths.proposal(one.id))}>
                <Dutch>{one.offerTitle}</Dutch>
              </Link>
            ),
          },
          { label: t.state, cell: (one) => <Tag tone={stateTones[one.state]}>{proposalWords[lang].states[one.state]}</Tag> },
          { label: t.first, cell: (one) => firstTime(one, lang) },
          { label: t.where, cell: (one) => `${one.placeName}, ${one.town}` },
          { label: t.participants, cell: (one) => people(one, lang) },
          {
            label: t.answers,
            cell: (one) =>
              one.state === 'sent' && one.lapsesAt
                ? t.until(answeredCount(one, lang), moment(one.lapsesAt, lang))
                : answeredCount(one, lang),
          },
        ]}
      />
    </Stack>
  );
}

function firstTime({ sessions: [first] }: ProposalView, lang: Lang): string {
  return first ? `${longDate(first.startsAt, lang)}, ${timeSpan(first.startsAt, first.endsAt, lang)}` : '-';
}

function people(proposal: ProposalView, lang: Lang): string {
  const count = together(proposal);
  return `${count} ${participants(proposal, count, lang)}`;
}
