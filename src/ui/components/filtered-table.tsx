import type { ComponentChildren } from 'preact';
import { Button } from './button.tsx';
import { type Column, DataTable } from './data-table.tsx';
import { NothingFound } from './empty-state.tsx';
import { Form } from './form.tsx';
import { Heading, Lead } from './heading.tsx';
import { Stack } from './layout-parts.tsx';

export interface FilteredTableProps<Row> {
  /** Address of the page: the filters are a plain GET form. */
  href: string;
  words: { title: string; lead: string; filters: string; show: string; noneTitle: string; none: string; showAll: string };
  /** The fields to choose with. */
  filters: ComponentChildren;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
}

/** A page that is one table with filters above it. */
export function FilteredTable<Row>({ href, words, filters, ...table }: FilteredTableProps<Row>) {
  return (
    <Stack>
      <Heading level={1}>{words.title}</Heading>
      <Lead>{words.lead}</Lead>
      <Form action={href} method="get" inline label={words.filters}>
        {filters}
        <Button look="secondary">{words.show}</Button>
      </Form>
      <DataTable
        {...table}
        caption={words.title}
        hiddenCaption
        empty={<NothingFound title={words.noneTitle} text={words.none} all={words.showAll} href={href} />}
      />
    </Stack>
  );
}
