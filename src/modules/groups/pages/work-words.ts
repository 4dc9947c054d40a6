import type { Lang } from '../../../platform/i18n/lang.ts';

const nl = {
  filters: 'Filters',
  municipality: 'Gemeente',
  allMunicipalities: 'Alle gemeenten',
  theme: 'Thema',
  allThemes: "Alle thema's",
  show: 'Toon',
};

const en: typeof nl = {
  filters: 'Filters',
  municipality: 'Municipality',
  allMunicipalities: 'All municipalities',
  theme: 'Theme',
  allThemes: 'All themes',
  show: 'Show',
};

/** Words of the filters above the lists of groups for staff. */
export const filterWords: Record<Lang, typeof nl> = { nl, en };
