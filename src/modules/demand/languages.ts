/** Languages in which a group may be asked for, as shown on the staff screens. */
export const languageNames: Record<string, string> = {
  nl: 'Nederlands',
  en: 'Engels',
  ar: 'Arabisch',
  tr: 'Turks',
  pl: 'Pools',
  uk: 'Oekraïens',
  ti: 'Tigrinya',
  so: 'Somalisch',
  es: 'Spaans',
};
