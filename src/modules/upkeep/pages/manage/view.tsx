import type { ComponentChildren } from 'preact';
import { localDate } from '../../../../platform/clock/clock.ts';
import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { plainDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { type Column, DataTable } from '../../../../ui/components/data-table.tsx';
import { Fieldset } from '../../../../ui/components/fieldset.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Grid, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { EmailField, NumberField } from '../../../../ui/components/text-field.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { callHref } from '../../../catalogue/index.ts';
import type { OrganisationView } from '../../../regions/index.ts';
import type { Entry } from '../../entries.ts';
import type { GoneEntry } from '../../gone.ts';
import { entryKinds } from '../../kinds.ts';
import type { ListedLink } from '../../links.ts';
import { overviewPath, managePaths as paths } from '../../paths.ts';
import type { UnreachedOwner } from '../../unreached.ts';
import { words } from './words.ts';

export interface ManageModel {
  termsForm: FormState;
  linkForm: FormState;
  organisations: OrganisationView[];
  links: ListedLink[];
  hidden: Entry[];
  gone: GoneEntry[];
  /** Who no mail reaches: to be called. */
  unreached: UnreachedOwner[];
  csrf: string;
}

/** How long entries count, who has a link, and what is out of sight. */
export function ManagePage(model: ManageModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { links, hidden, gone, unreached, csrf } = model;
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
        <Link href={to(overviewPath)}>{t.public}</Link>
      </Stack>
      {unreached.length > 0 && (
        <Section title={t.unreached}>
          <Text>{t.unreachedText}</Text>
          <DataTable
            caption={t.unreached}
            hiddenCaption
            columns={unreachedColumns(lang, to(paths.called), csrf)}
            rows={unreached}
            rowKey={(one) => one.id}
            empty={null}
          />
        </Section>
      )}
      <Section title={t.hidden}>
        <DataTable
          caption={t.hidden}
          hiddenCaption
          columns={hiddenColumns(lang, to(paths.confirm), csrf)}
          rows={hidden}
          rowKey={(one) => one.id}
          empty={<Text>{t.noHidden}</Text>}
        />
      </Section>
      <Section title={t.gone}>
        <DataTable
          caption={t.gone}
          hiddenCaption
          columns={goneColumns(lang, to(paths.bring), csrf)}
          rows={gone}
          rowKey={(one) => one.id}
          empty={<Text>{t.noGone}</Text>}
        />
      </Section>
      <NewLink {...model} />
      <Section title={t.links}>
        <DataTable
          caption={t.links}
          hiddenCaption
          columns={linkColumns(lang, (id) => to(paths.revoke(id)), csrf)}
          rows={links}
          rowKey={(one) => one.id}
          empty={<Text>{t.noLinks}</Text>}
        />
      </Section>
      <TermsForm {...model} />
    </Stack>
  );
}

function Section({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <Stack>
      <Heading level={2}>{title}</Heading>
      {children}
    </Stack>
  );
}

function NewLink({ linkForm: form, organisations, csrf }: ManageModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Section title={t.newLink}>
      <Text>{t.newLinkText}</Text>
      <Form action={to(paths.links)} csrf={csrf} errors={errorList(form)} label={t.newLink}>
        <Select
          name="owner"
          label={t.organisation}
          empty={t.choose}
          options={organisations.map((one) => ({ value: one.id, label: one.name }))}
          value={typed(form, 'owner')}
          {...errorOf(form, 'owner')}
        />
        <EmailField
          name="email"
          label={t.email}
          hint={t.emailHint}
          optional
          autocomplete="off"
          value={typed(form, 'email')}
          {...errorOf(form, 'email')}
        />
        <ActionBar>
          <Button look="secondary">{t.send}</Button>
        </ActionBar>
      </Form>
    </Section>
  );
}

