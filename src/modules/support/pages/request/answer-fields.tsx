import { errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { NumberField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { fieldOf } from '../../../facilities/index.ts';
import { words } from './words.ts';

/** What goes with every answer: words for who asked, and what it took. */
export function AnswerFields({ form, yes = false }: { form: FormState /** It is a yes already. */; yes?: boolean }) {
  const t = words[usePage().lang];
  const field = fieldOf(form);
  return (
    <>
      <TextArea
        {...field('antwoord')}
        label={t.reply}
        hint={yes ? t.replyYesHint : t.replyHint}
        rows={2}
        maxLength={300}
        optional
      />
      <NumberField {...field('minuten')} label={t.minutesField} hint={t.minutesHint} optional value={typed(form, 'minuten')} />
      <RadioGroup
        name="werk"
        legend={t.effortKind}
        inline
        options={(['secretarial', 'content'] as const).map((value) => ({ value, label: t.effortKinds[value] }))}
        value={typed(form, 'werk') || 'secretarial'}
        {...errorOf(form, 'werk')}
      />
    </>
  );
}
