import type { SchoolHoliday } from './types.ts';

/** Made-up school holidays; a region enters its own. Public holidays are computed elsewhere. */
export const schoolHolidays: readonly SchoolHoliday[] = [
  { name: 'Herfstvakantie 2026', from: '2026-10-17', to: '2026-10-25', madeUp: true },
  { name: 'Kerstvakantie 2026-2027', from: '2026-12-19', to: '2027-01-03', madeUp: true },
  { name: 'Voorjaarsvakantie 2027', from: '2027-02-20', to: '2027-02-28', madeUp: true },
  { name: 'Meivakantie 2027', from: '2027-04-24', to: '2027-05-09', madeUp: true },
  { name: 'Zomervakantie 2027', from: '2027-07-17', to: '2027-08-29', madeUp: true },
  { name: 'Herfstvakantie 2027', from: '2027-10-16', to: '2027-10-24', madeUp: true },
  { name: 'Kerstvakantie 2027-2028', from: '2027-12-25', to: '2028-01-09', madeUp: true },
  { name: 'Voorjaarsvakantie 2028', from: '2028-02-26', to: '2028-03-05', madeUp: true },
  { name: 'Meivakantie 2028', from: '2028-04-29', to: '2028-05-07', madeUp: true },
  { name: 'Zomervakantie 2028', from: '2028-07-15', to: '2028-08-27', madeUp: true },
];
