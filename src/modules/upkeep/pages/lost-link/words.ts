const nl = {
  lost: {
    title: 'Vraag een link om uw gegevens bij te houden',
    lead: 'Uw organisatie heeft geen account nodig. Vul het mailadres in dat wij van u kennen. Dan krijgt u een link.',
    email: 'Mailadres van uw organisatie',
    hint: 'Het adres waarop u eerder mail van ons kreeg.',
    send: 'Stuur mij een link',
  },
  sent: {
    title: 'Kijk in uw mail',
    lead: 'Kennen wij dit adres? Dan krijgt u nu een mail met een nieuwe link.',
    text: 'Geen mail na vijf minuten? Kijk bij ongewenste mail, of probeer een ander adres. De regio kan u ook helpen.',
  },
  lapsed: {
    title: 'Deze link is verlopen',
    lead: 'Een link werkt een tijd. Daarna kan niemand er nog iets mee veranderen. Uw gegevens zijn er nog.',
  },
  revoked: {
    title: 'Deze link is ingetrokken',
    lead: 'De regio trok deze link in. Bijvoorbeeld omdat hij bij iemand anders was. Uw gegevens zijn er nog.',
  },
  unknown: {
    title: 'Deze link kennen we niet',
    lead: 'Misschien is het adres niet helemaal overgenomen. Of de link is lang geleden verlopen.',
  },
  renewText: 'Wij sturen een nieuwe link naar het mailadres dat wij van u kennen.',
  renew: 'Stuur een nieuwe link',
  other: 'Gebruikt u nu een ander adres? Vraag de link daarmee aan.',
  ask: 'Vraag een link aan',
};

const en: typeof nl = {
  lost: {
    title: 'Ask for a link to keep your entries up to date',
    lead: 'Your organisation needs no account. Fill in the mail address that we know. Then you get a link.',
    email: 'Mail address of your organisation',
    hint: 'The address at which you had mail from us before.',
    send: 'Send me a link',
  },
  sent: {
    title: 'Look in your mail',
    lead: 'Do we know this address? Then you get a mail with a new link now.',
    text: 'No mail after five minutes? Look in your spam folder, or try another address. The region can help you too.',
  },
  lapsed: {
    title: 'This link has lapsed',
    lead: 'A link works for some time. After that nobody can change anything with it. Your entries are still there.',
  },
  revoked: {
    title: 'This link was revoked',
    lead: 'The region revoked this link. For example because somebody else had it. Your entries are still there.',
  },
  unknown: {
    title: 'We do not know this link',
    lead: 'Perhaps the address was not copied as a whole. Or the link lapsed long ago.',
  },
  renewText: 'We send a new link to the mail address that we know of you.',
  renew: 'Send a new link',
  other: 'Do you use another address now? Ask for the link with that one.',
  ask: 'Ask for a link',
};

export const words = { nl, en };
