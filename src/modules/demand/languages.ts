/** Languages in which a group may be asked for. */
export const askedLanguages = ['nl', 'en', 'ar', 'tr', 'pl', 'uk', 'ti', 'so', 'es'] as const;
