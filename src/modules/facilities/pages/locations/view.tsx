import { ButtonLink } from '../../../../ui/components/button.tsx';
import { DataTable } from '../../../../ui/components/data-table.tsx';
import { EmptyState } from '../../../../ui/components/empty-state.tsx';
import { Cluster, Stack } from '../../../../ui/components/layout-parts.tsx';
import { Link } from '../../../../ui/components/link.tsx';
import { PageOpening } from '../../../../ui/components/page-opening.tsx';
import { usePage } from '../../../../ui/page-lang.tsx';
import { paths } from '../../paths.ts';
import type { LocationDetails } from '../../place-queries.ts';

export const words = {
  nl: {
    title: 'Locaties',
    lead: 'De gebouwen die jullie beheren, met hun ruimtes.',
    rooms: 'Ruimtes',
    addLocation: 'Voeg een locatie toe',
    addRoom: 'Voeg een ruimte toe',
    name: 'Locatie',
    address: 'Adres',
    owner: 'Van',
    contact: 'Contact',
    none: 'Er zijn nog geen locaties',
    noneText: 'Voeg een gebouw toe waar groepen bij elkaar kunnen komen.',
    showClosed: 'Toon gesloten locaties',
    showOpen: 'Toon de locaties die open zijn',
    noneClosed: 'Er zijn geen gesloten locaties',
    noneClosedText: 'Hier staan gebouwen die niet meer gebruikt worden. Je kunt ze weer in gebruik nemen.',
  },
  en: {
    title: 'Locations',
    lead: 'The buildings that you look after, with their rooms.',
    rooms: 'Rooms',
    addLocation: 'Add a location',
    addRoom: 'Add a room',
    name: 'Location',
    address: 'Address',
    owner: 'Of',
    contact: 'Contact',
    none: 'There are no locations yet',
    noneText: 'Add a building where groups can come together.',
    showClosed: 'Show closed locations',
    showOpen: 'Show the locations that are open',
    noneClosed: 'There are no closed locations',
    noneClosedText: 'This shows buildings that are not used any more. You can use them again.',
  },
};

/** Buildings in use, or those that are closed. */
export function Locations({ locations, closed }: { locations: LocationDetails[]; closed: boolean }) {
  const { lang, to } = usePage();
  const t = words[lang];
  return (
    <Stack gap="large">
      <PageOpening title={t.title} lead={t.lead} />
      <Cluster>
        <ButtonLink href={to(paths.newLocation)} icon="plus">
          {t.addLocation}
        </ButtonLink>
        <ButtonLink href={to(paths.newRoom)} look="secondary" icon="plus">
          {t.addRoom}
        </ButtonLink>
      </Cluster>
      <DataTable<LocationDetails>
        caption={t.title}
        hiddenCaption
        rows={locations}
        rowKey={(one) => one.id}
        empty={
          <EmptyState title={closed ? t.noneClosed : t.none}>
            <p>{closed ? t.noneClosedText : t.noneText}</p>
          </EmptyState>
        }
        columns={[
          { label: t.name, head: true, cell: (one) => <Link href={to(paths.location(one.id))}>{one.name}</Link> },
          { label: t.address, cell: (one) => `${one.address}, ${one.town}` },
          { label: t.owner, cell: (one) => one.ownerName ?? '-' },
          { label: t.contact, cell: (one) => [one.contact, one.phone, one.email].filter(Boolean).join(', ') || '-' },
        ]}
      />
      <p>
        <Link href={to(closed ? paths.locations : `${paths.locations}?ook=gesloten`)}>{closed ? t.showOpen : t.showClosed}</Link>
      </p>
    </Stack>
  );
}
