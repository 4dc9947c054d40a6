import { ButtonLink } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { planPaths } from '../../paths.ts';
import type { PlanCard } from '../../plan.ts';
import { periodText, planWords, stateTones } from '../../plan-words.ts';
import { words } from './words.ts';

/** All plans of the region, and the way to a new one. */
export function PlanList({ plans }: { plans: PlanCard[] }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const make = (
    <ButtonLink href={to(planPaths.new)} look="primary" icon="plus">
      {t.make}
    </ButtonLink>
  );
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
        {plans.length > 0 && <div>{make}</div>}
      </Stack>
      {plans.length === 0 ? (
        <EmptyState title={t.emptyTitle} actions={make}>
          <p>{t.empty}</p>
        </EmptyState>
      ) : (
        <Plans plans={plans} />
      )}
    </Stack>
  );
}

function Plans({ plans }: { plans: PlanCard[] }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <DataTable<PlanCard>
      caption={t.caption}
      rows={plans}
      rowKey={(plan) => plan.id}
      columns={[
        {
          label: t.plan,
          head: true,
          cell: (plan) => (
            <Link href={to(planPaths.one(plan.id))}>
              <Dutch>{plan.name}</Dutch>
            </Link>
          ),
        },
        { label: t.period, cell: (plan) => periodText(plan, lang) },
        { label: t.state, cell: (plan) => <Tag tone={stateTones[plan.state]}>{planWords[lang].states[plan.state]}</Tag> },
        {
          label: t.children,
          numeric: true,
          cell: ({ result }) => (result ? t.served(result.children, result.asked) : '-'),
        },
        { label: t.groups, numeric: true, cell: ({ result }) => result?.groups ?? '-' },
        { label: t.maker, cell: (plan) => plan.createdByName },
      ]}
    />
  );
}
