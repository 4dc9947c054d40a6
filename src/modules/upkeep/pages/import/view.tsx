import { errorList, errorOf, type FormState } from '../../../../platform/http/form.ts';
import { clockTime, longDate } from '../../../../platform/i18n/format.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { FileField } from '../../../../ui/components/file-field.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { KEPT_DAYS, type RunView } from '../../import/runs.ts';
import { sheetPaths as paths } from '../../paths.ts';
import { words } from './words.ts';

interface Props {
  runs: RunView[];
  form: FormState;
  /** Only offers of the own organisations. */
  onlyOwn: boolean;
  csrf: string;
}

const kinds = ['xlsx', 'csv'] as const;

/** A file to choose, an example to fill in, and what came in before. */
export function ImportPage({ runs, form, onlyOwn, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
        {onlyOwn && <Text>{t.own}</Text>}
        <Form action={to(paths.page)} csrf={csrf} errors={errorList(form)} upload>
          <FileField name="bestand" label={t.file} hint={t.fileHint} accept=".xlsx,.csv,text/csv" {...errorOf(form, 'bestand')} />
          <ActionBar>
            <Button>{t.send}</Button>
          </ActionBar>
        </Form>
      </Stack>
      <Stack>
        <Heading level={2}>{t.start}</Heading>
        <Text>{t.templateText}</Text>
        <Cluster>
          {kinds.map((kind) => (
            <ButtonLink key={kind} look="secondary" href={to(paths.template(kind))} download>
              {t.templates[kind]}
            </ButtonLink>
          ))}
        </Cluster>
        <Text>{t.exportText}</Text>
        <Cluster>
          {kinds.map((kind) => (
            <ButtonLink key={kind} look="secondary" href={to(paths.export(kind))} download>
              {t.exports[kind]}
            </ButtonLink>
          ))}
        </Cluster>
      </Stack>
      {runs.length > 0 && <Runs runs={runs} />}
    </Stack>
  );
}

function Runs({ runs }: { runs: RunView[] }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Heading level={2}>{t.runs}</Heading>
      <Text>{t.kept(KEPT_DAYS)}</Text>
      <DataTable
        caption={t.runs}
        hiddenCaption
        columns={[
          {
            label: t.when,
            head: true,
            cell: (run) => (
              <Link href={to(paths.run(run.id))}>{`${longDate(run.createdAt, lang)}, ${clockTime(run.createdAt, lang)}`}</Link>
            ),
          },
          { label: t.state, cell: (run) => t.states[run.state] },
          { label: t.rows, numeric: true, cell: (run) => run.rowCount },
        ]}
        rows={runs}
        rowKey={(run) => run.id}
      />
    </Stack>
  );
}
