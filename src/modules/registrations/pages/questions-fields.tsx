import { errorOf, type FormState, typed } from '../../../platform/http/form.ts';
import type { Lang } from '../../../platform/i18n/lang.ts';
import { RadioGroup } from '../../../ui/components/choice-group.tsx';
import { TextField } from '../../../ui/components/text-field.tsx';
import type { Question } from '../rules/rules.ts';

const words = { nl: { ja: 'Ja', nee: 'Nee' }, en: { ja: 'Yes', nee: 'No' } };

export const questionField = (id: string) => `vraag-${id}`;

/** The questions of an offer; they are in Dutch, as their owner wrote them. */
export function QuestionFields({ questions, form, lang }: { questions: Question[]; form: FormState; lang: Lang }) {
  const t = words[lang];
  return (
    <>
      {questions.map((question) => {
        const name = questionField(question.id);
        const shared = { name, optional: !question.required, ...errorOf(form, name) };
        if (question.kind === 'text')
          return (
            <TextField
              key={name}
              {...shared}
              label={question.label}
              maxLength={200}
              autocomplete="off"
              value={typed(form, name)}
            />
          );
        const options =
          question.kind === 'yes-no'
            ? (['ja', 'nee'] as const).map((value) => ({ value, label: t[value] }))
            : question.options.map((value) => ({ value, label: value }));
        return <RadioGroup key={name} {...shared} legend={question.label} options={options} value={typed(form, name)} />;
      })}
    </>
  );
}
