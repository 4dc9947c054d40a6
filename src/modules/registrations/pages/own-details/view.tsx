import { errorList, type FormState } from '../../../../platform/http/form.ts';
import type { Lang } from '../../../../platform/i18n/lang.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { exampleBirth } from '../../children-form.ts';
import type { OwnRegistration } from '../../own-registration.ts';
import type { Question } from '../../rules/rules.ts';
import { ChildFields } from '../child-fields.tsx';
import { ContactFields } from '../contact-fields.tsx';
import { QuestionFields } from '../questions-fields.tsx';
import { contactWords } from '../register-contact/view.tsx';

const words = {
  nl: {
    title: 'Wijzig uw aanmelding',
    address: (email: string) => `Uw mailadres blijft ${email}. Wilt u een ander adres? Bel ons.`,
    name: (n: number) => (n === 0 ? 'Voornaam' : `Voornaam van deelnemer ${n + 1}`),
    birth: (n: number) => (n === 0 ? 'Geboortedatum' : `Geboortedatum van deelnemer ${n + 1}`),
    birthHint: (date: string) => `Bijvoorbeeld ${date}`,
    save: 'Bewaar',
    missing: 'Vul dit in.',
    age: (span: string) => `Deze groep is voor ${span} bij de eerste keer. Klopt de datum?`,
  },
  en: {
    title: 'Change your registration',
    address: (email: string) => `Your e-mail address stays ${email}. If you want to use another one, please call us.`,
    name: (n: number) => (n === 0 ? 'First name' : `First name of participant ${n + 1}`),
    birth: (n: number) => (n === 0 ? 'Date of birth' : `Date of birth of participant ${n + 1}`),
    birthHint: (date: string) => `For example ${date}`,
    save: 'Save',
    missing: 'Fill this in.',
    age: (span: string) => `This group is for ${span} at the first session. Is the date right?`,
  },
};

interface Props {
  own: OwnRegistration;
  questions: Question[];
  form: FormState;
  action: string;
  lang: Lang;
  csrf: string;
}

/** Children, contact and answers of a registration. */
export function DetailsPage({ own, questions, form, action, lang, csrf }: Props) {
  const t = words[lang];
  const child = { name: t.name, birth: t.birth, birthHint: t.birthHint(exampleBirth(own.group, lang)) };
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Text>{t.address(own.contact.email)}</Text>
      <Form action={action} csrf={csrf} errors={errorList(form)}>
        <ChildFields form={form} count={own.participants.length} words={child} required />
        <ContactFields form={form} words={contactWords(lang)} withEmail={false} />
        <QuestionFields questions={questions} form={form} lang={lang} />
        <ActionBar>
          <Button>{t.save}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}

export const detailsTitle = (lang: Lang) => words[lang].title;
export const detailsWords = (lang: Lang) => words[lang];
