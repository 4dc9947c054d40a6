import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { ButtonLink } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { CertificateGroup, Earned } from '../../earned.ts';
import { certificatesPath } from '../../paths.ts';
import { words } from './words.ts';

/** Who of a group gets a certificate, and all of them in one file. */
export function Certificates({ group, earned, least }: { group: CertificateGroup; earned: Earned[]; least: number }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const count = earned.filter((one) => one.enough).length;
  const noted = earned[0]?.noted ?? 0;
  const why = !group.over ? t.early : noted === 0 ? t.notNoted : null;
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>
          {t.lead} <Dutch>{group.title}</Dutch>.
        </Lead>
        <Text>{t.least(least)}</Text>
      </Stack>
      {why && earned.length > 0 && (
        <Notice>
          <p>{why}</p>
        </Notice>
      )}
      <DataTable
        caption={t.table}
        columns={[
          { label: t.name, head: true, cell: (row: Earned) => row.name },
          { label: t.came, cell: (row) => t.times(row.present, row.noted) },
          { label: t.gets, cell: (row) => (row.enough ? <Tag tone="success">{t.yes}</Tag> : <Tag>{t.no}</Tag>) },
        ]}
        rows={earned}
        rowKey={(row) => `${row.registrationId} ${row.name}`}
        empty={<EmptyState title={t.empty} />}
      />
      {count > 0 && (
        <ActionBar note={t.family}>
          <ButtonLink href={to(certificatesPath(group.groupId, '/bewijzen.pdf'))} icon="download">
            {t.print(count)}
          </ButtonLink>
        </ActionBar>
      )}
    </Stack>
  );
}
