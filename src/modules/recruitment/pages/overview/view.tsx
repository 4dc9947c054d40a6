import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { countText } from '../../../../platform/reports/small-numbers.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Prose, Stack } from '../../../../ui/components/layout-parts.tsx';
import { NumberField } from '../../../../ui/components/text-field.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { routeWords } from '../../channels.ts';
import type { Overview } from '../../overview.ts';
import { overviewPath } from '../../paths.ts';
import { words } from './words.ts';

type Props = Overview & { form: FormState; csrf: string };

/** Counts of the region and the setting for mail to finding places. */
export function OverviewPage(props: Props) {
  const t = words[usePage().lang];
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
      </Stack>
      {props.offers.length === 0 ? <p>{t.none}</p> : <Counts {...props} />}
      <Mails {...props} />
    </Stack>
  );
}

function Counts({ routes, offers }: Props) {
  const { lang } = usePage();
  const t = words[lang];
  const name = routeWords(lang);
  // Every way stands here: leaving out those without anybody would tell more than "<5".
  const rows = routes.rows.map(({ route, count }) => ({ label: name[route], count }));
  return (
    <>
      <DataTable
        narrow
        caption={t.routes}
        rows={[...rows, { label: t.total, count: routes.total }]}
        rowKey={(row) => row.label}
        columns={[
          { label: t.routes, head: true, cell: (row) => row.label },
          { label: t.count, numeric: true, cell: (row) => countText(row.count) },
        ]}
      />
      <DataTable
        caption={t.offers}
        rows={offers}
        rowKey={(row) => row.offerId}
        columns={[
          { label: t.offer, head: true, cell: (row) => <Dutch>{row.title}</Dutch> },
          { label: t.recruited, numeric: true, cell: (row) => countText(row.recruited) },
          { label: t.all, numeric: true, cell: (row) => countText(row.all) },
        ]}
      />
      <p class="op-small">{t.few}</p>
    </>
  );
}

function Mails({ stopped, form, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Heading level={2}>{t.mails}</Heading>
      <Form action={to(overviewPath)} csrf={csrf} errors={errorList(form)}>
        <NumberField
          name="most"
          label={t.most}
          hint={t.mostHint}
          suffix={t.suffix}
          width="short"
          value={typed(form, 'most')}
          {...errorOf(form, 'most')}
        />
        <ActionBar>
          <Button look="secondary">{t.save}</Button>
        </ActionBar>
      </Form>
      <Heading level={3}>{t.stopped}</Heading>
      {stopped.length === 0 ? (
        <p>{t.noneStopped}</p>
      ) : (
        <Prose>
          <ul lang="nl">
            {stopped.map((name) => (
              <li key={name}>{name}</li>
            ))}
          </ul>
        </Prose>
      )}
    </Stack>
  );
}
