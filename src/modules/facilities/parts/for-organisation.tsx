import { errorOf, type FormState, typed } from '../../../platform/http/form.ts';
import { Select } from '../../../ui/components/select.tsx';

interface Props {
  form: FormState;
  label: string;
  /** Those for which the actor may take something; nothing is asked without one. */
  organisations: readonly { id: string; name: string }[];
}

/** For which organisation a room or material is taken: the first, until somebody chose. */
export function ForOrganisation({ form, label, organisations }: Props) {
  if (organisations.length === 0) return null;
  return (
    <Select
      name="voor"
      label={label}
      optional
      value={'voor' in form.values ? typed(form, 'voor') : (organisations[0]?.id ?? '')}
      options={organisations.map((one) => ({ value: one.id, label: one.name, lang: 'nl' }))}
      {...errorOf(form, 'voor')}
    />
  );
}
