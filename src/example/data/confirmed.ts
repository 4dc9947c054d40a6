/**
 * When an entry of the example was last said to be right, in days before today; the others today. The term of the example is a year: from 219
 * days on an entry counts as ageing, from 335 its owner is warned, and what stays unanswered for a month longer is hidden.
 */
export const confirmedDaysAgo = {
  offers: {
    sportinstuif: 231,
    koffieochtend: 238,
    'omgaan-met-anderen': 244,
    'zakgeld-en-kleedgeld': 252,
    talentlab: 260,
    'voorlezen-bij-u-thuis': 263,
    'mijn-broer-of-zus-is-anders': 271,
    'bijna-achttien': 280,
    'moeders-informeren-moeders': 284,
    'opvoeden-in-kleine-stappen': 290,
    'op-adem': 297,
    'eetclub-18-plus': 305,
    'beter-slapen-voor-jongeren': 312,
    'meedenken-gedragsdeskundige': 318,
    'leven-met-autisme': 341,
    'stap-voor-stap': 347,
    'weerbaar-in-de-klas': 402,
  },
  rooms: {
    'oegstgeest-zaal': 240,
    'noordwijk-kantine': 288,
    'lisse-zaal': 343,
    'leiden-noord-kleine-kamer': 405,
  },
  trainers: {
    'pieter-opzet': 236,
    'soraya-denkbeeld': 274,
    'rachid-stoepkrijt': 309,
    'olivier-huiswerk': 345,
  },
} as const satisfies Record<string, Record<string, number>>;

/** On the night this long ago the program warned about what is hidden now. */
export const warnedDaysAgo = 31;
