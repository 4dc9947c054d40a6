import { errorOf, type FormState, ticked, typed } from '../../../platform/http/form.ts';
import { RadioGroup } from '../../../ui/components/choice-group.tsx';
import { DayPartPicker } from '../../../ui/components/day-part-picker.tsx';
import { Disclosure } from '../../../ui/components/disclosure.tsx';
import { Fieldset } from '../../../ui/components/fieldset.tsx';
import { Stack } from '../../../ui/components/layout-parts.tsx';
import { Select } from '../../../ui/components/select.tsx';
import { TextField } from '../../../ui/components/text-field.tsx';
import { usePage } from '../../../ui/page-lang.tsx';
import { LanguagesField } from '../../demand/index.ts';
import { type ListEntry, listLabel } from '../../regions/index.ts';
import { type Audience, distances, YOUNGEST } from '../wish.ts';
import { askWords } from './ask-words.ts';
import { ageCodes } from './fields.ts';

interface Props {
  form: FormState;
  audience: Audience;
  themes: ListEntry[];
}

/** What is looked for, for whom, where and when. */
export function AskFields({ form, audience, themes }: Props) {
  const { lang } = usePage();
  const t = askWords[audience][lang];
  return (
    <>
      <Select
        name="thema"
        label={t.theme}
        hint={t.themeHint}
        options={themes.map((theme) => ({ value: theme.code, label: listLabel(theme, lang) }))}
        value={typed(form, 'thema')}
        {...errorOf(form, 'thema')}
      />
      {audience === 'youth' ? <Age form={form} audience={audience} n={0} /> : <Children form={form} />}
      <TextField
        name="plaats"
        label={t.place}
        hint={t.placeHint}
        autocomplete="postal-code"
        maxLength={60}
        value={typed(form, 'plaats')}
        {...errorOf(form, 'plaats')}
      />
      <RadioGroup
        name="km"
        legend={t.km}
        inline
        options={distances.map((value) => ({ value, label: t.kmOf(value) }))}
        value={typed(form, 'km') || '10'}
        {...errorOf(form, 'km')}
      />
      <DayPartPicker
        name="dagdelen"
        label={t.days}
        hint={t.daysHint}
        values={ticked(form, 'dagdelen').map(Number)}
        {...errorOf(form, 'dagdelen')}
      />
      <LanguagesField form={form} legend={t.languages} />
    </>
  );
}

/** One child, and more when there are. */
function Children({ form }: { form: FormState }) {
  const { lang } = usePage();
  const t = askWords.parents[lang];
  const more = [1, 2, 3].some((n) => typed(form, `leeftijd-${n}`) !== '' || form.errors[`leeftijd-${n}`]);
  return (
    <Fieldset name="kinderen" legend={t.agesLegend} hint={t.agesHint}>
      <Stack>
        <Age form={form} audience="parents" n={0} />
        <Disclosure label={t.moreChildren} open={more}>
          <Stack>
            {[1, 2, 3].map((n) => (
              <Age key={n} form={form} audience="parents" n={n} />
            ))}
            <RadioGroup
              name="samen"
              legend={t.together}
              hint={t.togetherHint}
              options={[
                { value: 'samen', label: t.oneGroup },
                { value: 'los', label: t.apart },
              ]}
              value={typed(form, 'samen') || 'samen'}
              {...errorOf(form, 'samen')}
            />
          </Stack>
        </Disclosure>
      </Stack>
    </Fieldset>
  );
}

function Age({ form, audience, n }: { form: FormState; audience: Audience; n: number }) {
  const { lang } = usePage();
  const t = askWords[audience][lang];
  const codes = audience === 'youth' ? ageCodes.filter((code) => Number(code) >= YOUNGEST) : ageCodes;
  return (
    <Select
      name={`leeftijd-${n}`}
      label={t.age(n)}
      width="medium"
      {...(n > 0 ? { optional: true, empty: t.noChild } : {})}
      options={codes.map((code) => ({ value: code, label: code === 'z' ? t.expecting : t.years(Number(code)) }))}
      value={typed(form, `leeftijd-${n}`)}
      {...errorOf(form, `leeftijd-${n}`)}
    />
  );
}
