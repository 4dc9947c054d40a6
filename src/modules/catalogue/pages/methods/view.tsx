import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { plainDate } from '../../../../platform/i18n/format.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { DateField } from '../../../../ui/components/date-field.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { datePartsOf } from '../../../../ui/date-parts.ts';
import { Dutch } from '../../../../ui/page-lang.tsx';
import { recognitions } from '../../interventions.ts';
import type { MethodRow } from '../../methods.ts';
import { offerPaths } from '../../paths.ts';
import { methodColumns } from '../method-columns.tsx';
import { proof } from '../offer/words.ts';
import { words } from './words.ts';

/** Every method of the region, with how well its recognition is sourced. */
export function ManageMethods({ methods, lang }: { methods: MethodRow[]; lang: Lang }) {
  const t = words[lang];
  const source = (one: MethodRow) =>
    one.recognitionUrl && one.recognitionOn
      ? `${new URL(one.recognitionUrl).hostname}, ${plainDate(one.recognitionOn, lang)}`
      : one.recognitionNote && <Dutch>{one.recognitionNote}</Dutch>;
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>{t.lead}</Lead>
      <Cluster>
        <ButtonLink href={localPath(`${offerPaths.methods}/nieuw`, lang)} icon="plus">
          {t.add}
        </ButtonLink>
        <ButtonLink href={localPath(offerPaths.recognitions, lang)} look="secondary">
          {t.check}
        </ButtonLink>
      </Cluster>
      <DataTable
        caption={t.title}
        hiddenCaption
        columns={[
          ...methodColumns(lang),
          { label: t.source, cell: (one) => source(one) || t.none },
          { label: t.offers, cell: (one) => one.offers, numeric: true },
        ]}
        rows={methods}
        rowKey={(one) => one.id}
      />
    </Stack>
  );
}

interface EditProps {
  action: string;
  title: string;
  form: FormState;
  csrf: string;
  lang: Lang;
}

/** What is known of one method. */
export function EditMethod({ action, title, form, csrf, lang }: EditProps) {
  const t = words[lang];
  const field = (name: string) => ({ name, value: typed(form, name), ...errorOf(form, name), autocomplete: 'off' });
  const text = (name: string) => ({ name, value: typed(form, name), ...errorOf(form, name) });
  const date = (name: string) => ({
    name,
    value: datePartsOf(form.values, name),
    ...errorOf(form, name),
    optional: true as const,
  });
  return (
    <Stack>
      <Heading level={1}>{title}</Heading>
      <Form action={localPath(action, lang)} csrf={csrf} errors={errorList(form)}>
        <TextField {...field('name')} label={t.name} maxLength={120} />
        <TextField {...field('summary')} label={t.summary} maxLength={240} optional />
        <TextArea {...text('about')} label={t.about} hint={t.aboutHint} maxLength={4000} rows={8} optional />
        <TextField {...field('owner')} label={t.owner} maxLength={160} optional />
        <TextField {...field('website')} label={t.website} type="url" maxLength={300} optional />
        <RadioGroup
          name="recognition"
          legend={t.recognition}
          options={recognitions.map((value) => ({ value, label: proof[lang][value].label }))}
          value={typed(form, 'recognition')}
          {...errorOf(form, 'recognition')}
        />
        <TextField {...field('recognitionUrl')} label={t.url} hint={t.urlHint} type="url" maxLength={300} optional />
        <DateField {...date('on')} label={t.on} />
        <DateField {...date('until')} label={t.until} hint={t.untilHint} />
        <TextField {...field('recognitionNote')} label={t.note} hint={t.noteHint} maxLength={300} optional />
        <ActionBar>
          <Button>{t.save}</Button>
          <ButtonLink href={localPath(offerPaths.methods, lang)} look="subtle">
            {t.stop}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}
