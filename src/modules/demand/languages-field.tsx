import { errorOf, type FormState, ticked } from '../../platform/http/form.ts';
import { CheckboxGroup } from '../../ui/components/choice-group.tsx';
import { usePage } from '../../ui/page-lang.tsx';
import { askedLanguages } from './languages.ts';
import { languageText } from './wording.ts';

/** In which languages a group may be: sent as `talen`. */
export function LanguagesField({ form, legend }: { form: FormState; legend: string }) {
  const { lang } = usePage();
  return (
    <CheckboxGroup
      name="talen"
      legend={legend}
      inline
      options={askedLanguages.map((code) => ({ value: code, label: languageText(code, lang) }))}
      values={ticked(form, 'talen')}
      {...errorOf(form, 'talen')}
    />
  );
}
