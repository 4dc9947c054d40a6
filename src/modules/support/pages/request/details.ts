import type { Reading } from '../../../../platform/work.ts';
import { booksAtOnce, type RoomView, rooms, spansOf } from '../../../facilities/index.ts';
import { ahead, groupPlan } from '../../../groups/index.ts';
import { addressees } from '../../../people/index.ts';
import { whenOf } from '../../answering.ts';
import { handlersOf } from '../../mails.ts';
import { handles, seesRequest, withdraws } from '../../policy.ts';
import { historyOf, type SupportEvent, supportRequest } from '../../queries.ts';
import { isOpen, type SupportRequest } from '../../request.ts';
import { type Suggestion, suggestRooms } from '../../suggestions.ts';

/** One request with what its page shows, as far as this actor may see it. */
export interface RequestDetails {
  request: SupportRequest;
  history: SupportEvent[];
  /** The actor handles it. */
  handles: boolean;
  /** The actor may take it back. */
  withdraws: boolean;
  /** The actor asked it themselves. */
  askedSelf: boolean;
  /** The question that came back to who asked, or their reply to it, as long as it matters. */
  turn: string | null;
  /** The actor is asked that question. */
  replies: boolean;
  /** To whom it can be handed over. */
  colleagues: { id: string; name: string }[];
  /** Rooms that can be given for it. */
  rooms: Suggestion[];
}

export async function detailsOf(reading: Reading, id: string): Promise<RequestDetails | undefined> {
  const request = await supportRequest(reading, id);
  if (!request || !seesRequest(reading.actor, request)) return undefined;
  const mine = handles(reading.actor, request);
  const open = mine && isOpen(request.state);
  const history = await historyOf(reading, id);
  return {
    request,
    history: mine ? history : history.filter((step) => step.what !== 'note'),
    handles: mine,
    withdraws: withdraws(reading.actor, request),
    ...turnOf(reading, request, history),
    colleagues: open ? await colleaguesOf(reading, request.organisationId) : [],
    rooms: open ? await roomsFor(reading, request) : [],
  };
}

function turnOf({ actor }: Reading, { askedBy, askerTurn }: SupportRequest, history: SupportEvent[]) {
  const what = askerTurn === 'asked' ? 'asked-back' : 'replied';
  const askedSelf = actor.personId !== null && actor.personId === askedBy;
  const turn = askerTurn ? (history.findLast((step) => step.what === what)?.note ?? null) : null;
  return { askedSelf, turn, replies: askedSelf && askerTurn === 'asked' };
}

export async function colleaguesOf(reading: Reading, organisationId: string | null): Promise<{ id: string; name: string }[]> {
  const found = await addressees(reading, await handlersOf(reading, organisationId));
  return found.map(({ personId, name }) => ({ id: personId, name })).toSorted((a, b) => a.name.localeCompare(b.name, 'nl'));
}

/** For a room that is searched: what is free then. For a room that is asked of its owner: that room, and the owner's others. */
export async function roomsFor(reading: Reading, request: SupportRequest): Promise<Suggestion[]> {
  if (request.kind === 'room') {
    const all = await rooms(reading);
    const asked = all.filter((room) => room.id === request.roomId);
    const others = all.filter((room) => room.id !== request.roomId && room.ownerId === request.organisationId);
    return [...asked, ...others].map((room) => ({ room, km: 0, atOnce: booksAtOnce(reading.actor, room) }));
  }
  if (request.kind !== 'room-search') return [];
  const plan = request.groupId ? await groupPlan(reading, request.groupId) : undefined;
  const when = whenOf(request);
  const sessions = plan ? ahead(plan.sessions, reading.now) : when ? spansOf(when) : [];
  return suggestRooms(reading, {
    sessions,
    people: request.people ?? plan?.capacity ?? 1,
    near: plan ?? (await townOf(reading, request)),
    except: plan?.roomId ?? null,
  });
}

/** The middle of the municipality that was named. */
async function townOf(reading: Reading, request: SupportRequest): Promise<Pick<RoomView, 'lat' | 'lon'> | null> {
  if (!request.municipalityName) return null;
  const found = await reading.tx
    .selectFrom('municipalities')
    .select(['lat', 'lon'])
    .where('name', '=', request.municipalityName)
    .executeTakeFirst();
  return found ?? null;
}
