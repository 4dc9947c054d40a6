import { errorList, type FormState } from '../../../../platform/http/form.ts';
import { type Lang, localPath } from '../../../../platform/i18n/lang.ts';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { type ListEntry, listLabel } from '../../../regions/index.ts';
import { searchWordPaths, shelfPath } from '../../paths.ts';
import { WordFields } from '../search-words/view.tsx';
import { words } from '../search-words/words.ts';

interface Props {
  theme: ListEntry;
  id: string;
  phrase: string;
  form: FormState;
  lang: Lang;
  csrf: string;
}

/** One word: changed, tried, or taken out. */
export function SearchWordPage({ theme, id, phrase, form, lang, csrf }: Props) {
  const t = words[lang];
  const question = new URLSearchParams({ zoek: phrase.replaceAll('*', '') });
  return (
    <Stack gap="large">
      <Stack>
        <Link href={localPath(searchWordPaths.theme(theme.code), lang)}>{listLabel(theme, lang)}</Link>
        <Heading level={1}>{t.changeTitle}</Heading>
      </Stack>
      <Form action={localPath(searchWordPaths.word(theme.code, id), lang)} csrf={csrf} errors={errorList(form)}>
        <WordFields form={form} lang={lang} />
        <Button>{t.changeSave}</Button>
      </Form>
      <ButtonLink href={`${shelfPath(lang)}?${question}`} look="secondary">
        {t.try(phrase)}
      </ButtonLink>
      <Form action={localPath(searchWordPaths.removal(theme.code, id), lang)} csrf={csrf} label={t.remove}>
        <Text>{t.removeText}</Text>
        <Button look="secondary">{t.remove}</Button>
      </Form>
    </Stack>
  );
}
