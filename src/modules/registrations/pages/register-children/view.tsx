import type { FormState } from '../../../../platform/http/form.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { exampleBirth, MOST_CHILDREN } from '../../children-form.ts';
import type { OpenGroup } from '../../group-facts.ts';
import type { FittingGroup } from '../../rules/fitting.ts';
import type { ToldConditions } from '../../rules/told.ts';
import { ChildFields, errorList } from '../child-fields.tsx';
import { Conditions, Fitting } from '../conditions.tsx';
import { FullNotice, RegisterHead, WayOn } from '../register-frame.tsx';

const words = {
  nl: {
    title: 'Wie doet er mee?',
    name: (n: number) => (n === 0 ? 'Voornaam van uw kind' : `Voornaam van uw ${n === 1 ? 'tweede' : 'derde'} kind`),
    birth: (n: number) => (n === 0 ? 'Geboortedatum' : `Geboortedatum van uw ${n === 1 ? 'tweede' : 'derde'} kind`),
    birthHint: (date: string) => `Bijvoorbeeld ${date}`,
    expected: 'Nog niet geboren? Vul de dag in waarop u bent uitgerekend.',
    tooMany: (n: number) => `Er ${n === 1 ? 'is 1 plek' : `zijn ${n} plekken`} voor u vrijgehouden. Vul niet meer kinderen in.`,
    next: 'Ga verder',
    more: 'Nog een kind',
    ageTitle: 'Past deze groep niet?',
    age: 'We kijken naar de leeftijd bij de eerste keer. Klopt de datum? Dan is er vast een groep die beter past.',
  },
  en: {
    title: 'Who takes part?',
    name: (n: number) => (n === 0 ? 'First name of your child' : `First name of your ${n === 1 ? 'second' : 'third'} child`),
    birth: (n: number) => (n === 0 ? 'Date of birth' : `Date of birth of your ${n === 1 ? 'second' : 'third'} child`),
    birthHint: (date: string) => `For example ${date}`,
    expected: 'Not born yet? Fill in the day on which the baby is due.',
    tooMany: (n: number) => `${n === 1 ? '1 place is' : `${n} places are`} kept for you. Do not fill in more children.`,
    next: 'Continue',
    more: 'Another child',
    ageTitle: 'Does this group not fit?',
    age: 'We look at the age at the first session. Is the date right? Then there is surely a group that fits better.',
  },
};

export interface ChildrenProps {
  group: OpenGroup;
  lang: Lang;
  action: string;
  csrf: string;
  form: FormState;
  told: ToldConditions;
  /** What does fit, when the group does not. */
  fits: FittingGroup[];
  /** How many children the form asks for. */
  count: number;
}

/** Step 1: who takes part. */
export function ChildrenStep({ group, told, fits, lang, action, csrf, form, count }: ChildrenProps) {
  const t = words[lang];
  const hint = group.ageMin < 0 ? t.expected : t.birthHint(exampleBirth(group));
  return (
    <Stack>
      <RegisterHead group={group} step={1} lang={lang} />
      <Heading level={1}>{t.title}</Heading>
      <Conditions group={group} told={told} lang={lang} />
      <FullNotice group={group} places={1} lang={lang} />
      <Form action={action} csrf={csrf} errors={errorList(form)}>
        <ChildFields form={form} count={count} words={{ ...t, birthHint: hint }} />
        {[0, 1, 2].some((n) => form.errors[`birth-${n}`] && form.values[`birth-${n}-year`]) && (
          <Notice title={t.ageTitle}>
            <p>{t.age}</p>
            <WayOn group={group} lang={lang} look="secondary" />
          </Notice>
        )}
        <Fitting groups={fits} lang={lang} />
        <ActionBar>
          <Button name="verder" value="verder">
            {t.next}
          </Button>
          {count < MOST_CHILDREN && (
            <Button name="verder" value="nog-een" look="secondary" icon="plus">
              {t.more}
            </Button>
          )}
        </ActionBar>
      </Form>
    </Stack>
  );
}

export const tooMany = (free: number, lang: Lang) => words[lang].tooMany(free);
export const childrenTitle = (lang: Lang) => words[lang].title;
