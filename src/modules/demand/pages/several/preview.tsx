import { list } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { listLabel } from '../../../regions/index.ts';
import { explain } from '../../personal-words.ts';
import type { Known } from '../../sentence/sentence.ts';
import type { Line } from '../../several.ts';
import { dayPartsText, placesText, placeText } from '../../wording.ts';
import { words } from './words.ts';

/** Every line as it was read, with all that is wrong with it. */
export function Preview({ lines, known, refused }: { lines: Line[]; known: Known; refused: Map<number, string[]> }) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <Stack gap="small">
      <Heading level={2} id="gelezen">
        {t.preview}
      </Heading>
      <DataTable<Line>
        caption={t.preview}
        hiddenCaption
        rows={lines}
        rowKey={(line) => String(line.number)}
        columns={[
          { label: t.number, head: true, numeric: true, cell: (line) => line.number },
          { label: t.theme, cell: (line) => themeOf(line, known, lang) },
          { label: t.forWhom, cell: (line) => (line.need ? placesText(line.need, lang) : '-') },
          { label: t.where, cell: (line) => placeOf(line, known) },
          { label: t.when, cell: (line) => (line.need ? dayPartsText(line.need.dayParts, lang) : '-') },
          { label: t.state, cell: (line) => <State line={line} faults={faultsIn(line, refused, lang)} /> },
        ]}
      />
    </Stack>
  );
}

function State({ line, faults }: { line: Line; faults: string[] }) {
  const { lang } = usePage();
  const t = words[lang];
  const { left } = line.understood;
  return (
    <>
      {faults.length === 0 ? <Tag tone="success">{t.good}</Tag> : faults.map((fault) => <p key={fault}>{fault}</p>)}
      {faults.length === 0 && left.length > 0 && (
        <p class="op-small">
          <Dutch>{t.ignored(left.join(', '))}</Dutch>
        </p>
      )}
    </>
  );
}

/** Everything that is wrong with a line, in whole sentences. */
export function faultsIn(line: Line, refused: Map<number, string[]>, lang: Lang): string[] {
  const t = words[lang];
  return [
    ...(line.tooLong ? [t.tooLong] : []),
    ...(line.personal.length > 0 ? [explain(line.personal, lang)] : []),
    ...(line.missing.length > 0
      ? [
          t.missing(
            list(
              line.missing.map((name) => t.missingNames[name]),
              lang,
            ),
          ),
        ]
      : []),
    ...(refused.get(line.number) ?? []),
  ];
}

function themeOf({ need, understood }: Line, known: Known, lang: Lang): string {
  const theme = known.themes.find((one) => one.code === (need?.theme ?? understood.theme));
  return theme ? listLabel(theme, lang) : '-';
}

function placeOf({ need }: Line, known: Known): string {
  const municipality = known.municipalities.find((one) => one.id === need?.municipalityId);
  return municipality ? placeText({ municipalityName: municipality.name, area: need?.area ?? '' }) : '-';
}
