import { localDate } from '../../../../platform/clock/clock.ts';
import { errorList, errorOf, typed } from '../../../../platform/http/form.ts';
import { plainDate } from '../../../../platform/i18n/format.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { NumberField, TextField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { purposes } from '../../hours.ts';
import type { Profile } from '../../profile.ts';
import { formOf, type OwnModel } from './model.ts';
import { words } from './words.ts';

/** Hours a year for giving, for making a training to measure and for schooling, and who approves them. */
export function HoursPart(model: OwnModel & { profile: Profile }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { profile, csrf } = model;
  const form = formOf(model, 'hours', {
    ...Object.fromEntries(profile.hours.map((one) => [one.purpose, String(one.hours)])),
    approver: profile.hours[0]?.approver ?? '',
  });
  return (
    <Stack>
      <Heading level={2}>{t.yearHours}</Heading>
      <Text>{t.yearHoursLead}</Text>
      <Text small>{t.given(profile.givenThisYear)}</Text>
      <Form action={to('/mijn/trainer/uren')} csrf={csrf} errors={errorList(form)} label={t.yearHours}>
        {purposes.map((purpose) => {
          const known = profile.hours.find((one) => one.purpose === purpose);
          const state = known && (known.approvedAt ? t.approved(plainDate(localDate(known.approvedAt), lang)) : t.notApproved);
          return (
            <NumberField
              key={purpose}
              name={purpose}
              label={t.purposes[purpose]}
              {...(state ? { hint: state } : {})}
              suffix={t.hours}
              value={typed(form, purpose)}
              optional
              {...errorOf(form, purpose)}
            />
          );
        })}
        <TextField
          name="approver"
          label={t.approver}
          hint={t.approverHint}
          value={typed(form, 'approver')}
          maxLength={80}
          optional
          autocomplete="off"
          {...errorOf(form, 'approver')}
        />
        <ActionBar>
          <Button look="secondary">{t.saveHours}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}
