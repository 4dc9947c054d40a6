import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import { type ListEntry, listLabel } from '../../../regions/index.ts';
import { searchWordPaths } from '../../paths.ts';
import type { SearchWord } from '../../search/search-words.ts';
import { words } from './words.ts';

/** Every theme with how many words find it. */
export function SearchWordThemes({ themes, lang }: { themes: (ListEntry & { count: number })[]; lang: Lang }) {
  const t = words[lang];
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead}</Lead>
      </Stack>
      <DataTable
        caption={t.themes}
        hiddenCaption
        rows={themes}
        rowKey={({ code }) => code}
        columns={[
          {
            label: t.theme,
            head: true,
            cell: (theme) => <Link href={localPath(searchWordPaths.theme(theme.code), lang)}>{listLabel(theme, lang)}</Link>,
          },
          { label: t.count, numeric: true, cell: ({ count }) => count },
        ]}
      />
    </Stack>
  );
}

interface ThemeProps {
  theme: ListEntry;
  own: (SearchWord & { id: string | null })[];
  form: FormState;
  lang: Lang;
  csrf: string;
}

/** The words of one theme, and a form for one more. */
export function SearchWordsOfTheme({ theme, own, form, lang, csrf }: ThemeProps) {
  const t = words[lang];
  return (
    <Stack gap="large">
      <Stack>
        <Link href={localPath(searchWordPaths.all, lang)}>{t.back}</Link>
        <Heading level={1}>{listLabel(theme, lang)}</Heading>
      </Stack>
      <Stack>
        <Heading level={2}>{t.add}</Heading>
        <Form action={localPath(searchWordPaths.theme(theme.code), lang)} csrf={csrf} errors={errorList(form)}>
          <WordFields form={form} lang={lang} />
          <Button>{t.save}</Button>
        </Form>
      </Stack>
      <DataTable
        caption={t.own}
        rows={own}
        rowKey={({ phrase }) => phrase}
        empty={<Text>{t.none}</Text>}
        columns={[
          {
            label: t.phrase,
            head: true,
            cell: ({ id, phrase }) =>
              id ? (
                <Link href={localPath(searchWordPaths.word(theme.code, id), lang)}>
                  <Dutch>{phrase}</Dutch>
                </Link>
              ) : (
                <Dutch>{phrase}</Dutch>
              ),
          },
          { label: t.also, cell: ({ also }) => <Dutch>{also}</Dutch> },
        ]}
      />
    </Stack>
  );
}

/** What a word is and what it is looked up by besides. */
export function WordFields({ form, lang }: { form: FormState; lang: Lang }) {
  const t = words[lang];
  const field = (name: string) => ({ name, value: typed(form, name), ...errorOf(form, name), autocomplete: 'off' });
  return (
    <>
      <TextField {...field('phrase')} label={t.phrase} hint={t.phraseHint} maxLength={60} />
      <TextField {...field('also')} label={t.also} hint={t.alsoHint} maxLength={120} optional />
    </>
  );
}
