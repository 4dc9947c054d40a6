import type { FormState } from '../../../platform/http/form.ts';
import { Notice } from '../../../ui/components/notice.tsx';
import { usePage } from '../../../ui/page-lang.tsx';

const titles = { nl: 'Dit lukte niet', en: 'That did not work' } as const;

/** What is wrong with the form as a whole, above it. */
export function WholeFault({ form }: { form: FormState }) {
  const { lang } = usePage();
  const fault = form.errors[''];
  if (!fault) return null;
  return (
    <Notice tone="error" title={titles[lang]} live>
      <p>{fault}</p>
    </Notice>
  );
}

/** The faults that belong to a field, for the summary above the form. */
export function fieldErrors(form: FormState): { field: string; message: string }[] {
  return Object.entries(form.errors).flatMap(([field, message]) => (field ? [{ field, message }] : []));
}
