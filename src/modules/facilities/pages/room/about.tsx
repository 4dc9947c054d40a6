import { dayPartList } from '../../../../platform/i18n/day-part-list.ts';
import { money } from '../../../../platform/i18n/format.ts';
import { Card } from '../../../../ui/components/card.tsx';
import { Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { SummaryList } from '../../../../ui/components/summary-list.tsx';
import { Dutch, usePage } from '../../../../ui/page-lang.tsx';
import { accessibilityWords } from '../../accessibility.ts';
import { paths } from '../../paths.ts';
import type { RoomModel } from './view.tsx';
import { words } from './words.ts';

/** What a room is and has, who manages it, and for them what they can do. */
export function AboutRoom({ room, tends }: RoomModel) {
  const { lang, to } = usePage();
  const t = words[lang];
  const { location } = room;
  const accessible = [location.wheelchair ? t.wheelchair : t.noWheelchair, ...accessibilityWords(room.accessibility, lang)];
  const contact = [location.contact, location.phone, location.email].filter(Boolean).join(', ');
  return (
    <Stack>
      <Card title={t.aside} headingLevel={2}>
        <SummaryList
          compact
          items={[
            { label: t.capacity, value: room.capacity },
            { label: t.usable, value: dayPartList(room.dayParts, lang) || t.notStated },
            { label: t.has, value: room.facilities.length > 0 ? <Dutch>{room.facilities.join(', ')}</Dutch> : t.notStated },
            { label: t.accessible, value: accessible.join(', ') },
            { label: t.rent, value: money(room.rentCents, lang) },
            { label: t.where, value: `${location.address}, ${location.postcode} ${location.town}` },
            { label: t.owner, value: location.ownerName ?? t.nobody },
            ...(contact ? [{ label: t.contact, value: contact }] : []),
            ...(location.travel ? [{ label: t.travel, value: <Dutch>{location.travel}</Dutch> }] : []),
            ...(room.note ? [{ label: t.note, value: <Dutch>{room.note}</Dutch> }] : []),
          ]}
        />
      </Card>
      {tends && (
        <ul>
          <li>
            <Link href={to(paths.roomChange(room.id))}>{t.change}</Link>
          </li>
          <li>
            <Link href={to(paths.location(location.id))}>{t.changeLocation}</Link>
          </li>
          <li>
            <Link href={to(paths.roomEnd(room.id))}>{room.closedAt ? t.reopen : t.end}</Link>
          </li>
        </ul>
      )}
    </Stack>
  );
}
