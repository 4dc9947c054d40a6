import type { ModulePrivacy, RetentionTerm } from '../../platform/privacy.ts';
import { ownUse } from './personal.ts';
import { oldUseDue, removeOldUse } from './retention.ts';

const places = 'locations, rooms and things, no persons; how a building is reached, of its desk or a function';

/** Who took a room or borrowed something, and what for, is free text of professionals. */
const use: RetentionTerm = {
  kind: 'facility-use',
  name: { nl: 'reserveringen van ruimtes en leningen van materiaal', en: 'reservations of rooms and loans of material' },
  term: { nl: 'een jaar na de laatste dag', en: 'a year after the last day' },
  due: oldUseDue,
  run: removeOldUse,
};

/** What this module keeps about people: which professional took a room or borrowed something. */
export const privacy: ModulePrivacy = {
  actions: {
    'location.add': { nl: 'voegde een locatie toe', en: 'added a location' },
    'location.change': { nl: 'wijzigde een locatie', en: 'changed a location' },
    'location.close': { nl: 'sloot een locatie', en: 'closed a location' },
    'location.open': { nl: 'nam een locatie weer in gebruik', en: 'took a location into use again' },
    'room.add': { nl: 'voegde een ruimte toe', en: 'added a room' },
    'room.change': { nl: 'wijzigde een ruimte', en: 'changed a room' },
    'room.close': { nl: 'sloot een ruimte', en: 'closed a room' },
    'room.open': { nl: 'nam een ruimte weer in gebruik', en: 'took a room into use again' },
    'room.reserve': { nl: 'reserveerde een ruimte', en: 'reserved a room' },
    'room.confirm': { nl: 'legde een optie op een ruimte vast', en: 'confirmed an option on a room' },
    'room.cancel': { nl: 'annuleerde een reservering', en: 'cancelled a reservation' },
    'room.lapse': { nl: 'liet een optie op een ruimte vervallen', en: 'let an option on a room lapse' },
    'room.wait': { nl: 'kwam op de wachtlijst voor een ruimte', en: 'joined the waiting list for a room' },
    'room.unwait': { nl: 'ging van de wachtlijst voor een ruimte af', en: 'left the waiting list for a room' },
    'room.offer': { nl: 'bood een vrijgekomen ruimte aan', en: 'offered a room that came free' },
    'material.add': { nl: 'voegde materiaal toe', en: 'added material' },
    'material.change': { nl: 'wijzigde materiaal', en: 'changed material' },
    'material.stock': { nl: 'zette materiaal bij de voorraad', en: 'added to the stock of material' },
    'material.item': { nl: 'wijzigde een stuk materiaal', en: 'changed an item of material' },
    'loan.make': { nl: 'leende materiaal', en: 'borrowed material' },
    'loan.change': { nl: 'gaf een lening andere dagen', en: 'gave a loan other days' },
    'loan.cancel': { nl: 'annuleerde een lening', en: 'cancelled a loan' },
    'loan.out': { nl: 'gaf materiaal mee', en: 'handed out material' },
    'loan.return': { nl: 'nam materiaal terug', en: 'took material back' },
  },
  retention: [use],
  personal: [ownUse],
  tables: {
    locations: { without: places },
    rooms: { without: places },
    room_bookings: { without: places },
    room_reservations: { term: 'facility-use', holds: 'who took a room, and what for in a few words' },
    room_waits: { term: 'facility-use', holds: 'who waits for a room, and what for in a few words' },
    material_kinds: { without: places },
    material_items: { without: places },
    material_loans: { term: 'facility-use', holds: 'who borrowed material, and what for in a few words' },
    material_loan_items: { without: places },
  },
};
