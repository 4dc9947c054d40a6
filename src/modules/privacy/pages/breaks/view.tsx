import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import type { BreakRow } from '../../breaks.ts';
import { BreakFacts } from '../../parts/break-facts.tsx';
import { officerPath } from '../../paths.ts';
import { verdictWords } from '../../request-words.ts';

export const words = {
  nl: {
    title: 'Noodtoegang',
    lead: 'Wie in nood een dossier opende zonder er een rol in te hebben. Geef bij elk je oordeel.',
    none: 'Niemand gebruikte noodtoegang',
    noneText: 'Gebeurt dat wel, dan krijg je meteen een mail en staat het hier.',
    own: 'Dit was je zelf. Een andere privacy officer beoordeelt het.',
    judge: 'Beoordeel',
  },
  en: {
    title: 'Emergency access',
    lead: 'Who opened a record in an emergency without a role in it. Give your verdict on each.',
    none: 'Nobody used emergency access',
    noneText: 'When somebody does, you get a mail at once and it is here.',
    own: 'This was you. Another privacy officer reviews it.',
    judge: 'Review',
  },
} as const;

/** Breaks of the glass, those without verdict first. Nobody reviews themselves. */
export function Breaks({ rows, lang, me }: { rows: BreakRow[]; lang: Lang; me: string | null }) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      {rows.length === 0 && (
        <EmptyState title={t.none}>
          <p>{t.noneText}</p>
        </EmptyState>
      )}
      {rows.map((row) => (
        <Card key={row.id} title={row.name} headingLevel={2}>
          <BreakFacts row={row} lang={lang} />
          <Verdict row={row} lang={lang} me={me} />
        </Card>
      ))}
    </Stack>
  );
}

function Verdict({ row, lang, me }: { row: BreakRow; lang: Lang; me: string | null }) {
  const t = words[lang];
  if (row.verdict)
    return (
      <p>
        <Tag tone={row.verdict === 'justified' ? 'success' : 'error'}>{verdictWords[lang][row.verdict]}</Tag>
      </p>
    );
  if (row.personId === me) return <Text small>{t.own}</Text>;
  return (
    <Cluster>
      <ButtonLink href={officerPath('verdict', lang, row.id)} look="secondary" label={`${t.judge}: ${row.name}`}>
        {t.judge}
      </ButtonLink>
    </Cluster>
  );
}
