import { z } from 'zod';
import { localDate } from '../../../../platform/clock/clock.ts';
import { checkbox, day, id, line, wholeNumber } from '../../../../platform/http/fields.ts';
import type { Reading } from '../../../../platform/work.ts';
import { type PlanningOffer, planningOffer } from '../../../catalogue/index.ts';
import type { RoomView } from '../../../facilities/index.ts';
import { type GroupPlan, regular, type SessionDates } from '../../../groups/index.ts';
import { askedBy, type Candidate, candidates, roomsFor } from '../../candidates.ts';
import { clock, openedTo, optionalId, trainerIds } from '../../fields.ts';
import { copied, nextSeason, type OwnOffer, plannableOffers } from '../../new-group.ts';
import { clockOf, series } from '../../series.ts';

const language = z.string().regex(/^[a-z]{2,3}$/);

/** What stands in the address while choosing; what is strange is passed over and the best is shown. */
export const Query = z.object({
  aanbod: id.optional().catch(undefined),
  van: id.optional().catch(undefined),
  taal: language.optional().catch(undefined),
  eerste: day.optional().catch(undefined),
  tijd: clock.optional().catch(undefined),
  minuten: wholeNumber(15, 480).optional().catch(undefined),
  keren: wholeNumber(1, 40).optional().catch(undefined),
  doorlopend: checkbox.catch(false),
});
export type Query = z.infer<typeof Query>;

export const NewForm = z.strictObject({
  aanbod: id,
  van: optionalId,
  taal: language,
  eerste: day,
  tijd: clock,
  minuten: wholeNumber(15, 480),
  keren: wholeNumber(1, 40),
  doorlopend: checkbox,
  naam: line(80, 3),
  ruimte: id,
  trainers: trainerIds,
  leider: optionalId,
  plekken: wholeNumber(1, 60),
  minimum: wholeNumber(1, 60),
  voor: openedTo,
});

/** Everything that can be chosen, and what is chosen now. */
export interface NewChoices {
  offers: OwnOffer[];
  offer: PlanningOffer | undefined;
  from: GroupPlan | undefined;
  language: string;
  first: Temporal.PlainDate;
  time: Temporal.PlainTime;
  minutes: number;
  count: number;
  skip: boolean;
  dates: SessionDates;
  rooms: RoomView[];
  able: Candidate[];
  /** Who is ticked to begin with. */
  team: string[];
}

const WEEKS_AHEAD = 4;
/** Most groups are on Tuesday: a day to begin choosing with. */
const tuesday = (from: Temporal.PlainDate) => from.add({ days: (9 - from.dayOfWeek) % 7 });

/** The choices that go together with what was chosen. */
export async function newChoices(reading: Reading, query: Query): Promise<NewChoices> {
  const offers = await plannableOffers(reading);
  const from = await copied(reading, query.van);
  const wanted = [query.aanbod, from?.offerId].find((one) => offers.some((offer) => offer.id === one)) ?? offers[0]?.id;
  const offer = wanted ? await planningOffer(reading, wanted) : undefined;
  const language = query.taal ?? from?.language ?? offer?.languages[0] ?? 'nl';
  const when = whenOf(reading.now, query, from, offer);
  const dates = offer ? await series(reading, when) : { sessions: [], skipped: [] };
  const { sessions } = dates;
  const rooms = await roomsFor(reading, {
    ...{
      sessions,
      seats: from?.capacity ?? offer?.maxSize ?? 1,
      own: from?.roomId ?? null,
      ownIsFree: false,
      near: from ?? null,
    },
  });
  const place = rooms.find((room) => room.id === from?.roomId) ?? rooms[0] ?? from;
  const able =
    offer && place
      ? await candidates(reading, {
          offer: await askedBy(reading, offer.id),
          language,
          sessions,
          at: place,
          groupId: null,
          team: [],
        })
      : [];
  const before = from ? regular(from) : [];
  const team = able.filter((one) => one.free && before.includes(one.id)).map((one) => one.id);
  return { offers, offer, from, language, ...when, dates, rooms, able, team };
}

function whenOf(now: Temporal.Instant, query: Query, from: GroupPlan | undefined, offer: PlanningOffer | undefined) {
  const one = from?.sessions[0];
  return {
    first: query.eerste ?? (from ? nextSeason(from, now) : tuesday(localDate(now).add({ weeks: WEEKS_AHEAD }))),
    time: query.tijd ?? Temporal.PlainTime.from(one ? clockOf(one.startsAt) : '15:30'),
    minutes: query.minuten ?? (one ? Math.round(one.startsAt.until(one.endsAt).total('minutes')) : (offer?.sessionMinutes ?? 90)),
    count: query.keren ?? from?.sessionCount ?? offer?.sessions ?? 1,
    skip: !query.doorlopend,
  };
}
