import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Checkbox } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { providerPath, providersPath } from '../../organisations/paths.ts';
import type { ProviderView } from '../../organisations/providers.ts';
import { words } from './words.ts';

export interface ProviderModel {
  /** What is changed; null for a new one. */
  provider: ProviderView | null;
  organisations: { id: string; name: string }[];
  form: FormState;
  /** Address that the organisation must know. */
  callback: string;
  lang: Lang;
  csrf: string;
}

/** Adding or changing a provider, with a test of the connection. */
export function ProviderPage({ provider, organisations, form, callback, lang, csrf }: ProviderModel) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{provider?.name ?? t.newTitle}</Heading>
      <Lead>{t.lead}</Lead>
      <Notice title={t.callback}>
        <p>
          <code>{callback}</code>
        </p>
      </Notice>
      <Form action={providerPath(provider?.id ?? 'nieuw', lang)} csrf={csrf} errors={errorList(form)}>
        <Connection organisations={organisations} form={form} lang={lang} isNew={provider === null} />
        <Strength form={form} lang={lang} />
        <Checkbox
          name="active"
          value="ja"
          label={t.active}
          hint={t.activeHint}
          checked={typed(form, 'active') === 'ja'}
          {...errorOf(form, 'active')}
        />
        <ActionBar>
          <Button>{provider ? t.save : t.add}</Button>
          <ButtonLink href={providersPath(lang)} look="subtle">
            {t.stop}
          </ButtonLink>
        </ActionBar>
      </Form>
      {provider && <Actions provider={provider} lang={lang} csrf={csrf} />}
    </Stack>
  );
}

type Part = Pick<ProviderModel, 'form' | 'lang'>;

function Connection({ organisations, form, lang, isNew }: Part & Pick<ProviderModel, 'organisations'> & { isNew: boolean }) {
  const t = words[lang];
  const field = (name: string) => ({ name, value: typed(form, name), ...errorOf(form, name) });
  const options = organisations.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <>
      <Select {...field('organisation')} label={t.organisation} hint={t.organisationHint} options={options} />
      <TextField {...field('name')} label={t.name} hint={t.nameHint} maxLength={80} autocomplete="off" />
      <TextField {...field('issuer')} label={t.issuer} hint={t.issuerHint} type="url" maxLength={300} autocomplete="off" />
      <TextField {...field('clientId')} label={t.clientId} maxLength={200} autocomplete="off" spellcheck={false} />
      <TextField
        {...field('clientSecret')}
        label={t.clientSecret}
        hint={isNew ? t.secretHint : t.secretKept}
        optional={!isNew}
        maxLength={500}
        autocomplete="off"
        spellcheck={false}
      />
    </>
  );
}

function Strength({ form, lang }: Part) {
  const t = words[lang];
  const field = (name: string) => ({ name, value: typed(form, name), ...errorOf(form, name), rows: 3, optional: true });
  return (
    <>
      <TextArea {...field('strongAcr')} label={t.strongAcr} hint={t.strongHint} />
      <TextArea {...field('askedAcr')} label={t.askedAcr} hint={t.askedHint} />
    </>
  );
}

function Actions({ provider, lang, csrf }: { provider: ProviderView; lang: Lang; csrf: string }) {
  const t = words[lang];
  return (
    <Form action={providerPath(provider.id, lang, '/controle')} csrf={csrf} label={t.test}>
      <ActionBar note={t.testLead}>
        <Button look="secondary">{t.test}</Button>
        <ButtonLink href={providerPath(provider.id, lang, '/verwijdering')} look="danger">
          {t.remove}
        </ButtonLink>
      </ActionBar>
    </Form>
  );
}

/** Asks once before a provider goes. */
export function RemovePage({ provider, lang, csrf }: { provider: ProviderView; lang: Lang; csrf: string }) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.removeTitle}</Heading>
      <Lead>{t.removeLead(provider.name, provider.people)}</Lead>
      <Form action={providerPath(provider.id, lang, '/verwijdering')} csrf={csrf}>
        <ActionBar>
          <Button look="danger">{t.remove}</Button>
          <ButtonLink href={providerPath(provider.id, lang)} look="secondary">
            {t.keep}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}
