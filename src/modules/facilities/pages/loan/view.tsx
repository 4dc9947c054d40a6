import { errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { plainDate } from '../../../../platform/i18n/format.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { ErrorSummary } from '../../../../ui/components/error-summary.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { LoanView } from '../../materials/loan-queries.ts';
import { loanState } from '../../parts/loan-table.tsx';
import { paths } from '../../paths.ts';
import { words } from './words.ts';

interface Props {
  loan: LoanView;
  /** The actor hands it out and takes it back. */
  tends: boolean;
  form: FormState;
  csrf: string;
}

export function Loan(props: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { loan, tends, form, csrf } = props;
  const state = loanState(loan, lang);
  return (
    <Stack gap="large">
      <Stack gap="small">
        <Heading level={1}>{t.title}</Heading>
        <Lead>
          <Dutch>{`${loan.items.length} ${loan.kindName}`}</Dutch>
        </Lead>
        <p>
          <Tag tone={state.tone}>{state.label}</Tag>
        </p>
      </Stack>
      <ErrorSummary errors={Object.entries(form.errors).map(([field, message]) => ({ field: field || 'main', message }))} />
      <SummaryList
        items={[
          {
            label: t.for,
            value: loan.groupId ? (
              <Link href={to(`/werk/groepen/${loan.groupId}`)}>
                <Dutch>{loan.title}</Dutch>
              </Link>
            ) : (
              <Dutch>{loan.title}</Dutch>
            ),
          },
          { label: t.when, value: t.span(plainDate(loan.firstDay, lang), plainDate(loan.lastDay, lang)) },
          { label: t.by, value: loan.madeByName ?? '-' },
          {
            label: t.items,
            value: (
              <ul class="op-stack op-stack--small">
                {loan.items.map((item) => (
                  <li key={item.id}>{t.item(item.number, item.placeName)}</li>
                ))}
              </ul>
            ),
          },
          ...(loan.note ? [{ label: t.note, value: <Dutch>{loan.note}</Dutch> }] : []),
        ]}
      />
      {loan.state === 'reserved' && tends && (
        <Form action={to(paths.loanOut(loan.id))} csrf={csrf} label={t.out}>
          <p>{t.outText}</p>
          <p>
            <Button>{t.out}</Button>
          </p>
        </Form>
      )}
      {loan.state === 'out' && (tends ? <Return {...props} /> : <p>{t.waits}</p>)}
      {(loan.state === 'reserved' || loan.state === 'out') && (
        <Form action={to(paths.loanDays(loan.id))} csrf={csrf} inline label={t.extend}>
          <TextField
            name="terug"
            label={t.extendTo}
            type="date"
            width="medium"
            value={'terug' in form.values ? typed(form, 'terug') : loan.lastDay.toString()}
            {...errorOf(form, 'terug')}
          />
          <Button look="secondary">{t.extend}</Button>
        </Form>
      )}
      {loan.state === 'reserved' && (
        <Form action={to(paths.loanCancel(loan.id))} csrf={csrf} label={t.cancel}>
          <p>
            <Button look="danger">{t.cancel}</Button>
          </p>
        </Form>
      )}
    </Stack>
  );
}

function Return({ loan, form, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Form action={to(paths.loanReturn(loan.id))} csrf={csrf} label={t.back}>
      <p>{t.backText}</p>
      {loan.items.map((item) => (
        <RadioGroup
          key={item.id}
          name={`stuk-${item.id}`}
          legend={t.item(item.number, item.placeName)}
          inline
          options={(['whole', 'damaged', 'lost'] as const).map((value) => ({ value, label: t.conditions[value] }))}
          value={typed(form, `stuk-${item.id}`) || 'whole'}
        />
      ))}
      <TextArea
        name="opmerking"
        label={t.note}
        hint={t.noteHint}
        rows={2}
        maxLength={300}
        optional
        value={typed(form, 'opmerking')}
      />
      <p>
        <Button>{t.back}</Button>
      </p>
    </Form>
  );
}
