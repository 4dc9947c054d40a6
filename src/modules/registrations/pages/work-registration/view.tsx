import { type FormState, ticked, typed } from '../../../../platform/http/form.ts';
import { ageSpan, longDate } from '../../../../platform/i18n/format.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Checkbox, RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Disclosure } from '../../../../ui/components/disclosure.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { GroupCard } from '../../../groups/index.ts';
import { exampleBirth, MOST_CHILDREN, shownChildren } from '../../children-form.ts';
import { participantsPath } from '../../paths.ts';
import { reachedBy } from '../../reached-by.ts';
import type { Question } from '../../rules/rules.ts';
import { ChildFields, errorList, errorOf } from '../child-fields.tsx';
import { ContactFields, OtherGroupsFields } from '../contact-fields.tsx';
import { QuestionFields } from '../questions-fields.tsx';
import { workWords } from '../work-words.ts';
import { words } from './words.ts';

export interface WorkRegistrationModel {
  group: GroupCard;
  /** The reserved place that is filled. */
  reservation: { id: string; organisationName: string; places: number } | null;
  /** The offer asks for a talk beforehand. */
  intake: boolean;
  questions: Question[];
  form: FormState;
  /** The same key gives one registration, also when the button is pressed twice. */
  onceKey: string;
  csrf: string;
}

/** A professional registers a family: for a reserved place, at the desk or by telephone. */
export function WorkRegistration({ group, reservation, intake, questions, form, onceKey, csrf }: WorkRegistrationModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const childWords = { ...t.child, birthHint: t.birthHint(exampleBirth(group, lang)) };
  const full = !reservation && group.free === 0;
  return (
    <Stack>
      <Heading level={1}>{reservation ? t.fill : t.title}</Heading>
      <Lead>
        <Dutch>{group.title}</Dutch>, {ageSpan(group.ageMin, group.ageMax, lang)}, {t.from(longDate(group.startsAt, lang))}
      </Lead>
      {reservation && (
        <Notice>
          <p>{t.usesPlace(reservation.organisationName, workWords[lang].places(reservation.places))}</p>
        </Notice>
      )}
      {full && (
        <Notice tone="warning" title={t.full}>
          <p>{t.fullText}</p>
        </Notice>
      )}
      <Form
        action={to(participantsPath(group.id, '/nieuw'))}
        csrf={csrf}
        errors={errorList(form)}
        hidden={{ sleutel: onceKey, reservering: reservation?.id }}
      >
        <ChildFields form={form} count={1} words={childWords} />
        <Disclosure label={t.another} open={shownChildren(form.values, false) > 1}>
          <ChildFields form={form} from={1} count={MOST_CHILDREN} words={childWords} />
        </Disclosure>
        <ContactFields form={form} words={t.contact} self={false} />
        {questions.length > 0 && <p>{t.questions}</p>}
        <QuestionFields questions={questions} form={form} lang={lang} free />
        {full && <OtherGroupsFields form={form} words={t.contact} />}
        {!reservation && (
          <RadioGroup
            name="kanaal"
            legend={t.channel}
            options={[
              { value: 'telephone', label: t.telephone },
              { value: 'desk', label: t.desk },
            ]}
            value={typed(form, 'kanaal') || 'telephone'}
            {...errorOf(form, 'kanaal')}
          />
        )}
        <Select
          name="bereikt"
          label={t.reached}
          hint={t.reachedHint}
          empty={t.notKnown}
          optional
          options={reachedBy.map((value) => ({ value, label: t.ways[value] }))}
          value={typed(form, 'bereikt')}
          {...errorOf(form, 'bereikt')}
        />
        {intake && (
          <Checkbox
            name="gesprek"
            value="ja"
            label={t.intakeHeld}
            hint={t.intakeHint}
            checked={ticked(form, 'gesprek').includes('ja')}
          />
        )}
        <RadioGroup
          name="taal"
          legend={t.mailLang}
          options={[
            { value: 'nl', label: t.dutch },
            { value: 'en', label: t.english },
          ]}
          value={typed(form, 'taal') || 'nl'}
          {...errorOf(form, 'taal')}
        />
        <ActionBar>
          <Button>{t.submit}</Button>
          <ButtonLink href={to(participantsPath(group.id))} look="subtle">
            {t.stop}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}
