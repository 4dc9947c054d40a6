import { Button, ButtonLink } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { Disclosure } from '../../../../ui/components/disclosure.tsx';
import { Form } from '../../../../ui/components/form.tsx';
import { Heading } from '../../../../ui/components/heading.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { Tag } from '../../../../ui/components/tag.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { paths } from '../../paths.ts';
import type { Suggestion } from '../../suggestions.ts';
import type { GroupModel } from './view.tsx';
import { words } from './words.ts';

/** Where the group meets, where else it can, and having a room found with what it needs filled in. */
export function Rooms({ plan, rooms, needed, form, csrf }: GroupModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack gap="small">
      <Heading level={2}>{t.room}</Heading>
      <p>
        {t.now(`${plan.placeName}, ${plan.roomName}, ${plan.town}`)} <Link href={to(paths.room(plan.roomId))}>{t.look}</Link>
      </p>
      <Disclosure label={t.choose} open={form.errors.ruimte !== undefined}>
        <Stack gap="small">
          <p id="ruimte">{rooms.length > 0 ? t.others : t.noOthers}</p>
          {rooms.length > 0 && <Suggestions rooms={rooms} action={to(paths.groupRoom(plan.id))} csrf={csrf} />}
          <p>{t.searchText}</p>
          <p>
            <strong>
              <Dutch>{needed}</Dutch>
            </strong>
          </p>
          <Form action={to(paths.groupRoom(plan.id))} csrf={csrf} label={t.search}>
            <Button look="secondary">{t.search}</Button>
          </Form>
        </Stack>
      </Disclosure>
    </Stack>
  );
}

interface Props {
  rooms: Suggestion[];
  action: string;
  csrf: string;
}

function Suggestions({ rooms, action, csrf }: Props) {
  const { lang } = usePage();
  const t = words[lang];
  const far = (km: number) => km.toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 });
  return (
    <DataTable<Suggestion>
      caption={t.others}
      hiddenCaption
      rows={rooms}
      rowKey={(one) => one.room.id}
      columns={[
        {
          label: t.room,
          head: true,
          cell: (one) => (
            <>
              <Dutch>{nameOf(one)}</Dutch> {one.atOnce && <Tag tone="success">{t.atOnce}</Tag>}
            </>
          ),
        },
        { label: t.seats, numeric: true, cell: (one) => one.room.capacity },
        { label: t.distance, numeric: true, cell: (one) => t.km(far(one.km)) },
        { label: t.take, hiddenLabel: true, cell: (one) => <Take one={one} action={action} csrf={csrf} /> },
      ]}
    />
  );
}

const nameOf = ({ room }: Suggestion) => `${room.locationName}, ${room.name}, ${room.town}`;

function Take({ one, action, csrf }: { one: Suggestion; action: string; csrf: string }) {
  const t = words[usePage().lang];
  // Nothing is taken yet: the page behind it first says what moves and who is told.
  if (one.atOnce)
    return (
      <ButtonLink href={`${action}?ruimte=${one.room.id}`} look="secondary" small label={`${t.take}: ${nameOf(one)}`}>
        {t.take}
      </ButtonLink>
    );
  return (
    <Form action={action} csrf={csrf} hidden={{ ruimte: one.room.id }} label={nameOf(one)}>
      <Button small look="secondary" label={`${t.askOwner}: ${nameOf(one)}`}>
        {t.askOwner}
      </Button>
    </Form>
  );
}
