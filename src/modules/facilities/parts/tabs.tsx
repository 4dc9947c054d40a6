import { Tabs } from '../../../ui/components/tabs.tsx';
import { usePage } from '../../../ui/page-lang.tsx';

const parts = {
  requests: { path: '/werk/facilitair', nl: 'Aanvragen', en: 'Requests' },
  rooms: { path: '/werk/ruimtes', nl: 'Ruimtes', en: 'Rooms' },
  reservations: { path: '/werk/reserveringen', nl: 'Jouw reserveringen', en: 'Your reservations' },
  materials: { path: '/werk/materialen', nl: 'Materialen', en: 'Materials' },
} as const;

/** The parts of facility support: one entry of the menu, with a page for each. */
export function FacilityTabs({ current }: { current: keyof typeof parts }) {
  const { lang, to } = usePage();
  return (
    <Tabs
      label={lang === 'nl' ? 'Facilitair' : 'Facilities'}
      tabs={Object.entries(parts).map(([key, part]) => ({ href: to(part.path), label: part[lang], current: key === current }))}
    />
  );
}
