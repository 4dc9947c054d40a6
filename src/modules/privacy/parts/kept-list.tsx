import type { Lang } from '../../../platform/i18n/lang.ts';
import { Heading, Text } from '../../../ui/components/heading.tsx';
import { Stack } from '../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../ui/components/notice.tsx';
import { SummaryList } from '../../../ui/components/summary-list.tsx';
import type { KeptKind } from '../kept.ts';

const words = {
  nl: { purpose: 'Waarvoor', term: 'Hoe lang', stays: 'Dit kan niet weg' },
  en: { purpose: 'What for', term: 'How long', stays: 'This cannot go' },
};

/** What is kept, kind by kind, with what for and how long. */
export function KeptList({ kept, lang }: { kept: KeptKind[]; lang: Lang }) {
  const t = words[lang];
  return (
    <Stack gap="large">
      {kept.map((kind) => (
        <section key={kind.kind} class="op-stack" aria-labelledby={`soort-${kind.kind}`}>
          <Heading level={2} id={`soort-${kind.kind}`}>
            {capital(kind.name)}
          </Heading>
          <Text small>
            {t.purpose}: {kind.purpose}. {t.term}: {kind.term}.
          </Text>
          {kind.records.map((record, index) => (
            <div key={index} class="op-stack op-stack--small">
              <Heading level={3} look={4}>
                <span lang={record.titleLang}>{record.title}</span>
              </Heading>
              <SummaryList
                compact
                items={record.fields.map(({ label, value, lang: own }) => ({ label, value: <span lang={own}>{value}</span> }))}
              />
              {record.stays && (
                <Notice tone="info" title={t.stays} headingLevel={4}>
                  <p>{record.stays}</p>
                </Notice>
              )}
            </div>
          ))}
        </section>
      ))}
    </Stack>
  );
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
