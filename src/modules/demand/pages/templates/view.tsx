import { localDate } from '../../../../platform/clock/clock.ts';
import { plainDate } from '../../../../platform/i18n/format.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { PageOpening } from '../../../../ui/components/page-opening.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { DemandView } from '../../demand.ts';
import { demandPaths } from '../../paths.ts';
import type { Template } from '../../templates.ts';
import { placesText, placeText, stateText, themeText } from '../../wording.ts';
import { words } from './words.ts';

interface Props {
  templates: Template[];
  earlier: DemandView[];
  csrf: string;
}

/** What a next need can begin with. */
export function Templates({ templates, earlier, csrf }: Props) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <Stack gap="large">
      <PageOpening title={t.title} lead={t.lead} />
      <Stack gap="small">
        <Heading level={2}>{t.templates}</Heading>
        {templates.length === 0 ? <Text>{t.noTemplates}</Text> : <TemplateTable templates={templates} csrf={csrf} />}
      </Stack>
      <Stack gap="small">
        <Heading level={2}>{t.earlier}</Heading>
        {earlier.length === 0 ? <Text>{t.noEarlier}</Text> : <EarlierTable earlier={earlier} />}
      </Stack>
    </Stack>
  );
}

function TemplateTable({ templates, csrf }: Pick<Props, 'templates' | 'csrf'>) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <DataTable<Template>
      caption={t.templates}
      hiddenCaption
      rows={templates}
      rowKey={(template) => template.id}
      columns={[
        { label: t.name, head: true, cell: (template) => <Dutch>{template.name}</Dutch> },
        {
          label: t.action,
          cell: (template) => (
            <Cluster>
              <Link href={to(`${demandPaths.add}?sjabloon=${template.id}`)} label={t.startWith(template.name)}>
                {t.start}
              </Link>
              <Form action={to(demandPaths.removeTemplate(template.id))} csrf={csrf} label={t.removeOne(template.name)} inline>
                <Button look="subtle" small label={t.removeOne(template.name)}>
                  {t.remove}
                </Button>
              </Form>
            </Cluster>
          ),
        },
      ]}
    />
  );
}

function EarlierTable({ earlier }: Pick<Props, 'earlier'>) {
  const { lang, to } = usePage();
  const t = words[lang];
  const said = (demand: DemandView) => `${themeText(demand, lang)}, ${placesText(demand, lang)}, ${placeText(demand)}`;
  return (
    <DataTable<DemandView>
      caption={t.earlier}
      hiddenCaption
      rows={earlier}
      rowKey={(demand) => demand.id}
      columns={[
        { label: t.need, head: true, cell: (demand) => <Link href={to(demandPaths.one(demand.id))}>{said(demand)}</Link> },
        { label: t.when, cell: (demand) => plainDate(localDate(demand.createdAt), lang) },
        { label: t.state, cell: (demand) => stateText(demand.state, lang) },
        {
          label: t.action,
          cell: (demand) => (
            <Link href={to(`${demandPaths.add}?van=${demand.id}`)} label={t.copyOf(said(demand))}>
              {t.copy}
            </Link>
          ),
        },
      ]}
    />
  );
}
