/** Words that the pages of requests share. */
export const requestWords = {
  nl: {
    kinds: { access: 'Inzage', erasure: 'Verwijdering', objection: 'Bezwaar', correction: 'Verbetering' },
    channels: { account: 'zelf, met account', link: 'zelf, met een link', officer: 'privacy officer' },
    outcomes: { granted: 'Helemaal gedaan', partly: 'Deels gedaan', refused: 'Afgewezen', withdrawn: 'Ingetrokken' },
  },
  en: {
    kinds: { access: 'Access', erasure: 'Erasure', objection: 'Objection', correction: 'Correction' },
    channels: { account: 'themselves, with account', link: 'themselves, with a link', officer: 'privacy officer' },
    outcomes: { granted: 'Done', partly: 'Partly done', refused: 'Refused', withdrawn: 'Withdrawn' },
  },
} as const;

/** What is said of a break of the glass afterwards. */
export const verdictWords = {
  nl: { justified: 'Terecht', 'not-justified': 'Niet terecht' },
  en: { justified: 'Justified', 'not-justified': 'Not justified' },
} as const;
