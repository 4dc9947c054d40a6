export const words = {
  nl: {
    title: 'Begin een initiatief',
    lead: 'Een speelmiddag, een praatgroep, samen koken: vertel wat u wilt doen. Wij lezen het eerst en zetten het daarna op Opgroeiplein.',
    next: 'Bekijk hoe het eruitziet',
    back: 'Initiatieven',
  },
  en: {
    title: 'Start an initiative',
    lead: 'An afternoon of play, a talking group, cooking together: tell what you want to do. We read it first and then put it on Opgroeiplein.',
    next: 'See how it looks',
    back: 'Initiatives',
  },
};
