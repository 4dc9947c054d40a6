import { list, money } from '../../../../platform/i18n/format.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { GroupCard } from '../../../groups/index.ts';
import type { GroupContribution } from '../../contribution/contributions.ts';
import { contributionsPath, participantsPath } from '../../paths.ts';
import { contributionWords } from '../contribution-words.ts';
import { words } from './words.ts';

interface Props {
  group: GroupCard;
  rows: GroupContribution[];
  csrf: string;
}

const paid = ({ state }: GroupContribution) => state === 'paid-desk' || state === 'paid-online';
const total = (rows: GroupContribution[]) => rows.reduce((sum, one) => sum + one.amountCents, 0);

/** Own contributions of a group, with what has to go back. */
export function Contributions({ group, rows, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const here = rows.filter((one) => !one.ended);
  const asked = total(here.filter((one) => one.state !== 'remitted'));
  const name = (one: GroupContribution) => list(one.children, lang) || t.anonymous;
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>
          {total(rows) === 0 && rows.length > 0 ? t.free : t.lead(money(total(here.filter(paid)), lang), money(asked, lang))}
        </Lead>
      </Stack>
      <DataTable
        caption={t.caption}
        hiddenCaption
        rows={rows}
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
            cell: (one) =>
              one.ended ? (
                `${name(one)} (${t.ended})`
              ) : (
                <Link href={to(participantsPath(group.id, `/${one.registrationId}`))}>{name(one)}</Link>
              ),
          },
          { label: t.amount, numeric: true, cell: (one) => money(one.amountCents, lang) },
          {
            label: t.state,
            cell: (one) => <Tag tone={one.state === 'to-pay' ? 'warning' : 'success'}>{contributionWords[lang][one.state]}</Tag>,
          },
          ...(rows.some((one) => one.surplus.length > 0)
            ? [{ label: t.back, cell: (one: GroupContribution) => <Surplus {...{ one, group, csrf }} who={name(one)} /> }]
            : []),
        ]}
      />
    </Stack>
  );
}

function Surplus({ one, group, csrf, who }: { one: GroupContribution; group: GroupCard; csrf: string; who: string }) {
  const { lang, to } = usePage();
  const t = words[lang];
  if (one.surplus.length === 0) return <>-</>;
  return (
    <Stack gap="small">
      {one.surplus.map((payment) => (
        <Form
          key={payment.id}
          action={to(`${contributionsPath(group.id)}/teruggave`)}
          csrf={csrf}
          hidden={{ aanmelding: one.registrationId, betaling: payment.id }}
          label={t.returnedFor(who)}
          inline
        >
          <span>{t.surplus(money(payment.amountCents, lang))}</span>
          <Button look="subtle" small label={t.returnedFor(who)}>
            {t.returned}
          </Button>
        </Form>
      ))}
    </Stack>
  );
}
