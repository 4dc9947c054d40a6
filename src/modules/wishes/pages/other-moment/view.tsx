import { errorList, errorOf, type FormState, ticked, typed } from '../../../../platform/http/form.ts';
import { longDate, timeSpan } from '../../../../platform/i18n/format.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { DateField } from '../../../../ui/components/date-field.tsx';
import { DayPartPicker } from '../../../../ui/components/day-part-picker.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { datePartsOf } from '../../../../ui/date-parts.ts';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { Question } from '../../own-wish.ts';
import { paths } from '../../paths.ts';
import type { words } from './words.ts';

interface Parts {
  token: string;
  t: (typeof words)['parents']['nl'];
}

/** "Rather at another moment": what is proposed now, and when it does suit. */
export function OtherMomentPage({
  question,
  form,
  token,
  csrf,
  t,
}: Parts & { question: Question; form: FormState; csrf: string }) {
  const { lang, to } = usePage();
  const { demandId, proposal } = question;
  const [first] = proposal.sessions;
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <Lead>
        {t.now} <Dutch>{proposal.offerTitle}</Dutch>
        {first && `, ${longDate(first.startsAt, lang, true)}, ${timeSpan(first.startsAt, first.endsAt, lang)}`}. {t.lead}
      </Lead>
      <Form
        action={to(paths.own(token, '/ander-moment'))}
        csrf={csrf}
        hidden={{ vraag: demandId, voorstel: proposal.id, versie: proposal.version }}
        errors={errorList(form)}
        label={t.title}
      >
        <DayPartPicker
          name="dagdelen"
          label={t.days}
          hint={t.daysHint}
          values={ticked(form, 'dagdelen').map(Number)}
          {...errorOf(form, 'dagdelen')}
        />
        <DateField
          name="vanaf"
          label={t.from}
          hint={t.fromHint}
          optional
          value={datePartsOf(form.values, 'vanaf')}
          {...errorOf(form, 'vanaf')}
        />
        <TextField
          name="woorden"
          label={t.note}
          hint={t.noteHint}
          optional
          maxLength={200}
          autocomplete="off"
          value={typed(form, 'woorden')}
          {...errorOf(form, 'woorden')}
        />
        <ActionBar>
          <Button>{t.ask}</Button>
          <ButtonLink href={to(paths.own(token))} look="subtle">
            {t.stop}
          </ButtonLink>
        </ActionBar>
      </Form>
    </Stack>
  );
}

/** The proposal was answered or is over. */
export function NothingAsked({ token, t }: Parts) {
  const { to } = usePage();
  return (
    <Stack>
      <Heading level={1}>{t.title}</Heading>
      <EmptyState title={t.none} actions={<ButtonLink href={to(paths.own(token))}>{t.toWish}</ButtonLink>}>
        <p>{t.noneText}</p>
      </EmptyState>
    </Stack>
  );
}
