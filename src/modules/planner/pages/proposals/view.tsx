import { longDate, timeSpan } from '../../../../platform/i18n/format.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { paths } from '../../paths.ts';
import { participants } from '../../pool-words.ts';
import { type ProposalView, places, remaining } from '../../proposal.ts';
import { answeredCount, moment, stateWords } from '../../proposal-words.ts';

/** What waits for an answer first, then what is over. */
export function ProposalList({ proposals, mayPool }: { proposals: ProposalView[]; mayPool: boolean }) {
  const open = proposals.filter((one) => one.state === 'draft' || one.state === 'sent');
  const over = proposals.filter((one) => one.state !== 'draft' && one.state !== 'sent');
  return (
    <Stack gap="large">
      <div>
        <Heading level={1}>Voorstellen</Heading>
        <Lead>Een voorstel is een groep op papier. Zeggen alle teams en trainers ja, dan is de groep gepland.</Lead>
      </div>
      {proposals.length === 0 ? (
        <EmptyState
          title="Nog geen voorstellen"
          actions={mayPool ? <ButtonLink href={paths.pools}>Naar Bundelingen</ButtonLink> : undefined}
        >
          <p>
            {mayPool
              ? 'Kijk bij Bundelingen welke groepsvragen samen een groep kunnen vormen.'
              : 'Vraagt iemand je als trainer, dan staat het voorstel hier.'}
          </p>
        </EmptyState>
      ) : (
        <Stack gap="large">
          <List title="Wacht nog" proposals={open} none="Er wacht nu niets op een antwoord." />
          {over.length > 0 && <List title="Afgerond" proposals={over} none="" />}
        </Stack>
      )}
    </Stack>
  );
}

function List({ title, proposals, none }: { title: string; proposals: ProposalView[]; none: string }) {
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
          { label: 'Voorstel', head: true, cell: (one) => <Link href={paths.proposal(one.id)}>{one.offerTitle}</Link> },
          { label: 'Stand', cell: (one) => <Tag tone={stateWords[one.state].tone}>{stateWords[one.state].label}</Tag> },
          { label: 'Eerste keer', cell: firstTime },
          { label: 'Waar', cell: (one) => `${one.placeName}, ${one.town}` },
          { label: 'Deelnemers', cell: (one) => people(one) },
          {
            label: 'Antwoorden',
            cell: (one) =>
              one.state === 'sent' && one.lapsesAt ? `${answeredCount(one)}, tot ${moment(one.lapsesAt)}` : answeredCount(one),
          },
        ]}
      />
    </Stack>
  );
}

function firstTime({ sessions: [first] }: ProposalView): string {
  return first ? `${longDate(first.startsAt, 'nl')}, ${timeSpan(first.startsAt, first.endsAt, 'nl')}` : '-';
}

function people(proposal: ProposalView): string {
  const count = places(remaining(proposal));
  return `${count} ${participants(proposal, count)}`;
}
