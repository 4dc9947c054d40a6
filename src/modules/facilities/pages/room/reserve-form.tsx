import { errorOf, type FormState, typed } from '../../../../platform/http/form.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button } from '../../../../ui/components/button.tsx';
import { Checkbox, RadioGroup } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Grid, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Notice } from '../../../../ui/components/notice.tsx';
import { NumberField, TextField } from '../../../../ui/components/text-field.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { fieldOf } from '../../fields.ts';
import { ForOrganisation } from '../../parts/for-organisation.tsx';
import { takenLine } from '../../parts/taken-text.ts';
import { paths } from '../../paths.ts';
import type { RoomModel } from './view.tsx';
import { words } from './words.ts';

const names = ['dag', 'van', 'tot', 'weken', 'titel', 'personen', 'voor', 'soort', 'buiten'];

/** Takes the room for a meeting or as an option; when it is not free says why, where else, and how to wait. */
export function ReserveForm(model: RoomModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { room, form, csrf, organisations, optionDays, clash } = model;
  const field = fieldOf(form);
  return (
    <Stack gap="small">
      <Heading level={2}>{t.reserve}</Heading>
      <p>{t.reserveHint}</p>
      {clash && <Clash {...model} />}
      <Form action={to(paths.roomReservations(room.id))} csrf={csrf} errors={errorsOf(form)} label={t.reserve}>
        <Grid>
          <TextField {...field('dag')} label={t.day} type="date" width="medium" />
          <TextField {...field('van')} label={t.from} type="time" width="short" />
          <TextField {...field('tot')} label={t.to} type="time" width="short" />
          <NumberField {...field('weken')} label={t.weeks} value={'weken' in form.values ? typed(form, 'weken') : '1'} />
        </Grid>
        <TextField {...field('titel')} label={t.title} hint={t.titleHint} maxLength={120} />
        <NumberField {...field('personen')} label={t.people} optional />
        <ForOrganisation form={form} label={t.organisation} organisations={organisations} />
        <RadioGroup
          name="soort"
          legend={t.kind}
          inline
          hint={t.optionHint(optionDays)}
          options={(['booking', 'option'] as const).map((value) => ({ value, label: t.kinds[value] }))}
          value={typed(form, 'soort') || 'booking'}
          {...errorOf(form, 'soort')}
        />
        {asksOutside(form) && (
          <Checkbox
            name="buiten"
            value="ja"
            label={t.outsideTick}
            checked={typed(form, 'buiten') === 'ja'}
            {...errorOf(form, 'buiten')}
          />
        )}
        <ActionBar>
          <Button>{t.submit}</Button>
        </ActionBar>
      </Form>
    </Stack>
  );
}

/** Only who was told that the room is closed then is asked whether they want it all the same. */
const asksOutside = (form: FormState) => form.errors.buiten !== undefined || typed(form, 'buiten') === 'ja';

function errorsOf(form: FormState) {
  return Object.entries(form.errors)
    .filter(([field]) => field === '' || names.includes(field))
    .map(([field, message]) => ({ field: field || 'dag', message }));
}

function Clash({ room, clash, form, csrf }: RoomModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  if (!clash) return null;
  const time = new URLSearchParams(names.slice(0, 5).map((name) => [name, typed(form, name)]));
  const hidden = Object.fromEntries(names.map((name) => [name, typed(form, name) || undefined]));
  return (
    <Notice tone="warning" title={t.because} headingLevel={3}>
      <ul>
        {clash.taken.slice(0, 6).map((one) => (
          <li key={one.startsAt.toString()}>{takenLine(one, lang)}</li>
        ))}
      </ul>
      <p>
        <strong>{clash.others.length > 0 ? t.instead : t.noInstead}</strong>
      </p>
      <ul>
        {clash.others.map(({ room: other, km }) => (
          <li key={other.id}>
            <Link href={to(`${paths.room(other.id)}?${time}`)}>
              {other.name}, {other.locationName}
            </Link>{' '}
            ({t.instead1(other.capacity, km.toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 }))})
          </li>
        ))}
      </ul>
      <p>{t.waitText}</p>
      <Form action={to(paths.roomWaits(room.id))} csrf={csrf} hidden={hidden} label={t.wait}>
        <Button look="secondary">{t.wait}</Button>
      </Form>
    </Notice>
  );
}
