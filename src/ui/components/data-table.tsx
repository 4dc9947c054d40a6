import type { ComponentChildren } from 'preact';
import { classes } from '../classes.ts';

export type Column<Row> = {
  /** Head of the column, and label on a phone. */
  label: string;
  cell: (row: Row) => ComponentChildren;
  numeric?: boolean;
  /** This cell names the row. */
  head?: boolean;
  /** Label for screen readers only (a column with buttons). */
  hiddenLabel?: boolean;
};

export type DataTableProps<Row> = {
  caption: string;
  /** The caption is already above it as a heading. */
  hiddenCaption?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  /** Key of a row. */
  rowKey: (row: Row) => string;
  /** What to show when there are no rows. */
  empty?: ComponentChildren;
  /** A name and a few figures: it fits a phone as a table. */
  narrow?: boolean;
};

/** A table that folds to cards on a phone. */
export function DataTable<Row>({ caption, hiddenCaption, columns, rows, rowKey, empty, narrow }: DataTableProps<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>;
  return (
    <table class={classes('utrecht-table op-table', narrow && 'op-table--narrow')}>
      <caption class={classes('utrecht-table__caption', hiddenCaption && 'op-hidden')}>{caption}</caption>
      <thead class="utrecht-table__header">
        <tr class="utrecht-table__row">
          {columns.map((column) => (
            <th
              key={column.label}
              scope="col"
              class={classes('utrecht-table__header-cell', column.numeric && 'utrecht-table__cell--numeric-column')}
            >
              <span class={column.hiddenLabel ? 'op-hidden' : undefined}>{column.label}</span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="utrecht-table__body">
        {rows.map((row) => (
          <tr key={rowKey(row)} class="utrecht-table__row">
            {columns.map((column) => (
              <Cell key={column.label} column={column} row={row} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const name = classes('utrecht-table__cell', column.numeric && 'utrecht-table__cell--numeric-column');
  const label = column.hiddenLabel || column.head ? undefined : column.label;
  if (column.head) {
    return (
      <th scope="row" class={classes(name, 'op-table__head')}>
        {column.cell(row)}
      </th>
    );
  }
  return (
    <td class={name} data-label={label}>
      {column.cell(row)}
    </td>
  );
}
