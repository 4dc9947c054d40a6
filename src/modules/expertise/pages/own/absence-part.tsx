import { errorList, errorOf } from '../../../../platform/http/form.ts';
import { plainDate } from '../../../../platform/i18n/format.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { DateField } from '../../../../ui/components/date-field.tsx';
import { Disclosure } from '../../../../ui/components/disclosure.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Text } from '../../../../ui/components/heading.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { datePartsOf } from '../../../../ui/date-parts.ts';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { Profile } from '../../profile.ts';
import { formOf, type OwnModel } from './model.ts';
import { words } from './words.ts';

/** Days on which somebody is not there; never why. */
export function AbsencePart(model: OwnModel & { profile: Profile }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { profile, csrf } = model;
  const form = formOf(model, 'absence', {});
  return (
    <Stack>
      <Heading level={2}>{t.absence}</Heading>
      <Text>{t.absenceLead}</Text>
      {profile.absences.map((one) => {
        const span = t.absenceSpan(plainDate(one.firstDay, lang), plainDate(one.lastDay, lang));
        return (
          <Form key={one.id} action={to(`/mijn/trainer/afwezigheid/${one.id}/verwijdering`)} csrf={csrf} label={span}>
            <Cluster>
              <span>{span}</span>
              <Button look="subtle" small label={`${t.removeAbsence}: ${span}`}>
                {t.removeAbsence}
              </Button>
            </Cluster>
          </Form>
        );
      })}
      <Disclosure label={t.addDays} open={model.which === 'absence'}>
        <Form action={to('/mijn/trainer/afwezigheid')} csrf={csrf} errors={errorList(form)} label={t.absence}>
          <DateField name="from" label={t.from} value={datePartsOf(form.values, 'from')} {...errorOf(form, 'from')} />
          <DateField name="to" label={t.to} value={datePartsOf(form.values, 'to')} {...errorOf(form, 'to')} />
          <ActionBar>
            <Button look="secondary">{t.addAbsence}</Button>
          </ActionBar>
        </Form>
      </Disclosure>
    </Stack>
  );
}
