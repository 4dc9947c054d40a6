import { errorList, errorOf, type FormState, ticked } from '../../../../platform/http/form.ts';
import { clockTime, longDate } from '../../../../platform/i18n/format.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { CheckboxGroup } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Dutch } from '../../../../ui/page-lang.tsx';
import { registrationPath } from '../../links.ts';
import type { OwnRegistration } from '../../own-registration.ts';

const words = {
  nl: {
    title: 'Weet u het zeker?',
    before: 'U meldt zich af voor',
    after: (when: string, n: number) =>
      `dat begint op ${when}. ${n === 1 ? 'Uw plek gaat' : 'Uw plekken gaan'} meteen naar iemand anders.`,
    yes: 'Ja, meld me af',
    no: 'Nee, ik blijf aangemeld',
    who: 'Wie meldt u af?',
    whoHint: 'Kruis iedereen aan die niet meer meedoet.',
    choose: 'Kruis aan wie u afmeldt.',
  },
  en: {
    title: 'Are you sure?',
    before: 'You are cancelling your registration for',
    after: (when: string, n: number) =>
      `which starts on ${when}. ${n === 1 ? 'Your place goes' : 'Your places go'} to someone else straight away.`,
    yes: 'Yes, cancel it',
    no: 'No, keep my registration',
    who: 'Who are you cancelling for?',
    whoHint: 'Tick everyone who will no longer take part.',
    choose: 'Tick who you are cancelling for.',
  },
};

interface Props {
  own: OwnRegistration;
  token: string;
  form: FormState;
  lang: Lang;
  csrf: string;
}

/** Asks once before a place is given up. */
export function CancelPage({ own, token, form, lang, csrf }: Props) {
  const t = words[lang];
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>
        {t.before} <Dutch>{own.group.title}</Dutch>,{' '}
        {t.after(`${longDate(own.group.startsAt, lang)}, ${clockTime(own.group.startsAt, lang)}`, own.participants.length)}
      </Lead>
      <Form action={registrationPath(token, lang, '/annulering')} csrf={csrf} errors={errorList(form)}>
        {own.participants.length > 1 && mayChooseChildren(own) && (
          <CheckboxGroup
            name="kinderen"
            legend={t.who}
            hint={t.whoHint}
            options={own.participants.map((one) => ({ value: one.id, label: one.name }))}
            values={ticked(form, 'kinderen')}
            {...errorOf(form, 'kinderen')}
          />
        )}
        <ActionBar>
          <Button look="danger">{t.yes}</Button>
          <ButtonLink href={registrationPath(token, lang)} look="secondary">
            {t.no}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}

/** For some of the children only: as long as their places are of use to others. */
export const mayChooseChildren = (own: OwnRegistration) => own.coming || own.state === 'waiting';
export const chooseChild = (lang: Lang) => words[lang].choose;
export const cancelTitle = (lang: Lang) => words[lang].title;
