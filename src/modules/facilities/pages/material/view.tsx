import { errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { plainDate } from '../../../../platform/i18n/format.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { Disclosure } from '../../../../ui/components/disclosure.tsx';
import { ErrorSummary } from '../../../../ui/components/error-summary.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Grid, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { NumberField, TextField } from '../../../../ui/components/text-field.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { OrganisationView } from '../../../regions/index.ts';
import { fieldOf } from '../../fields.ts';
import type { LoanView } from '../../materials/loan-queries.ts';
import type { ItemView, MaterialView } from '../../materials/queries.ts';
import { ForOrganisation } from '../../parts/for-organisation.tsx';
import { LoanTable } from '../../parts/loan-table.tsx';
import { paths } from '../../paths.ts';
import type { LocationDetails } from '../../place-queries.ts';
import { words } from './words.ts';

interface Props {
  kind: MaterialView;
  items: ItemView[];
  loans: LoanView[];
  organisations: OrganisationView[];
  /** Where stock can be; empty for who does not look after it. */
  places: LocationDetails[];
  tends: boolean;
  form: FormState;
  csrf: string;
}

/** A kind of material: borrowing it, where every item is, and who has it. */
export function MaterialPage(props: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { kind, loans, tends } = props;
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
        <Heading level={2}>{t.loans}</Heading>
        {loans.length === 0 ? <p>{t.noLoans}</p> : <LoanTable loans={loans} caption={t.loans} />}
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

const errorsOf = (form: FormState, names: string[]) =>
  Object.entries(form.errors)
    .filter(([field]) => names.includes(field) || (field === '' && names.includes('hoeveel')))
    .map(([field, message]) => ({ field: field || (names[0] ?? ''), message }));

function Lend({ kind, organisations, form, csrf }: Props) {
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

function Stock({ kind, items, places, tends, form, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const placeOptions = places.map((one) => ({ value: one.id, label: `${one.name}, ${one.town}`, lang: 'nl' }));
  return (
    <Stack gap="small">
      <Heading level={2}>{t.stock}</Heading>
      <ErrorSummary errors={errorsOf(form, ['stand', 'plaats'])} />
      {items.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <DataTable<ItemView>
          caption={t.stock}
          hiddenCaption
          rows={items}
          rowKey={(item) => item.id}
          columns={[
            { label: t.number, head: true, cell: (item) => item.number },
            { label: t.place, cell: (item) => item.placeName },
            { label: t.state, cell: (item) => <ItemState item={item} /> },
            ...(tends
              ? [
                  {
                    label: t.itemSave,
                    hiddenLabel: true,
                    cell: (item: ItemView) => (
                      <Disclosure label={t.itemChange}>
                        <ItemForm item={item} csrf={csrf} places={places} />
                      </Disclosure>
                    ),
                  },
                ]
              : []),
          ]}
        />
      )}
      {tends && (
        <Form
          action={to(paths.materialStock(kind.id))}
          csrf={csrf}
          inline
          label={t.addStock}
          errors={errorsOf(form, ['aantal', 'locatie'])}
        >
          <NumberField name="aantal" label={t.howMany} value={typed(form, 'aantal')} {...errorOf(form, 'aantal')} />
          <Select
            name="locatie"
            label={t.where}
            options={placeOptions}
            value={typed(form, 'locatie')}
            {...errorOf(form, 'locatie')}
          />
          <Button look="secondary">{t.addStock}</Button>
        </Form>
      )}
    </Stack>
  );
}

function ItemState({ item }: { item: ItemView }) {
  const { lang, to } = usePage();
  const t = words[lang];
  if (!item.outWith) return <Tag tone={item.state === 'whole' ? 'success' : 'warning'}>{t.states[item.state]}</Tag>;
  const { id, title, until } = item.outWith;
  return (
    <a class="utrecht-link" href={to(paths.loan(id))}>
      {t.outWith(title, plainDate(Temporal.PlainDate.from(until), lang))}
    </a>
  );
}

/** Says where one item is and whether it is whole; its fields are named by its number for who cannot see the row. */
function ItemForm({ item, csrf, places }: { item: ItemView; csrf: string; places: LocationDetails[] }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <form
      class="op-form op-form--inline"
      action={to(paths.materialItem(item.id))}
      method="post"
      aria-label={`${t.number} ${item.number}`}
    >
      <input type="hidden" name="_csrf" value={csrf} />
      <select
        class="utrecht-select utrecht-select--html-select"
        name="stand"
        aria-label={`${t.state}, ${t.number} ${item.number}`}
      >
        {(['whole', 'repair', 'gone'] as const).map((state) => (
          <option key={state} value={state} selected={state === item.state}>
            {t.states[state]}
          </option>
        ))}
      </select>
      <select
        class="utrecht-select utrecht-select--html-select"
        name="plaats"
        aria-label={`${t.place}, ${t.number} ${item.number}`}
      >
        {places.map((place) => (
          <option key={place.id} value={place.id} selected={place.id === item.locationId} lang="nl">
            {place.name}
          </option>
        ))}
      </select>
      <Button small look="subtle" label={`${t.itemSave}, ${t.number} ${item.number}`}>
        {t.itemSave}
      </Button>
    </form>
  );
}
