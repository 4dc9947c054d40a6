import { addIntervention, addOffer, loadSearchWords } from '../modules/catalogue/index.ts';
import { addQualification, addTrainer, addTrainingWish } from '../modules/expertise/index.ts';
import { addLocation, addRoom } from '../modules/facilities/index.ts';
import { localDate } from '../platform/clock/clock.ts';
import type { Work } from '../platform/work.ts';
import { interventions, locations, njiDatabase, offers, rooms, searchWordRows, trainers } from './data/index.ts';
import { extrasOf } from './data/offer-extras.ts';
import type { Registered } from './data/types.ts';
import type { Loaded } from './keys.ts';
import { optional } from './load-region.ts';

/** Methods, offers and the words they are found by: what is on the shelf. */
export async function loadShelf(work: Work, loaded: Loaded): Promise<void> {
  for (const { key, nji, njiNote, ...intervention } of interventions) {
    loaded.interventions.set(
      key,
      await addIntervention(work, {
        ...intervention,
        slug: key,
        recognition: nji,
        recognitionNote: njiNote,
        recognitionUrl: nji === 'not-in-database' ? null : njiDatabase,
      }),
    );
  }
  await loadSearchWords(work, searchWordRows());
  for (const { key, organisation, intervention, ...offer } of offers) {
    const { municipalities, ...extras } = extrasOf({ key, organisation, intervention, ...offer });
    const places = municipalities.map((code) => loaded.municipalities.get(code));
    const ids = {
      organisationId: loaded.organisations.get(organisation),
      interventionId: loaded.interventions.get(intervention),
    };
    loaded.offers.set(key, await addOffer(work, { ...offer, ...extras, ...ids, municipalities: places }));
  }
}

/** Buildings and their rooms. */
export async function loadRooms(work: Work, loaded: Loaded): Promise<void> {
  for (const { key, organisation, street, number, municipality, ...location } of locations) {
    const organisationId = optional('organisationId', loaded.organisations.maybe(organisation));
    const input = {
      ...location,
      slug: key,
      address: `${street} ${number}`,
      municipalityId: loaded.municipalities.get(municipality),
      ...organisationId,
    };
    loaded.locations.set(key, await addLocation(work, input));
  }
  for (const { key, location, dayParts, facilities, ...room } of rooms) {
    const input = {
      ...room,
      slug: key,
      locationId: loaded.locations.get(location),
      dayParts: [...dayParts],
      facilities: [...facilities],
    };
    loaded.rooms.set(key, await addRoom(work, input));
  }
}

/** Trainers with their certificates, qualifications and wishes; terms are relative to today. */
export async function loadTrainers(work: Work, loaded: Loaded): Promise<void> {
  const inMonths = (months: number) => localDate(work.now).add({ months });
  const registered = ({ number, monthsLeft }: Registered) => ({ number, validUntil: inMonths(monthsLeft) });
  for (const trainer of trainers) {
    const trainerId = await addTrainer(work, {
      personId: loaded.persons.get(trainer.person),
      organisationId: loaded.organisations.get(trainer.organisation),
      municipalityId: loaded.municipalities.get(trainer.home.municipality),
      lat: trainer.home.lat,
      lon: trainer.home.lon,
      maxKm: trainer.maxKm,
      languages: [...trainer.languages],
      dayParts: [...trainer.dayParts],
      feeCents: trainer.feeCents,
      coTrainer: trainer.coTrainer,
      vog: registered(trainer.vog),
      ...optional('skj', trainer.skj && registered(trainer.skj)),
      ...optional('big', trainer.big && registered(trainer.big)),
      about: trainer.about,
    });
    loaded.trainers.set(trainer.person, trainerId);
    for (const { intervention, until } of trainer.qualifications) {
      await addQualification(work, {
        trainerId,
        interventionId: loaded.interventions.get(intervention),
        validUntil: inMonths(until),
      });
    }
    for (const wish of trainer.wantsTraining ?? [])
      await addTrainingWish(work, { trainerId, interventionId: loaded.interventions.get(wish) });
  }
}
