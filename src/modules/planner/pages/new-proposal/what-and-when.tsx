import type { FormState } from '../../../../platform/http/form.ts';
import { dayPart, languageName } from '../../../../platform/i18n/format.ts';
import { Button } from '../../../../ui/components/button.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { DateField } from '../../../../ui/components/date-field.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { PlanningOffer } from '../../../catalogue/index.ts';
import { SeriesDates } from '../../../groups/index.ts';
import type { Choices } from '../../choices.ts';
import { ages, participants } from '../../pool-words.ts';
import { words } from './words.ts';

interface Props {
  choices: Choices;
  offer: PlanningOffer;
  form: FormState;
  hidden: Record<string, string>;
}

/** Offer, language, day-part, time and first day: sent as an address, so that the rest follows without a script. */
export function WhatAndWhen({ choices, offer, form, hidden }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { offers, languages, language, dayParts, dayPart: part, times, time, first } = choices;
  return (
    <section aria-labelledby="stap-1">
      <Stack>
        <Heading level={2} id="stap-1">
          {t.step1}
        </Heading>
        <Form action={to('/werk/voorstellen/nieuw')} method="get" hidden={hidden} label={t.step1Label}>
          <Select
            name="aanbod"
            label={t.offer}
            hint={t.offerHint}
            options={offers.map((one) => ({
              value: one.id,
              label: offerLabel(one),
              lang: 'nl',
            }))}
            value={offer.id}
            empty={false}
            error={form.errors.aanbod}
          />
          {languages.length > 1 && (
            <RadioGroup
              name="taal"
              legend={t.language}
              inline
              options={languages.map((code) => ({ value: code, label: languageName(code, lang) }))}
              value={language}
              error={form.errors.taal}
            />
          )}
          {dayParts.length > 0 && (
            <RadioGroup
              name="dagdeel"
              legend={t.dayPart}
              inline
              options={dayParts.map((one) => ({ value: String(one), label: dayPart(one, lang) }))}
              value={String(part)}
            />
          )}
          <Select
            name="tijd"
            label={t.time}
            width="short"
            options={times.map((one) => ({ value: one, label: t.clock(one) }))}
            value={time}
            empty={false}
            error={form.errors.tijd}
          />
          <DateField name="begin" label={t.from} hint={t.fromHint} value={dateShown(form, first)} error={form.errors.begin} />
          <Button look="secondary">{t.update}</Button>
        </Form>
        <SeriesDates dates={choices.dates} />
      </Stack>
    </section>
  );
}

/** Whole in Dutch, as its title is: a choice in a list has one language. */
function offerLabel(offer: PlanningOffer): string {
  return `${offer.title} (${ages(offer.ageMin, offer.ageMax, 'nl')}, ${offer.minSize}-${offer.maxSize} ${participants(null, 2, 'nl')})`;
}

/** What was typed stays, also when it is no date. */
function dateShown(form: FormState, first: Temporal.PlainDate): string {
  const typed = form.values.begin;
  return typeof typed === 'string' && typed !== '' ? typed : first.toString();
}
