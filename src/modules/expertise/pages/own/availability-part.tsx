import { errorList, errorOf, type FormState, ticked, typed } from '../../../../platform/http/form.ts';
import { languageName } from '../../../../platform/i18n/format.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Checkbox, CheckboxGroup, RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { DayPartPicker } from '../../../../ui/components/day-part-picker.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { NumberField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import type { Profile } from '../../profile.ts';
import { languages } from './fields.ts';
import { formOf, type OwnModel } from './model.ts';
import { words } from './words.ts';

/** When and where somebody can be asked. */
export function AvailabilityPart(model: OwnModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { places, profile, csrf } = model;
  const form = formOf(
    model,
    'availability',
    profile ? valuesOf(profile) : { languages: ['nl'], maxKm: '15', outside: 'ja', role: 'alone' },
  );
  return (
    <Stack>
      <Heading level={2}>{t.availability}</Heading>
      <Form action={to('/mijn/trainer')} csrf={csrf} errors={errorList(form)} label={t.availability}>
        <DayPartPicker
          name="dayParts"
          label={t.dayParts}
          values={ticked(form, 'dayParts').map(Number)}
          optional
          {...errorOf(form, 'dayParts')}
        />
        <NumberField
          name="hoursPerWeek"
          label={t.hoursPerWeek}
          suffix={t.hours}
          value={typed(form, 'hoursPerWeek')}
          optional
          {...errorOf(form, 'hoursPerWeek')}
        />
        <Select
          name="home"
          label={t.home}
          options={places.map((place) => ({ value: place.id, label: place.name }))}
          value={typed(form, 'home')}
          width="medium"
          {...errorOf(form, 'home')}
        />
        <NumberField name="maxKm" label={t.maxKm} suffix={t.km} value={typed(form, 'maxKm')} {...errorOf(form, 'maxKm')} />
        <Checkbox name="outside" value="ja" label={t.outside} checked={typed(form, 'outside') === 'ja'} />
        <CheckboxGroup
          name="places"
          legend={t.places}
          hint={t.placesHint}
          options={places.map((place) => ({ value: place.id, label: place.name }))}
          values={ticked(form, 'places')}
          inline
          optional
          {...errorOf(form, 'places')}
        />
        <CheckboxGroup
          name="languages"
          legend={t.languages}
          options={languages.map((code) => ({ value: code, label: languageName(code, lang) }))}
          values={ticked(form, 'languages')}
          inline
          {...errorOf(form, 'languages')}
        />
        <RadioGroup
          name="role"
          legend={t.role}
          options={(['alone', 'beside'] as const).map((role) => ({ value: role, label: t.roles[role] }))}
          value={typed(form, 'role')}
          {...errorOf(form, 'role')}
        />
        <TextArea
          name="about"
          label={t.about}
          hint={t.aboutHint}
          value={typed(form, 'about')}
          rows={3}
          maxLength={600}
          optional
          {...errorOf(form, 'about')}
        />
        <ActionBar>
          <Button>{t.save}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}

function valuesOf(profile: Profile): FormState['values'] {
  return {
    home: profile.municipalityId,
    maxKm: String(profile.maxKm),
    places: profile.municipalityIds,
    dayParts: profile.dayParts.map(String),
    hoursPerWeek: profile.hoursPerWeek === null ? '' : String(profile.hoursPerWeek),
    languages: profile.languages,
    role: profile.coTrainer ? 'beside' : 'alone',
    about: profile.about,
    ...(profile.outsideOwn ? { outside: 'ja' } : {}),
  };
}
