export const words = {
  nl: {
    title: 'Mijn initiatieven',
    lead: 'Hier staan de initiatieven die u met uw account op Opgroeiplein zette.',
    none: 'U heeft nog geen initiatief',
    noneText: 'Heeft u een idee voor kinderen of ouders in de buurt? Zet het op Opgroeiplein.',
    start: 'Begin een initiatief',
    open: 'Bekijk en verander',
    changed: (day: string) => `Laatst veranderd op ${day}`,
  },
  en: {
    title: 'My initiatives',
    lead: 'These are the initiatives that you put on Opgroeiplein with your account.',
    none: 'You have no initiative yet',
    noneText: 'Do you have an idea for children or parents nearby? Put it on Opgroeiplein.',
    start: 'Start an initiative',
    open: 'See and change',
    changed: (day: string) => `Last changed on ${day}`,
  },
};
