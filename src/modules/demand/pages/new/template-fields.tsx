import { type FormState, typed } from '../../../../platform/http/form.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Disclosure } from '../../../../ui/components/disclosure.tsx';
import { Text } from '../../../../ui/components/heading.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { textOf } from './field-state.ts';

const words: Record<Lang, { label: string; text: string; name: string; hint: string; save: string }> = {
  nl: {
    label: 'Bewaar als sjabloon voor je team',
    text: 'Stelt je team deze vraag vaker? Met een sjabloon begin je de volgende keer met deze velden. De toelichting gaat niet mee.',
    name: 'Naam van het sjabloon',
    hint: 'Bijvoorbeeld: Weerbaarheid groep 6.',
    save: 'Bewaar het sjabloon',
  },
  en: {
    label: 'Save as a template for your team',
    text: 'Does your team ask this more often? With a template you begin with these fields next time. The note is left out.',
    name: 'Name of the template',
    hint: 'For example: Resilience year 6.',
    save: 'Save the template',
  },
};

/** What is filled in becomes what a next need begins with. */
export function TemplateFields({ form }: { form: FormState }) {
  const { lang } = usePage();
  const t = words[lang];
  const open = typed(form, 'templateName') !== '' || form.errors.templateName !== undefined;
  return (
    <Disclosure label={t.label} open={open}>
      <Text small>{t.text}</Text>
      <TextField
        name="templateName"
        label={t.name}
        hint={t.hint}
        optional
        autocomplete="off"
        maxLength={60}
        {...textOf(form, 'templateName')}
      />
      <Button look="secondary" name="template" value="ja">
        {t.save}
      </Button>
    </Disclosure>
  );
}
