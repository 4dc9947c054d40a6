import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { longDate } from '../../../../platform/i18n/format.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { DoneScene } from '../../../../ui/scenes/small-scenes.tsx';
import type { Invitation } from '../../answering.ts';
import { answerPath } from '../../paths.ts';
import { recommends, type Statement, statements } from '../../questions.ts';
import { questionWordsFor } from '../question-words.ts';
import { words, wordsFor } from './words.ts';

interface Props {
  invitation: Invitation;
  token: string;
  form: FormState;
  csrf: string;
}

/** A few questions, a button, and another for who would rather not (rule 19). */
export function AnswerPage({ invitation, token, form, csrf }: Props) {
  const { lang } = usePage();
  const t = wordsFor(lang, invitation.young);
  return (
    <Stack gap="large">
      <Stack>
        <Heading level={1}>{t.title}</Heading>
        <Lead>{t.lead(invitation.title)}</Lead>
        <Text>{t.nameless}</Text>
      </Stack>
      <Form action={answerPath(token, lang)} csrf={csrf} errors={errorList(form)}>
        <Questions {...invitation} form={form} />
        <ActionBar>
          <Button icon="check">{t.send}</Button>
        </ActionBar>
      </Form>
      <section class="op-stack op-stack--small" aria-labelledby="liever-niet">
        <Heading level={2} look={3} id="liever-niet">
          {t.noTitle}
        </Heading>
        <Text>{t.noText}</Text>
        <Form action={answerPath(token, lang, '/afwijzing')} csrf={csrf} label={t.no}>
          <Button look="subtle">{t.no}</Button>
        </Form>
      </section>
      <Text small>{t.until(longDate(invitation.closesAt.subtract({ hours: 24 }), lang))}</Text>
    </Stack>
  );
}

/** What is asked, in its order. */
function Questions({ scale, asked, young, form }: Invitation & { form: FormState }) {
  const { lang } = usePage();
  const t = wordsFor(lang, young);
  const q = questionWordsFor(lang, young);
  const marks =
    scale === 'ten'
      ? Array.from({ length: 10 }, (_, index) => ({ value: String(index + 1), label: String(index + 1) }))
      : q.five.map((label, index) => ({ value: String(index + 1), label }));
  const agree = q.agree.map((label, index) => ({ value: String(index + 1), label })).reverse();
  return (
    <Stack gap="large">
      <RadioGroup
        name="mark"
        legend={q.mark}
        {...(scale === 'ten' ? { hint: t.markHint } : {})}
        options={marks}
        inline
        value={typed(form, 'mark')}
        {...errorOf(form, 'mark')}
      />
      {asked.length > 0 && <Text>{t.skip}</Text>}
      {statements
        .filter((one) => asked.includes(one))
        .map((one: Statement) => (
          <RadioGroup
            key={one}
            name={one}
            legend={q.asked[one]}
            options={agree}
            optional
            value={typed(form, one)}
            {...errorOf(form, one)}
          />
        ))}
      {asked.includes('recommend') && (
        <RadioGroup
          name="recommend"
          legend={q.asked.recommend}
          options={recommends.map((value) => ({ value, label: q.recommend[value] }))}
          inline
          optional
          value={typed(form, 'recommend')}
          {...errorOf(form, 'recommend')}
        />
      )}
      {asked.includes('open') && (
        <TextArea
          name="open"
          label={q.asked.open}
          hint={t.openHint}
          maxLength={1000}
          optional
          value={typed(form, 'open')}
          {...errorOf(form, 'open')}
        />
      )}
    </Stack>
  );
}

/** After answering or declining, and again for who opens the link once more. */
export function Settled({ outcome, young }: { outcome: 'answered' | 'declined'; young: boolean }) {
  const { lang, to } = usePage();
  const t = wordsFor(lang, young);
  return (
    <Stack>
      <div class="op-empty__picture">
        <DoneScene />
      </div>
      <Heading level={1}>{outcome === 'answered' ? t.answeredTitle : t.declinedTitle}</Heading>
      <Lead>{outcome === 'answered' ? t.answered : t.declined}</Lead>
      <p>
        <ButtonLink href={to('/aanbod')} look="secondary">
          {t.offers}
        </ButtonLink>
      </p>
    </Stack>
  );
}

export function Over() {
  const t = words[usePage().lang];
  return (
    <Stack>
      <Heading level={1}>{t.overTitle}</Heading>
      <Lead>{t.over}</Lead>
    </Stack>
  );
}
