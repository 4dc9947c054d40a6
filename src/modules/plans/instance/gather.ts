import { ZONE } from '../../../platform/clock/clock.ts';
import type { Reading } from '../../../platform/work.ts';
import { groupOffers } from '../../catalogue/index.ts';
import { allDemand } from '../../demand/index.ts';
import { rooms } from '../../facilities/index.ts';
import { holidaysBetween } from '../../regions/index.ts';
import { agreedGroups, sentProposals } from './agreed-facts.ts';
import type { Facts } from './facts.ts';
import { bookings, trainers } from './staff-facts.ts';

interface Asking {
  today: Temporal.PlainDate;
  from: Temporal.PlainDate;
  until: Temporal.PlainDate;
  /** Empty: the whole region. */
  municipalityIds: string[];
}

/** Everything that a plan of this period and part of the region is made from. */
export async function gatherFacts(reading: Reading, asking: Asking): Promise<Facts> {
  const { today, from, until, municipalityIds } = asking;
  const inPart = (municipalityId: string | null) =>
    municipalityIds.length === 0 || (municipalityId !== null && municipalityIds.includes(municipalityId));
  const { demands, waiting } = await allDemand(reading);
  const own = (await rooms(reading)).filter((room) => inPart(room.municipalityId));
  const span = { startsAt: startOf(from), endsAt: startOf(until.add({ days: 1 })) };
  return {
    today,
    from,
    until,
    holidays: await holidaysBetween(reading, from, until),
    demands: demands.filter((demand) => inPart(demand.municipalityId)),
    waiting: waiting.filter((need) => inPart(need.municipalityId)),
    offers: await groupOffers(reading),
    rooms: own.sort((a, b) => (a.id < b.id ? -1 : 1)),
    trainers: await trainers(reading, { ...asking, span, rooms: own }),
    taken: await bookings(reading, span),
    agreed: [...(await agreedGroups(reading, span)), ...(await sentProposals(reading, span))],
  };
}

const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime(ZONE).toInstant();
