import { errorList, errorOf, type FormState, ticked, typed } from '../../../../platform/http/form.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { CheckboxGroup, RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { DateField } from '../../../../ui/components/date-field.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Tabs } from '../../../../ui/components/tabs.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { datePartsOf } from '../../../../ui/date-parts.ts';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { MunicipalityView } from '../../municipalities.ts';
import { audienceShort, audienceWords, domainWords } from '../../opening-words.ts';
import { audiences, type Domain, domains, type OpeningCell } from '../../openings.ts';
import { words } from './words.ts';

export const path = '/werk/beheer/openstelling';

interface Props {
  places: MunicipalityView[];
  cells: OpeningCell[];
  domain: Domain;
  form: FormState;
  today: Temporal.PlainDate;
  csrf: string;
}

/** Who may come in where, as a table, and the form that changes it. */
export function OpeningsPage({ places, cells, domain, form, today, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const tabs = domains.map((one) => ({
    href: to(`${path}?domein=${one}`),
    label: domainWords[lang][one],
    current: one === domain,
  }));
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
        <Tabs label={t.domain} tabs={tabs} />
      </Stack>
      <DataTable caption={t.table} columns={columns(cells, today, lang)} rows={places} rowKey={(place) => place.id} />
      <Stack>
        <Heading level={2}>{t.change}</Heading>
        <Form action={to(path)} csrf={csrf} hidden={{ domain }} errors={errorList(form)}>
          <RadioGroup
            name="audience"
            legend={t.audience}
            options={audiences.map((one) => ({ value: one, label: sentence(audienceWords[lang][one]) }))}
            value={typed(form, 'audience')}
            {...errorOf(form, 'audience')}
          />
          <CheckboxGroup
            name="where"
            legend={t.where}
            hint={t.whereHint}
            options={places.map((place) => ({ value: place.id, label: place.name }))}
            values={ticked(form, 'where')}
            inline
            optional
            {...errorOf(form, 'where')}
          />
          <RadioGroup
            name="when"
            legend={t.when}
            options={(['today', 'day', 'never'] as const).map((one) => ({ value: one, label: t.whenOptions[one] }))}
            value={typed(form, 'when') || 'today'}
            {...errorOf(form, 'when')}
          />
          <DateField
            name="day"
            label={t.day}
            hint={t.dayHint}
            value={datePartsOf(form.values, 'day')}
            optional
            {...errorOf(form, 'day')}
          />
          <ActionBar>
            <Button>{t.save}</Button>
          </ActionBar>
        </Form>
      </Stack>
    </Stack>
  );
}

function columns(cells: OpeningCell[], today: Temporal.PlainDate, lang: 'nl' | 'en'): Column<MunicipalityView>[] {
  const t = words[lang];
  return [
    { label: t.municipality, head: true, cell: (place) => place.name },
    ...audiences.map((audience) => ({
      label: audienceShort[lang][audience],
      cell: (place: MunicipalityView) => {
        const opens = cells.find((cell) => cell.audience === audience && cell.municipalityId === place.id)?.opens ?? null;
        if (opens === null) return <Tag>{t.closed}</Tag>;
        if (opens === 'now' || Temporal.PlainDate.compare(opens, today) <= 0) return <Tag tone="success">{t.open}</Tag>;
        return <Tag tone="warning">{t.from(shortDay(opens))}</Tag>;
      },
    })),
  ];
}

/** "22-3-2027": a cell is narrow. */
const shortDay = (day: Temporal.PlainDate) => `${day.day}-${day.month}-${day.year}`;

const sentence = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
