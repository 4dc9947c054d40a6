import { type FormState, typed } from '../../../../platform/http/form.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { PhoneField } from '../../../../ui/components/text-field.tsx';
import { errorList, errorOf } from '../child-fields.tsx';

const words = {
  nl: { title: 'Op welk nummer bereiken we u?', phone: 'Uw telefoonnummer', hint: 'U mag dit leeg laten.', save: 'Bewaar' },
  en: {
    title: 'What number can we reach you on?',
    phone: 'Your telephone number',
    hint: 'You can leave this empty.',
    save: 'Save',
  },
};

/** Changes the telephone number of a registration. */
export function PhonePage({ form, action, lang, csrf }: { form: FormState; action: string; lang: Lang; csrf: string }) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Form action={action} csrf={csrf} errors={errorList(form)}>
        <PhoneField
          name="phone"
          label={t.phone}
          hint={t.hint}
          optional
          value={typed(form, 'phone')}
          {...errorOf(form, 'phone')}
        />
        <ActionBar>
          <Button>{t.save}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}

export const phoneTitle = (lang: Lang) => words[lang].title;
