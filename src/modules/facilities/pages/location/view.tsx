import { errorList, type FormState, typed } from '../../../../platform/http/form.ts';
import { ActionBar } from '../../../../ui/components/action-bar.tsx';
import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { Checkbox } from '../../../../ui/components/choice-group.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading, Lead } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Select } from '../../../../ui/components/select.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { EmailField, PhoneField, PostcodeField, TextField } from '../../../../ui/components/text-field.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import type { OrganisationView } from '../../../regions/index.ts';
import { fieldOf } from '../../fields.ts';
import { paths } from '../../paths.ts';
import type { LocationDetails, RoomDetails } from '../../place-queries.ts';
import { words } from './words.ts';

interface Props {
  /** Null: a new one. */
  location: LocationDetails | null;
  rooms: RoomDetails[];
  owners: OrganisationView[];
  /** The actor tends the whole region. */
  all: boolean;
  form: FormState;
  fault: string;
  csrf: string;
}

/** A building: what is told about it, its rooms, and closing it. */
export function LocationPage(props: Props) {
  const { lang } = usePage();
  const t = words[lang];
  const { location } = props;
  return (
    <Stack gap="large">
      <Stack gap="small">
        <Heading level={1}>{location ? <Dutch>{location.name}</Dutch> : t.add}</Heading>
        {location?.closedAt && (
          <p>
            <Tag tone="warning">{t.closed}</Tag>
          </p>
        )}
        {!location && <Lead>{t.lead}</Lead>}
      </Stack>
      {location && <Rooms {...props} location={location} />}
      <Fields {...props} />
      {location && <End {...props} location={location} />}
    </Stack>
  );
}

function Rooms({ location, rooms }: { location: LocationDetails; rooms: RoomDetails[] }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack gap="small">
      <Heading level={2}>{t.rooms}</Heading>
      {rooms.length === 0 && <p>{t.noRooms}</p>}
      <ul>
        {rooms.map((room) => (
          <li key={room.id}>
            <Link href={to(paths.room(room.id))}>{room.name}</Link>, {room.closedAt ? t.closedRoom : t.places(room.capacity)}
          </li>
        ))}
      </ul>
      {!location.closedAt && (
        <p>
          <ButtonLink href={to(`${paths.newRoom}?locatie=${location.id}`)} look="secondary" icon="plus">
            {t.addRoom}
          </ButtonLink>
        </p>
      )}
    </Stack>
  );
}

function Fields({ location, owners, all, form, csrf }: Props) {
  const { lang, to } = usePage();
  const t = words[lang];
  const field = fieldOf(form);
  return (
    <Form action={to(location ? paths.location(location.id) : paths.newLocation)} csrf={csrf} errors={errorList(form)}>
      <TextField {...field('naam')} label={t.name} maxLength={120} />
      <TextField {...field('adres')} label={t.address} maxLength={120} />
      <PostcodeField {...field('postcode')} label={t.postcode} autocomplete="off" />
      <TextField {...field('plaats')} label={t.town} maxLength={80} />
      <Select
        {...field('organisatie')}
        label={t.owner}
        hint={t.ownerHint}
        {...(all ? { all: t.nobody } : {})}
        options={owners.map((one) => ({ value: one.id, label: one.name, lang: 'nl' }))}
      />
      <Checkbox name="rolstoel" label={t.wheelchair} value="ja" checked={typed(form, 'rolstoel') === 'ja'} />
      <TextField {...field('reizen')} label={t.travel} hint={t.travelHint} maxLength={300} optional />
      <TextField {...field('contact')} label={t.contact} hint={t.contactHint} maxLength={120} optional />
      <PhoneField {...field('telefoon')} label={t.phone} autocomplete="off" optional />
      <EmailField {...field('email')} label={t.email} autocomplete="off" optional />
      <ActionBar>
        <Button>{location ? t.submitChange : t.submitAdd}</Button>
      </ActionBar>
    </Form>
  );
}

function End({ location, fault, csrf }: { location: LocationDetails; fault: string; csrf: string }) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { closedAt } = location;
  const button = closedAt ? t.reopen : t.end;
  const errors = fault ? [{ field: 'sluit', message: fault }] : [];
  return (
    <Form action={to(paths.locationEnd(location.id))} csrf={csrf} errors={errors} label={button}>
      <p>{closedAt ? t.reopenText : t.endText}</p>
      <p>
        <Button id="sluit" look={closedAt ? 'primary' : 'danger'}>
          {button}
        </Button>
      </p>
    </Form>
  );
}
