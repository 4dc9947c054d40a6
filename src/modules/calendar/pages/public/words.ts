export const words = {
  nl: {
    title: 'Agenda',
    lead: 'Groepen en bijeenkomsten in de regio. Bij de meeste kunt u zich zo aanmelden.',
    begins: 'Nieuwe groep',
    session: (number: number, count: number) => `Bijeenkomst ${number} van ${count}`,
    emptyTitle: {
      lijst: 'Deze maand staat er niets meer op de agenda',
      maand: 'Deze maand staat er niets op de agenda',
      week: 'Deze week staat er niets op de agenda',
    },
    empty: 'Kijk op andere dagen of in een andere gemeente, of zoek in het aanbod.',
    emptyNext: 'Kijk verder',
    clear: 'Toon alles in de regio',
    offers: 'Zoek in het aanbod',
    feed: 'Zet deze agenda in uw eigen agenda',
  },
  en: {
    title: 'Calendar',
    lead: 'Groups and meetings in the region. For most of them you can register straight away.',
    begins: 'New group',
    session: (number: number, count: number) => `Session ${number} of ${count}`,
    emptyTitle: {
      lijst: 'Nothing more is planned this month',
      maand: 'Nothing is planned this month',
      week: 'Nothing is planned this week',
    },
    empty: 'Look at other days or in another municipality, or search the offers.',
    emptyNext: 'Look further',
    clear: 'Show everything in the region',
    offers: 'Search the offers',
    feed: 'Put this calendar in your own calendar',
  },
};
