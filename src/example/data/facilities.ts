/** A thing to lend, with how many there are in which building. */
export interface Material {
  key: string;
  name: string;
  summary: string;
  loanDays: number;
  stock: readonly { location: string; amount: number }[];
}

/** Made up, as a course bureau would have them. */
export const materials: readonly Material[] = [
  {
    key: 'koffer-rots-en-water',
    name: 'Koffer Rots en Water',
    summary: 'Stootkussens, touwen, plankjes en de kaarten voor acht bijeenkomsten.',
    loanDays: 91,
    stock: [
      { location: 'cjg-gebouw-leiden-noord', amount: 2 },
      { location: 'cjg-gebouw-katwijk', amount: 1 },
    ],
  },
  {
    key: 'kies-spelpakket',
    name: 'Spelpakket KIES',
    summary: 'Werkboeken, gevoelskaarten en het bordspel voor kinderen van gescheiden ouders.',
    loanDays: 91,
    stock: [{ location: 'cjg-gebouw-leiden-noord', amount: 3 }],
  },
  {
    key: 'beamer',
    name: 'Beamer met scherm',
    summary: 'Draagbare beamer met scherm en kabels.',
    loanDays: 28,
    stock: [
      { location: 'cjg-gebouw-leiden-noord', amount: 2 },
      { location: 'cjg-gebouw-alphen', amount: 2 },
    ],
  },
  {
    key: 'babymassage-matten',
    name: 'Matten voor babymassage',
    summary: 'Zachte matten met hoezen, per stuk te lenen.',
    loanDays: 70,
    stock: [{ location: 'cjg-gebouw-alphen', amount: 12 }],
  },
];

/** What is asked of facility support, as a secretariat would find it in the morning. Hours are counted back from the loading. */
export const supportRequests = [
  {
    by: 'fatima-voorbeeld',
    kind: 'room-search',
    title: 'Ruimte voor 12, dinsdagmiddag, acht weken, bij Katwijk',
    question: 'Graag een ruimte waar kinderen mogen bewegen.',
    hoursAgo: 30,
    answerInHours: 60,
    state: 'new',
  },
  {
    by: 'sem-proefstra',
    kind: 'registration',
    title: 'Aanmeldingen aan de balie voor Sterk staan',
    question: 'Vijf ouders geven liever telefonisch hun kind op. Wil de balie dat aannemen?',
    hoursAgo: 96,
    answerInHours: -20,
    state: 'taken',
  },
  {
    by: 'fatima-voorbeeld',
    kind: 'recruitment',
    title: 'Flyers voor de ouderavond',
    question: 'Voor vier scholen in Leiden-Noord, in het Nederlands en het Arabisch.',
    hoursAgo: 50,
    answerInHours: 5,
    state: 'taken',
  },
  {
    by: 'sem-proefstra',
    kind: 'other',
    title: 'Sleutel van de gymzaal',
    question: 'De conciërge is er op donderdag niet. Wie doet open?',
    hoursAgo: 26,
    answerInHours: 40,
    state: 'waiting',
    waitingFor: 'De beheerder van de school belt terug',
  },
  {
    by: 'fatima-voorbeeld',
    kind: 'other',
    title: 'Koffie en thee voor twintig ouders',
    question: 'Op de eerste avond.',
    hoursAgo: 120,
    answerInHours: -48,
    state: 'done',
    answer: 'Besteld bij het buurthuis. Het staat om 19.00 uur klaar.',
  },
] as const;
