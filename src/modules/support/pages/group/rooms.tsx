import { Button } from '../../../../ui/components/button.tsx';
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
          <p>{rooms.length > 0 ? t.others : t.noOthers}</p>
          <ul class="op-stack op-stack--small" id="ruimte">
            {rooms.map((one) => (
              <li key={one.room.id}>
                <Suggested one={one} action={to(paths.groupRoom(plan.id))} csrf={csrf} />
              </li>
            ))}
          </ul>
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

function Suggested({ one, action, csrf }: { one: Suggestion; action: string; csrf: string }) {
  const { lang } = usePage();
  const t = words[lang];
  const { room, km, atOnce } = one;
  const name = `${room.locationName}, ${room.name}, ${room.town}`;
  const far = km.toLocaleString(lang === 'nl' ? 'nl-NL' : 'en-GB', { maximumFractionDigits: 1 });
  const button = atOnce ? t.take : t.askOwner;
  return (
    <Form action={action} csrf={csrf} hidden={{ ruimte: room.id }} label={name} inline>
      <p>
        {name} <span class="op-small">({t.places(room.capacity, far)})</span> {atOnce && <Tag tone="success">{t.atOnce}</Tag>}
      </p>
      <Button small look={atOnce ? 'primary' : 'secondary'} label={`${button}: ${name}`}>
        {button}
      </Button>
    </Form>
  );
}
