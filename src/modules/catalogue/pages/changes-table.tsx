import type { Lang } from '../../../platform/i18n/lang.ts';
import { DataTable } from '../../../ui/components/data-table.tsx';
import { fieldWords } from '../field-words.ts';
import type { OfferChange } from '../offer-changes.ts';
import { valueText } from '../value-text.ts';

const words = {
  nl: { field: 'Onderdeel', from: 'Was', to: 'Wordt', empty: 'leeg' },
  en: { field: 'Part', from: 'Was', to: 'Becomes', empty: 'empty' },
};

interface Props {
  caption: string;
  changes: readonly OfferChange[];
  names: ReadonlyMap<string, string>;
  lang: Lang;
}

/** What changed, field by field, as it was and as it becomes. */
export function ChangesTable({ caption, changes, names, lang }: Props) {
  const t = words[lang];
  const cell = (change: OfferChange, side: 'from' | 'to') => {
    const text = valueText(change.field, change[side], names, lang);
    return text ? (
      <div class="op-as-typed" lang="nl">
        {text}
      </div>
    ) : (
      t.empty
    );
  };
  return (
    <DataTable
      caption={caption}
      hiddenCaption
      columns={[
        { label: t.field, head: true, cell: (change) => fieldWords[lang][change.field] },
        { label: t.from, cell: (change) => cell(change, 'from') },
        { label: t.to, cell: (change) => cell(change, 'to') },
      ]}
      rows={changes}
      rowKey={(change) => change.field}
    />
  );
}
