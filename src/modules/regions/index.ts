import type { Module } from '../../platform/module.ts';
import { regionAdmin } from '../people/index.ts';
import { regionChanged, regionPage } from './pages/region/route.tsx';
import { privacy } from './privacy.ts';

export { addSchoolHoliday, type Holiday, holidaysBetween, publicHolidays } from './holidays.ts';
export { addListEntry, type ListEntry, listEntries, listLabel } from './lists.ts';
export {
  addMunicipality,
  type MunicipalityView,
  municipalities,
  municipalityOfPostcode,
  type NewMunicipality,
} from './municipalities.ts';
export {
  addOrganisation,
  type NewOrganisation,
  type OrganisationKind,
  type OrganisationView,
  organisations,
} from './organisations.ts';
export { allRegions, foundRegion, type NewRegion, regionFinder } from './regions.ts';
export { changeSetting, type SettingKey, setting, settings } from './settings.ts';
export { type Whereabouts, whereabouts } from './whereabouts.ts';

export const regions: Module = {
  name: 'regions',
  privacy,
  routes: [regionPage, regionChanged],
  nav: [
    {
      href: '/werk/beheer/regio',
      label: { nl: 'Regio', en: 'Region' },
      place: 'manage',
      position: 5,
      can: regionAdmin,
      icon: 'building-community',
    },
  ],
};