function TermsForm({ termsForm: form, csrf }: ManageModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const field = (name: string, label: string) => (
    <NumberField key={name} name={name} label={label} suffix={t.days} value={typed(form, name)} {...errorOf(form, name)} />
  );
  return (
    <Section title={t.terms}>
      <Form action={to(paths.terms)} csrf={csrf} errors={errorList(form)} label={t.terms}>
        <Fieldset name="termijnen" legend={t.termsHint}>
          <Grid columns="narrow">{entryKinds.map((kind) => field(kind, t.kinds[kind]))}</Grid>
        </Fieldset>
        <Grid columns="narrow">{[field('warn', t.warn), field('remind', t.remind), field('link', t.link)]}</Grid>
        <ActionBar>
          <Button>{t.save}</Button>
        </ActionBar>
      </Form>
    </Section>
  );
}

type Named = Pick<Entry, 'kind' | 'id' | 'title'>;

function namedColumns<Row extends Named>(lang: Lang): Column<Row>[] {
  const t = words[lang];
  return [
    { label: t.what, head: true, cell: (one) => <Dutch>{one.title}</Dutch> },
    { label: t.kind, cell: (one) => t.kindOne[one.kind] },
  ];
}

function unreachedColumns(lang: Lang, action: string, csrf: string): Column<UnreachedOwner>[] {
  const t = words[lang];
  return [
    { label: t.whom, head: true, cell: (one) => <Dutch>{one.name}</Dutch> },
    { label: t.phone, cell: (one) => (one.phone ? <Link href={callHref(one.phone)}>{one.phone}</Link> : t.noPhone) },
    { label: t.since, cell: (one) => plainDate(localDate(one.since), lang) },
    { label: t.entries, cell: (one) => String(one.entries) },
    { label: t.hides, cell: (one) => (one.hidesOn ? plainDate(one.hidesOn, lang) : t.notYet) },
    actionColumn(
      t.actions,
      t.calledConfirm,
      () => action,
      csrf,
      (one) => ({ id: one.id }),
      (one) => one.name,
    ),
  ];
}

function hiddenColumns(lang: Lang, action: string, csrf: string): Column<Entry>[] {
  const t = words[lang];
  return [
    ...namedColumns<Entry>(lang),
    { label: t.confirmedOn, cell: (one) => plainDate(one.confirmedOn, lang) },
    actionColumn(
      t.actions,
      t.confirm,
      () => action,
      csrf,
      (one) => ({ soort: one.kind, id: one.id }),
      (one) => one.title,
    ),
  ];
}

function goneColumns(lang: Lang, action: string, csrf: string): Column<GoneEntry>[] {
  const t = words[lang];
  return [
    ...namedColumns<GoneEntry>(lang),
    { label: t.since, cell: (one) => plainDate(localDate(one.goneAt), lang) },
    actionColumn(
      t.actions,
      t.bring,
      () => action,
      csrf,
      (one) => ({ soort: one.kind, id: one.id }),
      (one) => one.title,
    ),
  ];
}

function linkColumns(lang: Lang, revoke: (id: string) => string, csrf: string): Column<ListedLink>[] {
  const t = words[lang];
  const owner = (one: ListedLink) => one.organisation ?? (one.personId ? t.trainer : t.region);
  return [
    { label: t.of, head: true, cell: (one) => (one.organisation ? <Dutch>{one.organisation}</Dutch> : owner(one)) },
    { label: t.made, cell: (one) => `${plainDate(localDate(one.madeAt), lang)}, ${one.byHand ? t.byHand : t.byMail}` },
    { label: t.used, cell: (one) => (one.usedAt ? plainDate(localDate(one.usedAt), lang) : t.never) },
    { label: t.until, cell: (one) => plainDate(localDate(one.expiresAt), lang) },
    actionColumn(
      t.actions,
      t.revoke,
      (one) => revoke(one.id),
      csrf,
      () => ({}),
      owner,
    ),
  ];
}

/** A column with one small button a row. */
function actionColumn<Row extends { id: string }>(
  label: string,
  words: string,
  action: (row: Row) => string,
  csrf: string,
  hidden: (row: Row) => Record<string, string>,
  about: (row: Row) => string,
): Column<Row> {
  return {
    label,
    hiddenLabel: true,
    cell: (row) => (
      <Form action={action(row)} csrf={csrf} hidden={hidden(row)}>
        <Button look="secondary" small label={`${words}: ${about(row)}`}>
          {words}
        </Button>
      </Form>
    ),
  };
}
