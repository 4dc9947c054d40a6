export const words = {
  nl: {
    title: 'Uw reactie',
    lead: 'Druk op de knop. Dan sturen wij uw bericht door, zonder uw mailadres.',
    done: 'Uw bericht is doorgestuurd. Een antwoord komt in uw mail.',
    send: 'Stuur mijn bericht door',
    sent: 'Uw bericht is doorgestuurd.',
    notSent: 'Dit lukt niet meer: uw bericht is al verstuurd, of het initiatief is afgelopen.',
  },
  en: {
    title: 'Your reply',
    lead: 'Press the button. Then we pass your message on, without your mail address.',
    done: 'Your message was passed on. An answer comes in your mail.',
    send: 'Pass my message on',
    sent: 'Your message was passed on.',
    notSent: 'This is no longer possible: your message was sent already, or the initiative is over.',
  },
};
