import { typed } from '../../../../platform/http/form.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Grid, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Pagination } from '../../../../ui/components/pagination.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { NumberField, TextField } from '../../../../ui/components/text-field.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { fieldOf } from '../../fields.ts';
import { ForOrganisation } from '../../parts/for-organisation.tsx';
import { LoanTable } from '../../parts/loan-table.tsx';
import { paths } from '../../paths.ts';
import { errorsOf, type MaterialModel } from './model.ts';
import { Stock } from './stock.tsx';
import { words } from './words.ts';

/** A kind of material: borrowing it, where every item is, and who has it. */
export function MaterialPage(props: MaterialModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { kind, loans, tends, firstLoans, next } = props;
  const here = paths.material(kind.id);
  return (
    <Stack gap="large">
      <Stack gap="small">
        <Heading level={1}>
          <Dutch>{kind.name}</Dutch>
        </Heading>
        {kind.summary && (
          <Lead>
            <Dutch>{kind.summary}</Dutch>
          </Lead>
        )}
        <p>
          {kind.ownerName && t.owner(kind.ownerName)}
          {t.longest(kind.loanDays)}
        </p>
        {kind.closed && <Tag tone="warning">{t.closed}</Tag>}
      </Stack>
      {!kind.closed && <Lend {...props} />}
      <Stock {...props} />
      <Stack gap="small">
        <Heading level={2} id="leningen">
          {t.loans}
        </Heading>
        {loans.length === 0 ? <p>{t.noLoans}</p> : <LoanTable loans={loans} caption={t.loans} />}
        <Pagination
          {...(firstLoans ? {} : { previous: `${to(here)}#leningen` })}
          {...(next ? { next: `${to(`${here}?vanaf=${next}`)}#leningen` } : {})}
          previousLabel={t.firstLoans}
          nextLabel={t.moreLoans}
        />
      </Stack>
      {tends && (
        <p>
          <ButtonLink href={to(paths.materialChange(kind.id))} look="secondary">
            {t.change}
          </ButtonLink>
        </p>
      )}
    </Stack>
  );
}

function Lend({ kind, organisations, form, csrf }: MaterialModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const field = fieldOf(form);
  const errors = errorsOf(form, ['hoeveel', 'vanaf', 'tot-en-met', 'waarvoor', 'voor']);
  return (
    <Stack gap="small">
      <Heading level={2}>{t.lend}</Heading>
      <p>
        {t.free(kind.free, kind.whole)}. {t.lendHint}
      </p>
      <Form action={to(paths.materialLoans(kind.id))} csrf={csrf} errors={errors} label={t.lend}>
        <Grid>
          <NumberField {...field('hoeveel')} label={t.amount} value={typed(form, 'hoeveel')} />
          <TextField {...field('vanaf')} label={t.from} type="date" width="medium" />
          <TextField {...field('tot-en-met')} label={t.to} type="date" width="medium" />
        </Grid>
        <TextField {...field('waarvoor')} label={t.title} hint={t.titleHint} maxLength={120} />
        <ForOrganisation form={form} label={t.organisation} organisations={organisations} />
        <p>
          <Button>{t.submit}</Button>
        </p>
      </Form>
    </Stack>
  );
}
