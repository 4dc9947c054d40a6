import { type Lang, localPath } from '../../../platform/i18n/lang.ts';
import type { Column } from '../../../ui/components/data-table.tsx';
import { Link } from '../../../ui/components/link.tsx';
import { Dutch } from '../../../ui/page-lang.tsx';
import type { MethodRow } from '../methods.ts';
import { offerPaths } from '../paths.ts';
import { proof } from './offer/words.ts';

const words = {
  nl: { name: 'Naam', recognition: 'Erkenning door het NJi' },
  en: { name: 'Name', recognition: 'Recognition by the NJi' },
};

/** What every table of methods begins with: its name, which leads to its form, and what the register says of it. */
export function methodColumns(lang: Lang): Column<MethodRow>[] {
  const t = words[lang];
  return [
    {
      label: t.name,
      head: true,
      cell: (one) => (
        <Link href={localPath(offerPaths.method(one.id), lang)}>
          <Dutch>{one.name}</Dutch>
        </Link>
      ),
    },
    { label: t.recognition, cell: (one) => proof[lang][one.recognition].label },
  ];
}
