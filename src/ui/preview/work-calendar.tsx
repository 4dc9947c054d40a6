import type { AssetSets } from '../assets.ts';
import { ButtonLink } from '../components/button.tsx';
import { CalendarMonth } from '../components/calendar-month.tsx';
import { Stack } from '../components/layout-parts.tsx';
import { Tabs } from '../components/tabs.tsx';
import { WorkFrame } from './frame.tsx';
import { Head } from './work-head.tsx';

/** The calendar of the region. */
export function CalendarPreview({ sets }: { sets: AssetSets }) {
  const items = {
    '2026-11-24': [{ title: 'Rots en Water', time: '15.30', href: '/g/1' }],
    '2026-11-25': [{ title: 'Slapen: inloop', time: '9.30', href: '/g/2', tone: 'accent' as const }],
    '2026-11-26': [
      { title: 'Scheiding', time: '16.00', href: '/g/3' },
      { title: 'Pubers', time: '19.30', href: '/g/4', tone: 'accent' as const },
    ],
    '2026-11-10': [
      { title: 'Rots en Water', time: '15.30', href: '/g/5' },
      { title: 'Babymassage', time: '10.00', href: '/g/6', tone: 'warning' as const },
    ],
  };
  return (
    <WorkFrame sets={sets} title="Agenda" here="Agenda" width="wide">
      <Stack gap="large">
        <Head
          title="Agenda"
          action={
            <ButtonLink href="/agenda.ics" look="subtle" icon="calendar">
              Zet in uw eigen agenda
            </ButtonLink>
          }
        />
        <Tabs
          label="Weergave"
          tabs={[
            { href: '/maand', label: 'Maand', current: true },
            { href: '/week', label: 'Week' },
            { href: '/lijst', label: 'Lijst', count: 14 },
          ]}
        />
        <CalendarMonth month="2026-11" today="2026-11-21" items={items} show="titles" previousHref="/10" nextHref="/12" />
        <CalendarMonth
          month="2026-12"
          items={{ '2026-12-03': items['2026-11-26'] }}
          dayHref={(date) => `/agenda/${date}`}
          previousHref="/11"
          nextHref="/1"
          marked={{ '2026-12-24': 'kerstvakantie', '2026-12-25': 'kerst' }}
        />
      </Stack>
    </WorkFrame>
  );
}
