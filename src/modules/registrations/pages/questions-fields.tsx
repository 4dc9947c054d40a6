import { errorOf, type FormState, typed } from '../../../platform/http/form.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import { RadioGroup } from '../../../ui/components/choice-group.tsx';
import { TextField } from '../../../ui/components/text-field.tsx';
import { type Question, questionIn } from '../rules/rules.ts';

const words = { nl: { ja: 'Ja', nee: 'Nee' }, en: { ja: 'Yes', nee: 'No' } };

export const questionField = (id: string) => `vraag-${id}`;

interface Props {
  questions: Question[];
  form: FormState;
  lang: Lang;
  /** No answer is asked for: who fills in the form may not know it. */
  free?: boolean;
}

/** The questions of an offer, in English as far as their owner wrote them so. */
export function QuestionFields({ questions, form, lang, free = false }: Props) {
  const t = words[lang];
  return (
    <>
      {questions.map((question) => {
        const name = questionField(question.id);
        const asked = questionIn(question, lang);
        const shared = { name, optional: free || !question.required, ...errorOf(form, name) };
        if (question.kind === 'text')
          return (
            <TextField key={name} {...shared} label={asked.label} maxLength={200} autocomplete="off" value={typed(form, name)} />
          );
        const options =
          question.kind === 'yes-no' ? (['ja', 'nee'] as const).map((value) => ({ value, label: t[value] })) : asked.choices;
        return <RadioGroup key={name} {...shared} legend={asked.label} options={options} value={typed(form, name)} />;
      })}
    </>
  );
}
