import { list, money } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
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
  /** The payment provider can pay back. */
  refunds: boolean;
  csrf: string;
}

const paid = ({ state }: GroupContribution) => state === 'paid-desk' || state === 'paid-online';
const total = (rows: GroupContribution[]) => rows.reduce((sum, one) => sum + one.amountCents, 0);

/** Own contributions of a group, with what has to go back. */
export function Contributions({ group, rows, refunds, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const here = rows.filter((one) => !one.ended);
  const asked = total(here.filter((one) => one.state !== 'remitted'));
  const name = (one: GroupContribution) => list(one.children, lang) || t.anonymous;
  const back = (one: GroupContribution) =>
    backOf(one, name(one), lang).map((entry) => ({ ...entry, online: entry.online && refunds }));
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
          ...(rows.some((one) => back(one).length > 0)
            ? [{ label: t.back, cell: (one: GroupContribution) => <GiveBack back={back(one)} {...{ group, csrf }} /> }]
            : []),
        ]}
      />
    </Stack>
  );
}

interface Back {
  part: '/teruggave' | '/terugbetaling';
  hidden: Record<string, string>;
  what: string;
  button: string;
  /** The button in full, for who does not see the row. */
  label: string;
  /** It was paid on line: the provider can pay it back. */
  online: boolean;
  /** The provider was asked to. */
  asked: GroupContribution['refunds'][number]['state'] | undefined;
}

/** What has to go back of one registration: paid twice, paid for fewer children, or paid by who left. */
function backOf(one: GroupContribution, who: string, lang: Lang): Back[] {
  const t = words[lang];
  const bill = one.state === 'invoice';
  const { registrationId: aanmelding } = one;
  const said = bill ? { button: t.billed, label: t.billedFor(who) } : { button: t.refunded, label: t.refundedFor(who) };
  const asked = (what: 'left' | 'excess' | 'surplus', payment?: string) =>
    one.refunds.find((refund) => refund.what === what && (!payment || refund.paymentId === payment))?.state;
  const back = one.surplus.map(({ id: betaling, amountCents, online }): Back => {
    const hidden = { aanmelding, betaling };
    return {
      part: '/teruggave',
      hidden,
      what: t.surplus(money(amountCents, lang)),
      button: t.returned,
      label: t.returnedFor(who),
      online,
      asked: asked('surplus', betaling),
    };
  });
  if (one.backCents > 0) {
    const cents = money(one.backCents, lang);
    back.push({
      part: '/terugbetaling',
      hidden: { aanmelding, wat: 'te-veel' },
      what: bill ? t.tooMuchBilled(cents) : t.tooMuch(cents),
      ...said,
      online: one.online,
      asked: asked('excess'),
    });
  }
  if (one.ended && one.amountCents > 0 && (paid(one) || bill)) {
    const cents = money(one.amountCents, lang);
    back.push({
      part: '/terugbetaling',
      hidden: { aanmelding, wat: 'afgemeld' },
      what: bill ? t.leftBilled(cents) : t.left(cents),
      ...said,
      online: one.online,
      asked: asked('left'),
    });
  }
  return back;
}

function GiveBack({ back, group, csrf }: { back: Back[]; group: GroupCard; csrf: string }) {
  const { lang, to } = usePage();
  const t = words[lang];
  if (back.length === 0) return <>-</>;
  return (
    <Stack gap="small">
      {back.map(({ part, hidden, what, button, label, online, asked }) => {
        const action = to(`${contributionsPath(group.id)}${part}`);
        if (asked === 'new' || asked === 'running')
          return (
            <p key={what}>
              {what}. <Tag tone="info">{t.runs}</Tag> <span class="op-small">{t.runsText}</span>
            </p>
          );
        return (
          <Stack gap="small" key={what}>
            <span>{what}</span>
            {asked === 'refused' && <span class="op-small">{t.refusedText}</span>}
            <Cluster>
              {online && (
                <Form action={action} csrf={csrf} hidden={{ ...hidden, hoe: 'dienst' }} inline>
                  <Button small label={`${t.throughProvider}: ${label}, ${what}`}>
                    {t.throughProvider}
                  </Button>
                </Form>
              )}
              <Form action={action} csrf={csrf} hidden={{ ...hidden, hoe: 'hand' }} inline>
                <Button look="secondary" small label={`${label}: ${what}`}>
                  {button}
                </Button>
              </Form>
            </Cluster>
          </Stack>
        );
      })}
    </Stack>
  );
}
