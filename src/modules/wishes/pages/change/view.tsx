import { errorList, type FormState } from '../../../../platform/http/form.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { ListEntry } from '../../../regions/index.ts';
import { paths } from '../../paths.ts';
import type { Audience } from '../../wish.ts';
import { AskFields } from '../ask-fields.tsx';

export const words: Record<Lang, { title: string; save: string; stop: string; note: string }> = {
  nl: { title: 'Wens wijzigen', save: 'Bewaar de wijziging', stop: 'Terug zonder wijzigen', note: 'De wachttijd blijft.' },
  en: { title: 'Change the wish', save: 'Save the change', stop: 'Back without changing', note: 'The waiting time stays.' },
};

interface Props {
  audience: Audience;
  form: FormState;
  themes: ListEntry[];
  token: string;
  csrf: string;
}

/** The same questions, with what was asked filled in. */
export function ChangeWish({ audience, form, themes, token, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Form action={to(paths.own(token, '/wijzigen'))} csrf={csrf} errors={errorList(form)} label={t.title}>
        <AskFields form={form} audience={audience} themes={themes} />
        <ActionBar note={t.note}>
          <Button>{t.save}</Button>
          <ButtonLink href={to(paths.own(token))} look="subtle">
            {t.stop}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}
