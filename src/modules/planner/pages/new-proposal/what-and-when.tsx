import { localDate } from '../../../../platform/clock/clock.ts';
import type { FormState } from '../../../../platform/http/form.ts';
import { dayPart, longDate, plainDate, timeSpan } from '../../../../platform/i18n/format.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { DateBlock } from '../../../../ui/components/date-block.tsx';
import { DateField } from '../../../../ui/components/date-field.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import type { PlanningOffer } from '../../../catalogue/index.ts';
import type { Choices } from '../../choices.ts';
import { ages, languageName, list } from '../../pool-words.ts';

interface Props {
  choices: Choices;
  offer: PlanningOffer;
  form: FormState;
  hidden: Record<string, string>;
}

/** Offer, language, day-part, time and first day: sent as an address, so that the rest follows without a script. */
export function WhatAndWhen({ choices, offer, form, hidden }: Props) {
  const { offers, languages, language, dayParts, dayPart: part, times, time, first } = choices;
  return (
    <section aria-labelledby="stap-1">
      <Stack>
        <Heading level={2} id="stap-1">
          1. Wat en wanneer
        </Heading>
        <Form action="/werk/voorstellen/nieuw" method="get" hidden={hidden} label="Wat en wanneer">
          <Select
            name="aanbod"
            label="Aanbod"
            hint="Het best passende staat bovenaan."
            options={offers.map((one) => ({
              value: one.id,
              label: `${one.title} (${ages(one.ageMin, one.ageMax)}, ${one.minSize}-${one.maxSize} deelnemers)`,
            }))}
            value={offer.id}
            empty={false}
            error={form.errors.aanbod}
          />
          {languages.length > 1 && (
            <RadioGroup
              name="taal"
              legend="Taal"
              inline
              options={languages.map((code) => ({ value: code, label: languageName(code) }))}
              value={language}
              error={form.errors.taal}
            />
          )}
          {dayParts.length > 0 && (
            <RadioGroup
              name="dagdeel"
              legend="Dagdeel dat iedereen past"
              inline
              options={dayParts.map((one) => ({ value: String(one), label: dayPart(one, 'nl') }))}
              value={String(part)}
            />
          )}
          <Select
            name="tijd"
            label="Begintijd"
            width="short"
            options={times.map((one) => ({ value: one, label: `${one.replace(':', '.')} uur` }))}
            value={time}
            empty={false}
            error={form.errors.tijd}
          />
          <DateField
            name="begin"
            label="Vanaf"
            hint="De eerste keer is op of na deze dag."
            value={dateShown(form, first)}
            error={form.errors.begin}
          />
          <Button look="secondary">Werk de keuzes bij</Button>
        </Form>
        <Dates choices={choices} />
      </Stack>
    </section>
  );
}

/** What was typed stays, also when it is no date. */
function dateShown(form: FormState, first: Temporal.PlainDate): string {
  const typed = form.values.begin;
  return typeof typed === 'string' && typed !== '' ? typed : first.toString();
}

/** The days of all sessions, and which were passed over and why. */
function Dates({ choices: { dates } }: Pick<Props, 'choices'>) {
  const [first] = dates.sessions;
  if (!first) return null;
  const weekday = longDate(first.startsAt, 'nl').split(' ')[0];
  return (
    <Stack gap="small">
      <Heading level={3}>
        {dates.sessions.length} keer op {weekday}, {timeSpan(first.startsAt, first.endsAt, 'nl')}
      </Heading>
      <Cluster>
        {dates.sessions.map((session) => (
          <DateBlock key={session.startsAt.toString()} date={localDate(session.startsAt).toString()} small />
        ))}
      </Cluster>
      {dates.skipped.length > 0 && (
        <Text small>Overgeslagen: {list(dates.skipped.map(({ date, why }) => `${plainDate(date, 'nl')} (${why})`))}.</Text>
      )}
    </Stack>
  );
}
