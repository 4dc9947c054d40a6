import { errorList, errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Grid, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { PageOpening } from '../../../../ui/components/page-opening.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { TextArea } from '../../../../ui/components/text-area.tsx';
import { NumberField, TextField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { fieldOf, type RoomDetails } from '../../../facilities/index.ts';
import type { MunicipalityView } from '../../../regions/index.ts';
import { paths } from '../../paths.ts';
import { supportKinds } from '../../request.ts';
import { words as shared, termText } from '../../words.ts';
import { words } from './words.ts';

interface Props {
  /** This very room is asked for. */
  room: RoomDetails | null;
  places: MunicipalityView[];
  /** Before when it is answered when no term is given. */
  usual: Temporal.Instant;
  form: FormState;
  csrf: string;
}

/** A request without a group: what, when and where. */
export function NewRequestView({ room, places, usual, form, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const field = fieldOf(form);
  const kinds = supportKinds.filter((kind) => kind !== 'room');
  return (
    <Stack gap="large">
      <PageOpening title={t.title} lead={t.lead} />
      {room && (
        <Notice>
          <p>{t.room(`${room.location.name}, ${room.name}`)}</p>
        </Notice>
      )}
      <Form
        action={to(paths.newRequest)}
        csrf={csrf}
        errors={errorList(form)}
        hidden={room ? { ruimte: room.id, soort: 'room' } : {}}
      >
        {!room && (
          <RadioGroup
            name="soort"
            legend={t.kind}
            options={kinds.map((value) => ({ value, label: shared[lang].kinds[value] }))}
            value={typed(form, 'soort')}
            {...errorOf(form, 'soort')}
          />
        )}
        <TextField {...field('wat')} label={t.what} hint={t.whatHint} maxLength={160} />
        <Grid>
          <TextField {...field('dag')} label={t.day} type="date" width="medium" optional={!room} />
          <TextField {...field('van')} label={t.from} type="time" width="short" optional={!room} />
          <TextField {...field('tot')} label={t.to} type="time" width="short" optional={!room} />
          <NumberField {...field('weken')} label={t.weeks} optional value={typed(form, 'weken')} />
          <NumberField {...field('personen')} label={t.people} optional value={typed(form, 'personen')} />
        </Grid>
        {!room && (
          <Select
            {...field('gemeente')}
            label={t.place}
            optional
            options={places.map((place) => ({ value: place.id, label: place.name }))}
          />
        )}
        <TextArea {...field('toelichting')} label={t.question} hint={t.questionHint} rows={3} maxLength={500} optional />
        <TextField
          {...field('termijn')}
          label={t.term}
          hint={t.termHint(termText(usual, lang))}
          type="date"
          width="medium"
          optional
        />
        <ActionBar>
          <Button>{t.submit}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}
