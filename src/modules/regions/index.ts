import type { Module } from '../../platform/module.ts';
import { regionAdmin } from '../people/index.ts';
import { openingChanged, openingsPage } from './pages/openings/route.tsx';
import { regionChanged, regionPage } from './pages/region/route.tsx';
import { termsChanged, termsPage } from './pages/terms/route.tsx';
import { path as termsPath } from './pages/terms/view.tsx';
import { privacy } from './privacy.ts';

export { confirmOrganisations, hideOrganisation } from './freshness.ts';
export { addSchoolHoliday, type Holiday, holidaysBetween, publicHolidays } from './holidays.ts';
export { addListEntry, type ListEntry, listEntries, listLabel } from './lists.ts';
export {
  addMunicipality,
  type MunicipalityView,
  municipalities,
  municipalityOfPostcode,
  type NewMunicipality,
} from './municipalities.ts';
export { type ClosedFor, ClosedNotice, closedSentence, openedNotice } from './opened-notice.tsx';
export {
  audiences,
  type Domain,
  type OpeningAsked,
  type OpeningAudience,
  opened,
  organisationOpened,
  setOpening,
  shownDomain,
} from './openings.ts';
export {
  addOrganisation,
  changeOrganisation,
  type NewOrganisation,
  type OrganisationData,
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
  routes: [regionPage, regionChanged, openingsPage, openingChanged, termsPage, termsChanged],
  nav: [
    {
      href: '/werk/beheer/regio',
      label: { nl: 'Regio', en: 'Region' },
      place: 'manage',
      position: 5,
      can: regionAdmin,
      icon: 'building-community',
    },
    {
      href: termsPath,
      label: { nl: 'Termijnen', en: 'Terms' },
      place: 'manage',
      position: 7,
      can: regionAdmin,
      icon: 'calendar',
    },
    {
      href: '/werk/beheer/openstelling',
      label: { nl: 'Openstelling', en: 'Opening' },
      place: 'manage',
      position: 6,
      can: regionAdmin,
      icon: 'layout-grid',
    },
  ],
};
