import { errorList, errorOf, type FormState, ticked, typed } from '../../../../platform/http/form.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Checkbox } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { PostcodeField, TextField } from '../../../../ui/components/text-field.tsx';
import type { OpenGroup } from '../../group-facts.ts';
import type { FittingGroup } from '../../rules/fitting.ts';
import type { ToldConditions } from '../../rules/told.ts';
import { Fitting } from '../conditions.tsx';
import { QuestionFields } from '../questions-fields.tsx';
import { RegisterHead, WayOn } from '../register-frame.tsx';

const words = {
  nl: {
    title: 'Nog een paar vragen',
    lead: 'Alleen de mensen die de groep organiseren en geven, lezen uw antwoorden.',
    postcode: 'Uw postcode',
    postcodeHint: (where: string) => `Vier cijfers zijn genoeg. Deze groep is voor gezinnen uit ${where}.`,
    referral: 'Wie verwees u?',
    referralHint: 'Bijvoorbeeld: de huisarts, of de naam van de school. Geen bijzonderheden over uw kind.',
    earlier: (title: string) => `Wij deden al mee aan ${title}`,
    earlierHint: 'Deze groep gaat daarna verder. De organisatie kijkt het later na.',
    next: 'Ga verder',
  },
  en: {
    title: 'A few more questions',
    lead: 'Only the people who organise and lead the group read your answers.',
    postcode: 'Your postcode',
    postcodeHint: (where: string) => `Four digits are enough. This group is for families who live in ${where}.`,
    referral: 'Who referred you?',
    referralHint: 'For example: the doctor, or the name of the school. No details about your child.',
    earlier: (title: string) => `We took part in ${title} before`,
    earlierHint: 'This group is the next part. The organisation will check this later.',
    next: 'Continue',
  },
};

interface Props {
  group: OpenGroup;
  told: ToldConditions;
  fits: FittingGroup[];
  lang: Lang;
  action: string;
  csrf: string;
  form: FormState;
}

/** What the offer asks besides: the conditions that apply, and its own questions. */
export function QuestionsStep({ group, told, fits, lang, action, csrf, form }: Props) {
  const t = words[lang];
  const refused = ['postcode', 'verwijzer', 'eerder'].some((field) => form.errors[field]);
  return (
    <Stack>
      <RegisterHead group={group} step={3} lang={lang} />
      <Heading level={1}>{t.title}</Heading>
      <Text>{t.lead}</Text>
      <Form action={action} csrf={csrf} errors={errorList(form)}>
        {told.where && (
          <PostcodeField
            name="postcode"
            label={t.postcode}
            hint={t.postcodeHint(told.where)}
            value={typed(form, 'postcode')}
            {...errorOf(form, 'postcode')}
          />
        )}
        {group.access === 'on-referral' && (
          <TextField
            name="verwijzer"
            label={t.referral}
            hint={t.referralHint}
            maxLength={120}
            autocomplete="off"
            value={typed(form, 'verwijzer')}
            {...errorOf(form, 'verwijzer')}
          />
        )}
        {told.earlier && (
          <Checkbox
            name="eerder"
            value="ja"
            label={t.earlier(told.earlier.title)}
            hint={t.earlierHint}
            checked={ticked(form, 'eerder').includes('ja')}
            {...errorOf(form, 'eerder')}
          />
        )}
        <QuestionFields questions={group.rules.questions} form={form} lang={lang} />
        {refused && <Fitting groups={fits} lang={lang} />}
        {refused && <WayOn group={group} lang={lang} look="secondary" />}
        <ActionBar>
          <Button>{t.next}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}

export const questionsTitle = (lang: Lang) => words[lang].title;
