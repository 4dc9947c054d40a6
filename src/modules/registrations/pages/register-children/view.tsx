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
    birthHint: (date: string) => `Bijvoorbeeld: ${date}.`,
    expected: 'Nog niet geboren? Vul de dag in waarop uw kind wordt verwacht.',
    noName: 'Nog geen naam? Vul dan Baby in.',
    tooMany: (n: number) => `Er ${n === 1 ? 'is 1 plek' : `zijn ${n} plekken`} voor u vrijgehouden. Vul niet meer kinderen in.`,
    next: 'Ga verder',
    more: 'Nog een kind',
    ageTitle: 'Is de groep niet voor deze leeftijd?',
    age: 'We kijken hoe oud uw kind is bij de eerste keer. Klopt de datum? Zoek dan een groep voor deze leeftijd.',
  },
  en: {
    title: 'Who takes part?',
    name: (n: number) => (n === 0 ? 'First name of your child' : `First name of your ${n === 1 ? 'second' : 'third'} child`),
    birth: (n: number) => (n === 0 ? 'Date of birth' : `Date of birth of your ${n === 1 ? 'second' : 'third'} child`),
    birthHint: (date: string) => `For example: ${date}.`,
    expected: 'Not born yet? Fill in the day on which your baby is due.',
    noName: 'No name yet? Then fill in Baby.',
    tooMany: (n: number) => `${n === 1 ? '1 place is' : `${n} places are`} kept for you. Do not fill in more children.`,
    next: 'Continue',
    more: 'Another child',
    ageTitle: 'Is the group not for this age?',
    age: 'We look at the age on the first day of the group. Is the date right? Then look for a group for this age.',
  },
};

export interface ChildrenProps {
  group: OpenGroup;
  lang: Lang;
  action: string;
  csrf: string;
  form: FormState;
  told: ToldConditions;
  /** A child is too young or too old for the group. */
  misfit: boolean;
  /** A baby that is still expected may come. */
  unborn: boolean;
  /** What does fit, when the group does not. */
  fits: FittingGroup[];
  /** How many children the form asks for. */
  count: number;
}

/** Step 1: who takes part. */
export function ChildrenStep({ group, told, fits, misfit, unborn, lang, action, csrf, form, count }: ChildrenProps) {
  const t = words[lang];
  const example = t.birthHint(exampleBirth(group, lang));
  const hints = unborn ? { birthHint: `${example} ${t.expected}`, nameHint: t.noName } : { birthHint: example };
  return (
    <Stack>
      <RegisterHead group={group} step={1} lang={lang} />
      <Heading level={1}>{t.title}</Heading>
      <Conditions group={group} told={told} lang={lang} />
      <FullNotice group={group} places={1} lang={lang} />
      <Form action={action} csrf={csrf} errors={errorList(form)}>
        <ChildFields form={form} count={count} words={{ ...t, ...hints }} />
        {misfit && (
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
