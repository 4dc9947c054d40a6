import { ZONE } from '../../../../platform/clock/clock.ts';
import { emptyForm, errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { clockTime, longDate } from '../../../../platform/i18n/format.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { Card } from '../../../../ui/components/card.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { DateField } from '../../../../ui/components/date-field.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { TextField } from '../../../../ui/components/text-field.tsx';
import { datePartsOf } from '../../../../ui/date-parts.ts';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { Intake, ShelfChoice } from '../../intake/queries.ts';
import { intakePath } from '../../paths.ts';
import { earlierItem, workWords } from '../work-words.ts';
import { words } from './words.ts';

export interface IntakeModel {
  intake: Intake;
  offers: ShelfChoice[];
  search: string;
  form: FormState;
  /** Name of who looks, the likely one to hold the talk. */
  self: string;
  csrf: string;
}

/** One talk: who it is about, when it is, and how it went. */
export function IntakePage(model: IntakeModel) {
  const { lang } = usePage();
  const t = words[lang];
  return (
    <Stack gap="large">
      <Heading level={1}>{t.title}</Heading>
      <About {...model} />
      <Plan {...model} />
      <Outcome {...model} />
    </Stack>
  );
}

function About({ intake }: IntakeModel) {
  const { lang } = usePage();
  const t = words[lang];
  const moment = (at: Temporal.Instant) => `${longDate(at, lang)}, ${clockTime(at, lang)}`;
  const { contact, answers } = intake;
  const items = [
    { label: t.who, value: intake.children.map((one) => t.child(one.name, workWords[lang].years(one.ageMonths))).join('; ') },
    { label: t.group, value: <Dutch>{intake.groupTitle}</Dutch> },
    { label: t.starts, value: moment(intake.startsAt) },
    { label: t.contact, value: contact.name },
    { label: t.phone, value: contact.phone ? <Link href={`tel:${contact.phone}`}>{contact.phone}</Link> : t.noPhone },
    { label: t.email, value: contact.email },
    ...intake.children.flatMap((one) => (one.remarks ? [{ label: t.remarks, value: <Dutch>{one.remarks}</Dutch> }] : [])),
    ...(answers.referral ? [{ label: t.referral, value: <Dutch>{answers.referral}</Dutch> }] : []),
    ...earlierItem(intake, lang),
    ...answers.questions.map((one) => ({ label: one.label, value: <Dutch>{one.answer}</Dutch> })),
    { label: t.by, value: intake.organisationName },
    { label: t.held, value: intake.holdBefore ? moment(intake.holdBefore) : t.waits },
  ];
  return <SummaryList items={items} />;
}

function Plan({ intake, form: sent, self, csrf }: IntakeModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const form = 'met' in sent.values ? sent : emptyForm;
  const known = intake.plannedAt?.toZonedDateTimeISO(ZONE);
  const value = (name: string, before: string) => (name in form.values ? typed(form, name) : before);
  return (
    <Card title={t.planTitle} headingLevel={2}>
      <p>{t.planLead}</p>
      <Form action={to(intakePath(intake.registrationId, '/afspraak'))} csrf={csrf} errors={errorList(form)} label={t.planTitle}>
        <DateField
          name="dag"
          label={t.date}
          hint={t.dateHint}
          value={
            'dag-day' in form.values || !known
              ? datePartsOf(form.values, 'dag')
              : { day: `${known.day}`, month: `${known.month}`, year: `${known.year}` }
          }
          {...errorOf(form, 'dag')}
        />
        <TextField
          name="tijd"
          label={t.time}
          hint={t.timeHint}
          width="short"
          maxLength={5}
          autocomplete="off"
          value={value('tijd', known ? known.toPlainTime().toString({ smallestUnit: 'minute' }).replace(':', '.') : '')}
          {...errorOf(form, 'tijd')}
        />
        <TextField
          name="met"
          label={t.with}
          maxLength={80}
          autocomplete="off"
          value={value('met', intake.appointment?.with ?? self)}
          {...errorOf(form, 'met')}
        />
        <TextField
          name="waar"
          label={t.where}
          hint={t.whereHint}
          maxLength={120}
          autocomplete="off"
          value={value('waar', intake.appointment?.where ?? '')}
          {...errorOf(form, 'waar')}
        />
        <Button look="secondary">{t.plan}</Button>
      </Form>
    </Card>
  );
}

function Outcome({ intake, offers, search, form: sent, csrf }: IntakeModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const form = 'met' in sent.values ? emptyForm : sent;
  const here = to(intakePath(intake.registrationId));
  return (
    <Card title={t.outcomeTitle} headingLevel={2} id="uitkomst">
      <Form action={`${here}/uitkomst`} csrf={csrf} errors={errorList(form)} label={t.outcomeTitle}>
        <RadioGroup
          name="uitkomst"
          legend={t.outcome}
          options={[
            { value: 'past', label: t.yes, hint: t.yesHint },
            { value: 'past-niet', label: t.no, hint: t.noHint },
          ]}
          value={typed(form, 'uitkomst')}
          {...errorOf(form, 'uitkomst')}
        />
        {offers.length === 0 ? (
          <Text>{t.nothing}</Text>
        ) : (
          <RadioGroup
            name="aanbod"
            legend={t.better}
            hint={t.betterHint}
            optional
            options={[
              ...offers.map((one) => ({ value: one.id, label: <Dutch>{one.title}</Dutch>, hint: one.provider })),
              { value: '', label: t.none },
            ]}
            value={typed(form, 'aanbod')}
            {...errorOf(form, 'aanbod')}
          />
        )}
        <TextArea
          name="bericht"
          label={t.message}
          hint={t.messageHint}
          optional
          rows={4}
          maxLength={600}
          value={typed(form, 'bericht')}
          {...errorOf(form, 'bericht')}
        />
        <Button>{t.decide}</Button>
      </Form>
      <Form action={`${here}#uitkomst`} method="get" label={t.search} inline>
        <TextField name="zoek" label={t.search} value={search} optional maxLength={60} autocomplete="off" />
        <Button look="subtle">{t.searchButton}</Button>
      </Form>
    </Card>
  );
}
