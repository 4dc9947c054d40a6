import { errorList, errorOf, type FormState, ticked, typed } from '../../../../platform/http/form.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { CheckboxGroup } from '../../../../ui/components/choice-group.tsx';
import { DayPartPicker } from '../../../../ui/components/day-part-picker.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { NumberField, TextField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { accessibility, accessibleCodes } from '../../accessibility.ts';
import { fieldOf } from '../../fields.ts';
import { paths } from '../../paths.ts';
import type { LocationDetails, RoomDetails } from '../../place-queries.ts';
import { words } from './words.ts';

interface Props {
  /** The room that is changed; a new one when left out. */
  room?: RoomDetails;
  /** Where a new one can be. */
  places?: LocationDetails[];
  form: FormState;
  csrf: string;
}

/** Everything that is told about a room. */
export function RoomForm({ room, places = [], form, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const field = fieldOf(form);
  const action = to(room ? paths.roomChange(room.id) : paths.newRoom);
  return (
    <Stack gap="large">
      <Heading level={1}>{room ? t.change : t.add}</Heading>
      <Form action={action} csrf={csrf} errors={errorList(form)}>
        {!room && (
          <Select
            {...field('locatie')}
            label={t.location}
            options={places.map((one) => ({ value: one.id, label: `${one.name}, ${one.town}`, lang: 'nl' }))}
          />
        )}
        <TextField {...field('naam')} label={t.name} hint={t.nameHint} maxLength={80} />
        <NumberField {...field('plekken')} label={t.capacity} hint={t.capacityHint} />
        <DayPartPicker
          name="dagdelen"
          label={t.dayParts}
          values={ticked(form, 'dagdelen').map(Number)}
          {...errorOf(form, 'dagdelen')}
        />
        <TextField {...field('huur')} label={t.rent} hint={t.rentHint} inputMode="decimal" width="short" maxLength={8} optional />
        <TextField {...field('voorzieningen')} label={t.facilities} hint={t.facilitiesHint} optional />
        <CheckboxGroup
          name="toegankelijk"
          legend={t.accessible}
          optional
          options={accessibleCodes.map((code) => ({ value: code, label: accessibility[code][lang] }))}
          values={ticked(form, 'toegankelijk')}
          {...errorOf(form, 'toegankelijk')}
        />
        <TextArea
          {...field('opmerking')}
          label={t.note}
          hint={t.noteHint}
          rows={2}
          maxLength={300}
          optional
          value={typed(form, 'opmerking')}
        />
        <ActionBar>
          <Button>{room ? t.submitChange : t.submitAdd}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}
