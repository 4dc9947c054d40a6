import { errorOf, typed } from '../../../../platform/http/form.ts';
import { plainDate } from '../../../../platform/i18n/format.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { Disclosure } from '../../../../ui/components/disclosure.tsx';
import { ErrorSummary } from '../../../../ui/components/error-summary.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { NumberField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { paths } from '../../paths.ts';
import type { LocationDetails } from '../../place-queries.ts';
import { errorsOf, type MaterialModel, type ShownItem } from './model.ts';
import { words } from './words.ts';

/** Where every item is, or those that are gone; for who looks after them also how to change it and add more. */
export function Stock({ kind, items, gone, places, tends, form, csrf }: MaterialModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const placeOptions = places.map((one) => ({ value: one.id, label: `${one.name}, ${one.town}`, lang: 'nl' }));
  return (
    <Stack gap="small">
      <Heading level={2}>{gone ? t.gone : t.stock}</Heading>
      <ErrorSummary errors={errorsOf(form, ['stand', 'plaats'])} />
      {items.length === 0 ? (
        <p>{gone ? t.noneGone : t.none}</p>
      ) : (
        <DataTable<ShownItem>
          caption={gone ? t.gone : t.stock}
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
                    cell: (item: ShownItem) => (
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
        <p>
          <Link href={to(gone ? paths.material(kind.id) : `${paths.material(kind.id)}?weg=ja`)}>
            {gone ? t.showStock : t.showGone}
          </Link>
        </p>
      )}
      {tends && !gone && (
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

function ItemState({ item }: { item: ShownItem }) {
  const { lang, to } = usePage();
  const t = words[lang];
  if (!item.outWith) return <Tag tone={item.state === 'whole' ? 'success' : 'warning'}>{t.states[item.state]}</Tag>;
  const { id, title, until } = item.outWith;
  const text = t.outWith(title, plainDate(Temporal.PlainDate.from(until), lang));
  return item.opens ? <Link href={to(paths.loan(id))}>{text}</Link> : <span>{text}</span>;
}

/** Says where one item is and whether it is whole; its fields are named by its number for who cannot see the row. */
function ItemForm({ item, csrf, places }: { item: ShownItem; csrf: string; places: LocationDetails[] }) {
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
